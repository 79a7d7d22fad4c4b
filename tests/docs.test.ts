import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { rules } from '@refactkit/tenancy'
import { expect, test } from 'vitest'
import { readSources, sourceRules } from '../cli/src/check/source/check-source'
import { tenancy } from '../db/tenancy'
import { allows, permissions, type Role, roles } from '../lib/permissions'
import { unsaid } from './harness/doc-comments'
import { publicNames } from './harness/public-names'
import { rulesDocument } from './harness/rules-document'
import { mutants } from './mutants'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFile(join(root, file), 'utf8')
const guides = ['README.md', 'AGENTS.md', 'CONTRIBUTING.md', 'SECURITY.md']

test('the table of permissions in the README is the matrix that the server asks', async () => {
  const rows = [
    ...(await read('README.md')).matchAll(/^\| ([a-zA-Z]+:[a-z]+) +\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm),
  ]
  const shown = rows.map(([, permission, ...cells]) => [
    permission,
    ...cells.map((cell) => cell.trim() === '✓'),
  ])
  const held = Object.entries(permissions)
    .flatMap(([resource, actions]) => Object.keys(actions).map((action) => `${resource}:${action}`))
    .sort()
    .map((permission) => [permission, ...roles.map((role: Role) => allows(role, permission as never))])
  // A resource that was added to a project of one's own need not be in it; one that is there is there whole.
  const resourceOf = ([permission]: unknown[]) => String(permission).replace(/:.*/, '')
  const told = new Set(shown.map(resourceOf))
  expect(told.size).toBeGreaterThan(3)
  expect(shown).toEqual(held.filter((each) => told.has(resourceOf(each))))
})

test('every command that a guide names exists', async () => {
  const commands = (await readdir(join(root, 'cli/src/commands'))).map((file) =>
    file.replace(/(\.test)?\.ts$/, ''),
  )
  const { scripts } = JSON.parse(await read('package.json'))
  for (const guide of guides) {
    const text = await read(guide)
    for (const [, command] of text.matchAll(/npx refactkit ([a-z-]+)/g)) expect(commands).toContain(command)
    for (const [, script] of text.matchAll(/npm run ([a-z]+)/g))
      expect(Object.keys(scripts)).toContain(script)
  }
})

test('every file that a guide names exists', async () => {
  for (const guide of guides) {
    for (const [, path] of (await read(guide)).matchAll(
      /[`(]((?:src|lib|db|tenancy|cli|tests|e2e|docs)\/[\w./-]*)[`)]/g,
    )) {
      expect(existsSync(join(root, path ?? '')), `${guide}: ${path}`).toBe(true)
    }
  }
})

test('every file that works under the login of people is listed with the reason that the check has, and no other', async () => {
  const listed = [...(await read('SECURITY.md')).matchAll(/^\| `(lib\/[\w./-]+)` +\| ([^|]*?) +\|$/gm)]
  const accepted = tenancy.accepted?.filter(({ rule }) => rule === 'auth-database') ?? []
  expect(accepted.length).toBeGreaterThan(5)
  expect(listed.map(([, file, reason]) => [file, reason]).sort()).toEqual(
    accepted.map(({ object, reason }) => [object, reason]).sort(),
  )
})

test('the page about the check is made from its rules', async () => {
  await expect(rulesDocument()).toMatchFileSnapshot('../docs/check.md')
  const numbers = new Set(Object.values(rules).map(({ verifier }) => verifier))
  for (let number = 1; number <= 18; number += 1) expect(numbers).toContain(`V${number}`)
})

test('a rule that is only declared does not exist: each is made where it says that it looks', async () => {
  const made = async (folder: string) => {
    const names = await readdir(join(root, folder), { recursive: true })
    const texts = await Promise.all(
      names.filter((name) => name.endsWith('.ts')).map((name) => read(`${folder}/${name}`)),
    )
    return texts.join('\n')
  }
  const [catalog, declared, tried, login] = await Promise.all([
    made('tenancy/src/check/catalog'),
    made('tenancy/src/check/declared'),
    read('tenancy/src/check/try-without-scope.ts'),
    read('tenancy/src/check/check-login.ts'),
  ])
  const where = {
    database: catalog + tried + login,
    schema: declared,
    source: sourceRules.map(({ rule }) => `'${rule}'`).join(),
  }
  for (const [name, { places }] of Object.entries(rules)) {
    // Made of the exemptions themselves.
    if (name === 'exemption-used') continue
    for (const place of places) expect(where[place], `${name} in the ${place}`).toContain(`'${name}'`)
  }
})

test('every rule about source looks somewhere, and every one that is declared exists', () => {
  const declared = Object.entries(rules).filter(
    ([, { places }]) => places.length === 1 && places[0] === 'source',
  )
  expect(sourceRules.map(({ rule }) => rule).sort()).toEqual(declared.map(([name]) => name).sort())
  expect(readSources(root).texts.size).toBeGreaterThan(100)
})

test('the page about signing in names the variables that switch each provider on, as the environment and its example do', async () => {
  const table = (await read('docs/sign-in.md')).matchAll(/^\| .*`\/api\/auth\/callback\/\w+` +\|$/gm)
  const told = [...table].map(([row]) => [
    ...row.matchAll(/`([A-Z]+_(?:CLIENT_ID|CLIENT_SECRET|TENANT_ID|ISSUER))`/g),
  ])
  const asked = /const keysOfProviders = \[\n([\s\S]*?)\n\]/.exec(await read('lib/env.ts'))?.[1] ?? ''
  const needed = asked.split('\n').map((line) => [...line.matchAll(/'([A-Z_]+)'/g)])
  const names = (rows: RegExpMatchArray[][]) => rows.map((row) => row.map(([, name]) => name))
  expect(names(told)).toEqual(names(needed))
  const example = await read('.env.example')
  for (const name of names(told).flat()) expect(example).toContain(`# ${name}=`)
})

test('the README and AGENTS.md stay short', async () => {
  expect((await read('README.md')).split('\n').length).toBeLessThan(120)
  expect((await read('AGENTS.md')).split('\n').length).toBeLessThan(60)
})

/** The source of every entry point of a package, and of what `vite.config.ts` takes from the commands. */
async function entriesOf(workspace: string): Promise<string[]> {
  const manifest: { exports: Record<string, string> } = JSON.parse(await read(`${workspace}/package.json`))
  const more = workspace === 'cli' ? ['src/mailbox/vite.ts', 'src/studio/vite.ts'] : []
  return [...Object.values(manifest.exports), ...more].map((entry) => join(root, workspace, entry))
}

test('every export of the packages says what it is, takes, returns and throws, and shows a call', async () => {
  const entries = (await Promise.all(['tenancy', 'cli'].map(entriesOf))).flat()
  const names = entries.flatMap((entry) => publicNames(entry))
  expect(names.length).toBeGreaterThan(70)
  const missing = names.map((name) => [`${relative(root, name.file)}: ${name.name}`, unsaid(name)] as const)
  expect(missing.filter(([, words]) => words.length > 0)).toEqual([])
})

test('a comment that leaves something out is noticed', () => {
  const text = `
/** Divides, and says what it throws. */
export function divide(by: number): number { if (by === 0) throw new Error('zero'); return 1 / by }
export interface Fraction { readonly by: number }
/** Says nothing of its parts. */
export interface Part { readonly of: number }
/** Takes something apart.
 * @param options what
 * @example take({ all: 1 })
 */
export const take = ({ all }: { all: number }): void => console.log(all)
`
  const found = publicNames('made-up.ts', text).map((name) => [name.name, unsaid(name)])
  expect(found).toEqual([
    ['divide', ['@param by', '@returns', '@throws', '@example']],
    ['Fraction', ['what it is']],
    ['Part', ['of']],
    ['take', []],
  ])
})

test('every protection that `npm run mutate` takes away stands where it looks for it', async () => {
  for (const { name, file, find } of mutants) {
    expect((await read(file)).split(find).length - 1, `${name} in ${file}`).toBe(1)
  }
})

test('the tests that are begun first are there', async () => {
  const files = [...(await read('tests/harness/longest-first.ts')).matchAll(/^ {2}'(.+)',$/gm)].map(
    ([, file = '']) => file,
  )
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { allows, permissions, type Role, roles } from '../lib/permissions'
import { mutants } from './mutants'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFile(join(root, file), 'utf8')
const guides = ['README.md', 'AGENTS.md', 'CONTRIBUTING.md', 'SECURITY.md']

test('the table of permissions in the README is the matrix that the server asks', async () => {
  const rows = [
    ...(await read('README.md')).matchAll(/^\| ([a-z]+:[a-z]+) +\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm),
  ]
  const shown = rows.map(([, permission, ...cells]) => [
    permission,
    ...cells.map((cell) => cell.trim() === '✓'),
  ])
  const held = Object.entries(permissions)
    .flatMap(([resource, actions]) => Object.keys(actions).map((action) => `${resource}:${action}`))
    .sort()
    .map((permission) => [permission, ...roles.map((role: Role) => allows(role, permission as never))])
  expect(shown).toEqual(held)
})

test('every command that a guide names exists', async () => {
  const commands = (await readdir(join(root, 'cli/src/commands'))).map((file) =>
    file.replace(/(\.test)?\.ts$/, ''),
  )
  const { scripts } = JSON.parse(await read('package.json'))
  for (const guide of guides) {
    const text = await read(guide)
    for (const [, command] of text.matchAll(/npx refactkit ([a-z]+)/g)) expect(commands).toContain(command)
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

test('every file that works under the login of people is listed with its reason, and no other', async () => {
  const listed = [...(await read('SECURITY.md')).matchAll(/^\| `(lib\/[\w./-]+)` +\|(?!.*\|.*\|)/gm)].map(
    ([, file]) => file,
  )
  const files = await readdir(join(root, 'lib'), { recursive: true })
  const sources = files
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => `lib/${file}`)
  const texts = await Promise.all(sources.map(async (file) => ({ file, text: await read(file) })))
  const using = texts.filter(({ text }) => /from '[./]+db\/auth-db'/.test(text)).map(({ file }) => file)
  expect(using.length).toBeGreaterThan(5)
  expect(listed.sort()).toEqual(using.sort())
})

test('the README and AGENTS.md stay short', async () => {
  expect((await read('README.md')).split('\n').length).toBeLessThan(120)
  expect((await read('AGENTS.md')).split('\n').length).toBeLessThan(60)
})

/** The names an entry point of a package exports, each with the file that declares it. */
async function exportsOf(entry: string): Promise<[string, string][]> {
  const text = await read(entry)
  const passedOn = [...text.matchAll(/export \{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name): [string, string] => [
          name.trim().replace(/^type /, ''),
          `${join(dirname(entry), from)}.ts`,
        ]),
  )
  const own = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
  return [...passedOn, ...own.map(([, name = '']): [string, string] => [name, entry])]
}

test('every export of the packages says what it is for, and every function shows a call', async () => {
  const entries = ['cli/src/index.ts', 'cli/src/drizzle.ts', 'cli/src/mailbox/vite.ts']
  entries.push(...['index', 'admin', 'schema'].map((name) => `tenancy/src/${name}.ts`))
  const found = (await Promise.all(entries.map(exportsOf))).flat()
  expect(found.length).toBeGreaterThan(30)
  for (const [name, file] of found) {
    const declaration = new RegExp(
      `(/\\*\\*(?:(?!\\*/)[^])*\\*/\\n)?export (?:async )?(function|const|class|interface|type) ${name}\\b`,
    )
    const [, comment, kind] = declaration.exec(await read(file)) ?? []
    expect(comment, `${file}: ${name}`).toBeDefined()
    if (kind === 'function' || kind === 'const') expect(comment, `${file}: ${name}`).toContain('@example')
  }
})

test('every protection that `npm run mutate` takes away stands where it looks for it', async () => {
  for (const { name, file, find } of mutants) {
    expect((await read(file)).split(find).length - 1, `${name} in ${file}`).toBe(1)
  }
})

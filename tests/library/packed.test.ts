import { readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packagesOf } from '../harness/imports'
import { type Packed, pack, runIn } from '../harness/packed'

const root = join(import.meta.dirname, '../..')
let packed: Packed
let consumer: string

beforeAll(async () => {
  packed = await pack('tenancy', 'cli')
  // What production has: neither drizzle-kit nor fast-check, Better Auth or a bundler.
  consumer = await packed.install(['pg', 'drizzle-orm'])
}, 120_000)

afterAll(() => packed.remove())

interface Manifest {
  version: string
  exports: Record<string, { types: string; default: string }>
  dependencies?: Record<string, string>
  peerDependencies: Record<string, string>
}

const tenancy = () => join(consumer, 'node_modules/@refactkit/tenancy')
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

test('the tarballs hold compiled files, their declarations and texts, and nothing else', () => {
  const texts = ['LICENSE', 'README.md', 'package.json']
  const others = (files: string[]) =>
    files.filter((file) => !/^dist\/[\w/-]+(\.d\.ts|\.js)$/.test(file)).sort()
  expect(others(packed.files('tenancy'))).toEqual(['CHANGELOG.md', ...texts])
  expect(others(packed.files('cli'))).toEqual([
    ...texts.slice(0, 2),
    'bin/end-with-parent.mjs',
    'bin/refactkit.mjs',
    'bin/vite-server.mjs',
    'package.json',
  ])
  for (const name of ['tenancy', 'cli'] as const) {
    expect(packed.files(name).filter((file) => /\.test\.|fixture/.test(file))).toEqual([])
    expect(readFileSync(join(root, name, 'LICENSE'), 'utf8')).toBe(
      readFileSync(join(root, 'LICENSE'), 'utf8'),
    )
  }
})

test('the commands depend on the version of the library that they were packed with', () => {
  const { dependencies } = manifestOf(join(consumer, 'node_modules/refactkit'))
  expect(dependencies?.['@refactkit/tenancy']).toBe(manifestOf(tenancy()).version)
})

test('the packed commands run, all of them, in an empty folder', async () => {
  const dependencies = Object.keys(manifestOf(join(consumer, 'node_modules/refactkit')).dependencies ?? {})
  const own = ['@refactkit/tenancy', 'pg']
  const folder = await packed.install([
    'pg',
    'drizzle-orm',
    ...dependencies.filter((name) => !own.includes(name)),
  ])
  const help = runIn(folder, ['node_modules/refactkit/bin/refactkit.mjs', '--help'], { NO_COLOR: '1' })
  expect(help.status, help.output).toBe(0)
  const commands = (await readdir(join(root, 'cli/src/commands'))).filter((file) => !file.includes('.test.'))
  for (const file of commands) expect(help.output).toContain(`  ${file.replace('.ts', '')} `)
})

test('what runs in production asks for pg and drizzle-orm alone', () => {
  const { exports } = manifestOf(tenancy())
  for (const entry of ['.', './schema', './operations']) {
    expect(packagesOf(join(tenancy(), exports[entry]?.default ?? '')), entry).toEqual(
      entry === './schema' ? ['drizzle-orm'] : ['drizzle-orm', 'pg'],
    )
  }
})

test('whatever a package imports is declared', () => {
  for (const folder of [tenancy(), join(consumer, 'node_modules/refactkit')]) {
    const { exports, dependencies, peerDependencies } = manifestOf(folder)
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    const entries = Object.values(exports).map((entry) => entry.default)
    if (folder.endsWith('refactkit')) entries.push('./dist/main.js')
    for (const entry of entries) {
      const undeclared = packagesOf(join(folder, entry)).filter((name) => !declared.includes(name))
      expect(undeclared, `${folder}: ${entry}`).toEqual([])
    }
  }
})

test('plain Node imports it with pg and drizzle-orm alone, and finds the names of the sources', async () => {
  for (const entry of ['', '/schema', '/operations', '/admin']) {
    const source = await import(`../../tenancy/src/${entry.slice(1) || 'index'}.ts`)
    const text = `console.log(Object.keys(await import('@refactkit/tenancy${entry}')).sort().join(' '))`
    const { status, output } = runIn(consumer, ['--input-type=module', '--eval', text])
    expect({ status, names: output.trim() }).toEqual({
      status: 0,
      names: Object.keys(source).sort().join(' '),
    })
  }
})

test('the strictest compiler finds no mistake in the declarations, and finds those of whoever uses them', async () => {
  const folder = await packed.install(['pg', 'drizzle-orm', 'drizzle-kit', 'fast-check', '@types', 'vite'])
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2023',
    types: ['node'],
    noEmit: true,
    skipLibCheck: false,
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
  await writeFile(join(folder, 'use.ts'), await readFile(join(import.meta.dirname, 'use.ts'), 'utf8'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { output } = runIn(folder, [tsc, '--pretty', 'false'])
  // Drizzle's own declarations of other databases have mistakes of their own under these options.
  const ours = output.split('\n').filter((line) => /^\S/.test(line) && !/node_modules\/drizzle-/.test(line))
  expect(ours).toEqual([])
}, 60_000)

test('doc comments arrive in the editor of whoever installs it', async () => {
  const text = await readFile(join(tenancy(), 'dist/scope/scope.d.ts'), 'utf8')
  const [comment = ''] = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport declare const within:/.exec(text) ?? []
  expect(comment).toContain('@example const images = await within(')
})

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as tenancy from '@refactkit/tenancy'
import * as admin from '@refactkit/tenancy/admin'
import * as operations from '@refactkit/tenancy/operations'
import * as otel from '@refactkit/tenancy/otel'
import * as portability from '@refactkit/tenancy/portability'
import * as prove from '@refactkit/tenancy/prove'
import * as schema from '@refactkit/tenancy/schema'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { runIn } from '../harness/packed'
import { applyRecipe, recipeBlocks } from '../harness/recipe'

const root = join(import.meta.dirname, '../..')
const readme = join(root, 'tenancy/README.md')
const text = await readFile(readme, 'utf8')

test('the table of the README names every export, each at its entry, and no other', () => {
  const table = /<!-- exports -->([\s\S]*)<!-- \/exports -->/.exec(text)?.[1] ?? ''
  const named = new Map<string, string[]>()
  let entry = ''
  for (const [, from = '', names = ''] of table.matchAll(/^\| (?:`([^`]+)`)? +\| (`[^|]*`) +\|/gm)) {
    entry = from || entry
    const more = [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
    named.set(entry, [...(named.get(entry) ?? []), ...more].sort())
  }
  const entries = {
    '@refactkit/tenancy': tenancy,
    '…/schema': schema,
    '…/admin': admin,
    '…/operations': operations,
    '…/otel': otel,
    '…/portability': portability,
    '…/prove': prove,
  }
  const exported = Object.entries(entries).map(([name, module]) => [name, Object.keys(module).sort()])
  expect([...named]).toEqual(exported)
})

test('the README and the changelog stay short, and the changelog knows the version', async () => {
  expect(text.split('\n').length).toBeLessThan(150)
  const { version } = JSON.parse(await readFile(join(root, 'tenancy/package.json'), 'utf8'))
  expect(await readFile(join(root, 'tenancy/CHANGELOG.md'), 'utf8')).toContain(`## [${version}]`)
})

const database = `readme_${process.pid}`
const DATABASE_URL = Object.assign(new URL(inject('adminUrl')), { pathname: `/${database}` }).href
const server = new pg.Client({ connectionString: inject('adminUrl') })
await server.connect()
await mkdir(join(root, '.data/tests'), { recursive: true })
const folder = await mkdtemp(join(root, '.data/tests/readme-'))

afterAll(async () => {
  await server.query(`drop database if exists ${database} with (force)`)
  for (const role of Object.values(tenancy.roleNames(database)))
    await server.query(`drop role if exists ${role}`)
  await server.end()
  await rm(folder, { recursive: true })
})

test('the forty lines of the README are fewer than sixty, compile, and do what they say', async () => {
  const blocks = await recipeBlocks(readme)
  expect(blocks.flatMap(({ code }) => code.trim().split('\n')).filter(Boolean).length).toBeLessThan(60)
  await applyRecipe(folder, blocks)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2023',
    types: ['node'],
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  expect(runIn(folder, [tsc, '-p', '.'])).toEqual({ status: 0, output: '' })

  await server.query(`create database ${database}`)
  const secret = 'the secret of the readme, and of nothing else'
  const pushed = runIn(folder, ['--import', 'tsx', 'push.ts'], { DATABASE_URL, SECRET: secret })
  expect(pushed.status, pushed.output).toBe(0)
  const administrator = new pg.Client({ connectionString: DATABASE_URL })
  await administrator.connect()
  await administrator.query(`insert into organization values ('acme'), ('globex')`)
  const APP_DATABASE_URL = /^APP_DATABASE_URL=(.*)$/m.exec(pushed.output)?.[1]
  const invoices = () => runIn(folder, ['--import', 'tsx', 'invoices.ts'], { APP_DATABASE_URL })
  expect(invoices()).toEqual({ status: 0, output: 'acme sees 1, globex sees 0\n' })

  await administrator.query('alter table invoice no force row level security')
  await administrator.end()
  expect(invoices()).toMatchObject({ status: 1, output: expect.stringContaining('rls-forced') })
}, 60_000)

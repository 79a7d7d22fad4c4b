import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ProveOptions, type ProveResult, prove } from '@refactkit/tenancy/prove'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import * as kit from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { coverage } from '../../tenancy/src/prove/coverage'
import { testSecret } from '../harness/secret'
import { admin } from '../harness/world'
import { plainItem, schema } from './shapes'

/** A database of this file alone: what is connected to it is a run of this file, and no other test's. */
const database = `${inject('template')}_prove`
const databaseUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${database}` }).href

const run = (options: Partial<ProveOptions>): Promise<ProveResult> =>
  prove({ databaseUrl, schema: kit, tenancy, ...options })

/** The names of the tables of organizations, those that a project has added among them. */
const ofOrganizations = (tables: Record<string, unknown>): string[] =>
  Object.values(tables)
    .filter((each) => is(each, PgTable))
    .filter((table) => !tenancy.auth?.includes(getTableName(table)))
    .filter((table) => 'organizationId' in getTableColumns(table))
    .map(getTableName)

/** A table more is some hundred attacks more. */
const patience = 120_000 + 20_000 * ofOrganizations(kit).length

const found = ({ leaks, known }: ProveResult) => [...leaks, ...known].map(({ attack }) => attack)

/** The databases and roles of runs, but of those that another test has under way. */
async function leftOnServer(): Promise<string[]> {
  const ask = (client: pg.Client) =>
    client.query<{ name: string }>(
      `with made as (select datname as name from pg_database union all select rolname from pg_roles)
     select name from made where name like 'rkprove\\_%' and not exists (
       select from pg_stat_activity where datname <> current_database()
          and application_name like 'rkprove\\_%' and starts_with(name, application_name))`,
    )
  const { rows } = await admin(ask, databaseUrl)
  return rows.map(({ name }) => name)
}

const start = (words: string[]) =>
  spawn(process.execPath, ['cli/bin/refactkit.mjs', 'prove', ...words], {
    env: { ...process.env, DATABASE_URL: databaseUrl, BETTER_AUTH_SECRET: testSecret, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

beforeAll(() => admin((client) => client.query(`create database ${database}`)))

afterAll(async () => {
  expect(await leftOnServer(), 'what runs have left on the server').toEqual([])
  await admin((client) => client.query(`drop database ${database} with (force)`))
})

test(
  'every attack on the tables of the kit is held, and each would have shown a leak',
  async () => {
    const result = await run({ programs: 25, mutate: ['driver'], owners: false })
    const names = ofOrganizations(kit)
    expect(result).toMatchObject({ ok: true, tables: names.length, leaks: [], vacuous: [], findings: [] })
    const known = new RegExp(`^definition/(${names.join('|')})/\\w+/while-b-holds/session$`)
    expect(result.attacks).toBeGreaterThan(300)
    for (const { attack, difference, reason } of result.known) {
      expect(attack).toMatch(known)
      expect(difference.both).toContain('55P03')
      expect(reason).toContain('The driver sends no such statement')
    }
    // Without an attack that notices, a part of the driver could be lost: no catalog knows it.
    expect(result.mutants).toMatchObject({ killed: 4, total: 4 })
    for (const { byAttack } of result.mutants.list) expect(byAttack).not.toBeNull()
  },
  patience,
)

/** Vectors that depend on what a table looks like; what is about the connection is tried on the kit's. */
const ofShapes = [
  'select-all',
  'by-id',
  'by-unique',
  'join-foreign-key',
  'relational-nested',
  'insert-for-another',
  'insert-without-organization',
  'move-row',
  'write-by-id',
  'upsert',
  'returning',
  'mixed-insert',
  'foreign-parent',
  'cascade',
  'duplicate-key',
  'copy-from',
  'generated',
]

test(
  'tables of every shape are attacked without a line of test, and hold',
  async () => {
    const result = await run({ schema, quick: true, only: ofShapes, programs: 25 })
    const tables = ofOrganizations(schema).length
    expect(result).toMatchObject({ ok: true, tables, leaks: [], known: [], vacuous: [], findings: [] })
    const attacked = new Set(result.perTable.map(({ table }) => table))
    for (const table of [
      'shop_customer',
      'shop_invoice',
      'testinvoice_line',
      'testcategory',
      'testreminder',
      'testword',
    ])
      expect(attacked).toContain(table)
  },
  patience,
)

test('every way in of the list is tried by a vector, or it says where else and why', () => {
  expect([...new Set(coverage.map(({ number }) => number))]).toEqual(
    Array.from({ length: 70 }, (_, index) => index + 1),
  )
  const names = new Set(coverage.flatMap((entry) => (entry.elsewhere ? [] : entry.vectors)))
  for (const { number, vectors, elsewhere } of coverage) {
    expect(vectors.length > 0 || elsewhere, `way in ${number}`).toBeTruthy()
    for (const vector of vectors) expect(names).toContain(vector)
    for (const [file] of elsewhere?.matchAll(/\b(?:tests|lib|src)\/[\w./-]+\.ts/g) ?? [])
      expect(existsSync(file), file).toBe(true)
  }
})

test(
  'an administrator who is no superuser makes a database that holds as well, beside one in use that lets nobody in',
  async () => {
    await admin((client) => client.query(`revoke connect on database ${database} from public`), databaseUrl)
    const result = await run({ owners: true, only: ['select-all', 'write-by-id', 'no-scope'], programs: 0 })
    expect(result).toMatchObject({ ok: true, leaks: [] })
    expect(result.owners.map(({ kind }) => kind)).toEqual([
      'superuser',
      'no superuser, with BYPASSRLS',
      'no superuser, without BYPASSRLS',
    ])
    for (const { attacks } of result.owners) expect(attacks).toBeGreaterThan(5)
  },
  patience,
)

test('the command prints what it found as JSON, writes the page, and repeats a seed', async () => {
  const file = join(tmpdir(), `proof-${process.pid}.html`)
  const command = start(['--json', '--only', 'by-id', '--seed', '7', '--html', file])
  let printed = ''
  command.stdout.on('data', (chunk) => {
    printed += chunk
  })
  const [code] = await once(command, 'close')
  expect({ code, result: JSON.parse(printed) }).toMatchObject({
    code: 0,
    result: { ok: true, seed: 7, tables: expect.any(Number), leaks: [], mutants: { killed: 0, total: 0 } },
  })
  const page = await readFile(file, 'utf8')
  await rm(file)
  expect(page).toContain('Nothing that one organization did told or changed anything of another.')
  expect(page).not.toMatch(/<script|https?:\/\//)
}, 120_000)

test('a run that is interrupted leaves nothing on the server', async () => {
  const before = new Set(await leftOnServer())
  const command = start(['--quick'])
  await vi.waitFor(
    async () => {
      const made = (await leftOnServer()).filter((name) => !before.has(name))
      expect(made.filter((name) => name.endsWith('_open_both'))).not.toEqual([])
    },
    { timeout: 60_000, interval: 200 },
  )
  command.kill('SIGINT')
  await once(command, 'close')
  expect(command.exitCode).toBe(130)
  expect((await leftOnServer()).filter((name) => !before.has(name))).toEqual([])
}, 120_000)

describe('a hole in the database is found', () => {
  let result: ProveResult
  beforeAll(async () => {
    result = await run({
      schema: { ...schema, plainItem },
      only: [
        'select-all/shop_customer',
        'duplicate-key/testcategory/testcategory_name_everywhere',
        'upsert/testcategory/testcategory_name_everywhere',
        'foreign-parent/testinvoice_line',
        'database-object/public.',
        'upsert/plain_item',
        'select-all/testword',
      ],
      afterGuard: [
        'alter policy tenant_isolation on shop_customer using (true)',
        'create unique index testcategory_name_everywhere on testcategory (name)',
        `create unique index shop_invoice_id_key on shop_invoice (id);
       alter table testinvoice_line drop constraint testinvoice_line_invoice_fk;
       alter table testinvoice_line add constraint line_invoice foreign key (invoice_id) references shop_invoice (id)`,
        'create view all_words as select * from testword; grant select on all_words to <app>',
        `create function count_words(text) returns bigint language sql security definer set search_path = ''
         return (select count(*) from public.testword where organization_id = $1)`,
      ],
    })
  }, 120_000)

  test.each([
    ['a policy that lets everything pass', 'select-all/shop_customer/builder'],
    ['a key across organizations', 'duplicate-key/testcategory/testcategory_name_everywhere/pg'],
    [
      'a key for which one waits until a neighbour has decided',
      'duplicate-key/testcategory/testcategory_name_everywhere/while-b-holds/pg',
    ],
    ['a foreign key without the organization', 'foreign-parent/testinvoice_line/line_invoice/raw'],
    ['a view with the rights of its owner', 'database-object/public.all_words/pg'],
    ['a function with the rights of its owner', 'database-object/public.count_words(text)/session'],
    ['the global key of a plain table', 'upsert/plain_item/plain_item_pkey-nothing/raw'],
  ])('%s', (_, attack) => expect(found(result)).toContain(attack))

  test('and no table beside it is suspected', () => {
    expect(result.ok).toBe(false)
    expect(found(result).filter((attack) => attack.includes('/testword/'))).toEqual([])
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { roleNames } from '@refactkit/tenancy'
import {
  attachPolicies,
  checkMigrations,
  checkShape,
  generateMigration,
  lastSnapshot,
  migrate,
  push,
  readMigrations,
  writeMigration,
  writeMigrations,
} from '@refactkit/tenancy/admin'
import { foreignKey, index, integer, pgEnum, text, uuid } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import * as kit from '../db/schema'
import { tenantTable } from '../db/schema/tenant-table'
import { tenancy } from '../db/tenancy'
import { catalogOf } from './harness/catalog'
import { testSecret } from './harness/secret'

/** Shapes of a schema over its life: each is pushed, and each becomes a migration. */
const state = pgEnum('testbill_state', ['open', 'paid'])
const first = { ...kit, testbill: tenantTable('testbill', { title: text('title').notNull() }) }
const billed = tenantTable(
  'testbill',
  { name: text('name').notNull(), total: integer('total').default(0).notNull(), state: state('state') },
  (table) => [index('testbill_total_idx').on(table.organizationId, table.total)],
)
const testline = tenantTable('testline', { billId: uuid('testbill_id') }, (table) => [
  foreignKey({
    name: 'testline_bill_fk',
    columns: [table.organizationId, table.billId],
    foreignColumns: [billed.organizationId, billed.id],
  }).onDelete('set null'),
])
const second = { ...kit, state, testbill: billed, testline }
const answers = { renames: { 'testbill.title': 'testbill.name' }, drops: [] }

const server = new pg.Client({ connectionString: inject('adminUrl') })
const made: string[] = []
let folder = ''

beforeAll(async () => {
  await server.connect()
  folder = await mkdtemp(join(tmpdir(), 'refactkit-migrations-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  for (const name of made) {
    await server.query(`drop database if exists ${name} with (force)`)
    for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
  }
  await server.end()
})

async function makeDatabase(word: string) {
  const name = `${inject('template')}_${word}`
  await server.query(`create database ${name}`)
  made.push(name)
  const databaseUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  client.on('error', () => {})
  return { name, client, options: { databaseUrl, secret: testSecret, tenancy } }
}

/** Writes the migration that leads to a schema, under the names of another database than it will run in. */
async function generate(schema: Record<string, unknown>, name: string) {
  attachPolicies(schema, tenancy, roleNames('somewhere_else'))
  const generated = await generateMigration({ schema, tenancy, previous: lastSnapshot(folder), answers })
  if (generated.statements.length > 0) writeMigration(folder, name, generated)
  return generated
}

const migrations = () => readMigrations(folder) ?? []
const shape = async (client: pg.Client, schema: Record<string, unknown>) => {
  const roles = roleNames(client.database ?? '')
  return checkShape(client, { schema, tenancy, roles, migrations: migrations() })
}

test('a database that was migrated and one that was pushed do not differ in their catalogs', async () => {
  const [pushed, migrated] = [await makeDatabase('both_push'), await makeDatabase('both_migrate')]
  await generate(first, 'first')
  expect(await migrate({ ...migrated.options, schema: first, migrations: migrations() })).toMatchObject({
    applied: true,
  })
  await migrated.client.query(`insert into organization (id, name, slug) values ('a', 'A', 'a')`)
  await migrated.client.query(
    `insert into testbill (organization_id, id, title) values ('a', gen_random_uuid(), 'kept')`,
  )
  expect((await generate(second, 'second')).questions).toEqual([])
  const done = await migrate({ ...migrated.options, schema: second, migrations: migrations() })
  expect(done).toMatchObject({ applied: true, unknown: [] })
  expect(done.pending.map(({ tag }) => tag)).toEqual(['0001_second'])
  expect((await migrated.client.query('select name, total from testbill')).rows).toEqual([
    { name: 'kept', total: 0 },
  ])
  await push({ ...pushed.options, schema: first })
  await push({ ...pushed.options, schema: second, answers })
  const [one, other] = [await catalogOf(pushed.client), await catalogOf(migrated.client)]
  expect(one.filter((each) => !other.includes(each))).toEqual([])
  expect(other.filter((each) => !one.includes(each))).toEqual([])
  expect(one.length).toBeGreaterThan(150)
  expect(await migrate({ ...migrated.options, schema: second, migrations: migrations() })).toMatchObject({
    applied: true,
    pending: [],
  })
  expect((await push({ ...migrated.options, schema: second, plan: true })).changes).toEqual([])
  await pushed.client.end()
  await migrated.client.end()
}, 60_000)

test('the guard is in the file, without the name of a database, and runs again without a change', async () => {
  const [{ text: sql = '', statements = [] } = {}] = migrations()
  expect(sql).toContain('FORCE ROW LEVEL SECURITY')
  expect(sql).toContain('CREATE POLICY tenant_isolation ON "public"."testbill" FOR ALL TO {app} USING')
  expect(sql).not.toMatch(/somewhere_else|refactkit_app/)
  const { client } = await makeDatabase('again')
  await client.end()
  const again = new pg.Client({
    connectionString: Object.assign(new URL(inject('adminUrl')), {
      pathname: `/${inject('template')}_both_migrate`,
    }).href,
  })
  await again.connect()
  const before = await catalogOf(again)
  const guard = migrations().at(-1)?.statements.at(-1) ?? statements.at(-1) ?? ''
  expect(guard).toContain('$guard$')
  await again.query(guard)
  expect(await catalogOf(again)).toEqual(before)
  await again.end()
})

test('check says which of schema, migrations and database lags behind', async () => {
  const third = { ...second, testnote: tenantTable('testnote', { body: text('body') }) }
  attachPolicies(third, tenancy, roleNames(`${inject('template')}_lag`))
  const { client, options } = await makeDatabase('lag')
  // Also of a database that has had nothing yet, not even its owner.
  expect((await shape(client, second)).map(({ rule }) => rule)).toEqual(['shape-current'])
  await migrate({ ...options, schema: second, migrations: migrations() })
  expect(await checkMigrations(second, tenancy, lastSnapshot(folder))).toEqual([])
  expect(await shape(client, second)).toEqual([])
  expect(await checkMigrations(third, tenancy, lastSnapshot(folder))).toMatchObject([
    { rule: 'migrations-current', message: expect.stringContaining('+ testnote') },
  ])
  expect(await shape(client, third)).toMatchObject([
    { rule: 'shape-current', fix: 'npx refactkit generate && npx refactkit migrate' },
  ])
  await generate(third, 'testnote')
  expect(await shape(client, third)).toMatchObject([
    {
      rule: 'migrations-applied',
      message: expect.stringContaining('0002_testnote'),
      fix: 'npx refactkit migrate',
    },
  ])
  await client.query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('of another branch', 1)`,
  )
  expect((await shape(client, third)).map(({ rule }) => rule)).toEqual([
    'migrations-applied',
    'migrations-known',
  ])
  await client.end()
})

test('a migration that would leave a table open is not kept, and neither is one before it', async () => {
  const { client, options } = await makeDatabase('open')
  const open = { tag: '9999_open', when: Date.now() + 1e9, text: '', hash: 'open' }
  const opening = 'CREATE POLICY everybody ON testbill USING (true)'
  const grants = `GRANT SELECT ON "user" TO PUBLIC`
  const all = [
    ...migrations(),
    {
      ...open,
      statements: [opening, 'CREATE TABLE stray (id int)', grants, 'GRANT SELECT ON stray TO PUBLIC'],
    },
  ]
  const refused = await migrate({ ...options, schema: second, migrations: all })
  expect(refused).toMatchObject({ applied: false })
  expect((await client.query(`select to_regclass('testbill') as testbill`)).rows).toEqual([
    { testbill: null },
  ])
  await client.end()
})

test('the linter names what is dangerous on a table with rows, and what to do instead', async () => {
  const third = {
    ...second,
    testbill: tenantTable(
      'testbill',
      { name: integer('name').notNull(), total: integer('total').notNull(), due: text('due').notNull() },
      (table) => [index('testbill_name_idx').on(table.organizationId, table.name)],
    ),
  }
  attachPolicies(third, tenancy, roleNames('somewhere_else'))
  const previous = lastSnapshot(folder)
  const drops = ['testbill.state', 'testnote']
  const { changes } = await generateMigration({
    schema: third,
    tenancy,
    previous,
    answers: { renames: {}, drops },
  })
  const risks = changes.flatMap(({ name, risk }) => (risk ? [[name, risk.rule, risk.instead] as const] : []))
  expect(risks.map(([name, rule]) => `${name}: ${rule}`).sort()).toEqual([
    'due: not-null-without-default',
    'name: rewrite',
    'state: data-loss',
    'testbill_name_idx: index-not-concurrent',
    'testnote: data-loss',
  ])
  expect(risks.map(([, , instead]) => instead).join('\n')).toContain(
    'CREATE INDEX CONCURRENTLY "testbill_name_idx" ON "testbill"',
  )
})

/** The kit and bills with one more index, on its way into a database that has neither. */
const indexed = () => ({
  ...kit,
  testbill: tenantTable('testbill', { title: text('title').notNull() }, (table) => [
    index('testbill_title_idx').on(table.organizationId, table.title),
  ]),
})

const isValid = async (client: pg.Client) =>
  (
    await client.query<{ valid: boolean }>(
      `select indisvalid as valid from pg_index where indexrelid = to_regclass('testbill_title_idx')`,
    )
  ).rows.map(({ valid }) => valid)

test('an index is built concurrently by a migration of its own, which goes on after an interruption', async () => {
  const own = join(folder, 'concurrent')
  const { client, options } = await makeDatabase('concurrent')
  attachPolicies(first, tenancy, roleNames('somewhere_else'))
  writeMigrations(own, 'first', await generateMigration({ schema: first, tenancy, previous: undefined }))
  await migrate({ ...options, schema: first, migrations: readMigrations(own) ?? [] })
  const schema = indexed()
  attachPolicies(schema, tenancy, roleNames('somewhere_else'))
  const made = await generateMigration({ schema, tenancy, previous: lastSnapshot(own), concurrently: true })
  expect(made.changes.map(({ risk, lock }) => ({ risk, lock }))).toEqual([{ risk: null, lock: null }])
  const files = writeMigrations(own, 'find', made)
  expect(files.map((file) => relative(own, file))).toEqual(['0001_find_indexes.sql'])
  expect(made.apart).toEqual([
    expect.stringMatching(/^CREATE INDEX CONCURRENTLY "testbill_title_idx" ON "testbill"/),
  ])
  const run = () => migrate({ ...options, schema, migrations: readMigrations(own) ?? [] })

  // Somebody who has written a testbill and goes on: the build waits, and those who read and write do not.
  await client.query(`insert into organization (id, name, slug) values ('a', 'A', 'a')`)
  const insert = `insert into testbill (organization_id, id, title) values ('a', gen_random_uuid(), 'one')`
  const slow = new pg.Client({ connectionString: options.databaseUrl })
  await slow.connect()
  await slow.query(`begin; ${insert}`)
  const interrupted = run().catch((error: Error) => error.message)
  while ((await isValid(client)).length === 0) await client.query('select pg_sleep(0.02)')
  await client.query(insert)
  const pushing = push({ ...options, schema, plan: true })
  const builder = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'create index concurrently%'`
  expect((await client.query(builder)).rows).toHaveLength(1)
  expect(await interrupted).toMatch(
    /0001_find_indexes was interrupted, and nobody was blocked.*CREATE INDEX CONCURRENTLY/,
  )
  expect(await isValid(client)).toEqual([false])
  await slow.query('commit')
  await slow.end()
  await pushing
  expect(await run()).toMatchObject({ applied: true, guarded: true, pending: [{ tag: '0001_find_indexes' }] })
  expect(await isValid(client)).toEqual([true])
  expect(await run()).toMatchObject({ applied: true, pending: [] })
  expect((await push({ ...options, schema, plan: true })).changes).toEqual([])
  await client.end()
}, 60_000)

test('two migrations at once build one index, and a migration behind it runs after it', async () => {
  const own = join(folder, 'concurrent')
  const { client, options } = await makeDatabase('concurrent_twice')
  const schema = { ...indexed(), testnote: tenantTable('testnote', { body: text('body') }) }
  attachPolicies(schema, tenancy, roleNames('somewhere_else'))
  writeMigrations(own, 'testnote', await generateMigration({ schema, tenancy, previous: lastSnapshot(own) }))
  const run = () => migrate({ ...options, schema, migrations: readMigrations(own) ?? [] })
  expect(await Promise.all([run(), run()])).toMatchObject([{ guarded: true }, { guarded: true }])
  expect(await isValid(client)).toEqual([true])
  const { rows } = await client.query('select hash from drizzle.__drizzle_migrations')
  expect(rows).toHaveLength(3)
  await client.end()
}, 60_000)

test('a file that builds an index concurrently among other statements is refused, with the way around it', async () => {
  const { client, options } = await makeDatabase('mixed')
  const statements = ['CREATE TABLE stray (id int)', 'CREATE INDEX CONCURRENTLY later ON stray (id)']
  const later = { tag: '9999_later', when: Date.now() + 1e9, text: '', hash: 'later', statements }
  await expect(migrate({ ...options, schema: second, migrations: [later] })).rejects.toThrow(
    /9999_later builds an index CONCURRENTLY among other statements.*generate --concurrently/,
  )
  expect((await client.query(`select to_regclass('stray') as stray`)).rows).toEqual([{ stray: null }])
  await client.end()
})

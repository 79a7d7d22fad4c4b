import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, knownTables, loginUrls, roleNames, ScopedPool, within } from '@refactkit/tenancy'
import {
  attachPolicies,
  generateMigration,
  lastSnapshot,
  migrate,
  push,
  readMigrations,
  writeMigration,
} from '@refactkit/tenancy/admin'
import { prove } from '@refactkit/tenancy/prove'
import { foreignKey, index, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { organization } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { catalogOf } from '../harness/catalog'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

// Tables of a schema beside `public`, which the module does not even export.
const crm = pgSchema('crm')
const stage = crm.enum('stage', ['open', 'won'])
const ofOrganization = () =>
  text('organization_id')
    .notNull()
    .references(() => organization.id, { onDelete: 'cascade' })
const makeDeal = (more: { [name: string]: ReturnType<typeof integer> } = {}, name = 'testdeal') =>
  crm.table(
    name,
    {
      organizationId: ofOrganization(),
      id: uuid('id').notNull().defaultRandom(),
      title: text('title').notNull(),
      number: integer('number').generatedAlwaysAsIdentity(),
      stage: stage('stage').default('open').notNull(),
      ...more,
    },
    (table) => [
      primaryKey({ columns: [table.organizationId, table.id] }),
      index('testdeal_title_idx').on(table.organizationId, table.title),
    ],
  )
const testdeal = makeDeal()
const makeNote = (of: ReturnType<typeof makeDeal>) =>
  crm.table(
    'testnote',
    {
      organizationId: ofOrganization(),
      id: uuid('id').notNull().defaultRandom(),
      dealId: uuid('testdeal_id'),
    },
    (table) => [
      primaryKey({ columns: [table.organizationId, table.id] }),
      foreignKey({
        name: 'testnote_deal_fk',
        columns: [table.organizationId, table.dealId],
        foreignColumns: [of.organizationId, of.id],
      }).onDelete('set null'),
    ],
  )
const schema = { organization, stage, testdeal, testnote: makeNote(testdeal) }
const offer = makeDeal({ total: integer('total') }, 'offer')
const later = { organization, stage, testdeal: offer, testnote: makeNote(offer) }
const answers = { renames: { 'crm.testdeal': 'crm.offer' }, drops: [] }

let scratch: Scratch
let pool: ScopedPool
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refactkit-crm-'))
  scratch = await makeScratch('crm', schema, tenancy)
  await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a'), ('b', 'B', 'b')`)
  pool = new ScopedPool({ connectionString: loginUrls(scratch.adminUrl, testSecret).app, max: 1 })
})

afterAll(async () => {
  await pool.end()
  await scratch.drop()
  await rm(folder, { recursive: true, force: true })
})

const options = () => ({ databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy })
const titles = (organization: string, table = 'testdeal') =>
  within(organization, async () => (await pool.query(`select title from crm.${table}`)).rows)

test('tables of a second schema are pushed twice, and the second push finds nothing to change', async () => {
  expect(await push(options())).toMatchObject({ applied: true, guarded: true, changes: [] })
})

test('an organization reads its own rows there, and a stranger none', async () => {
  await within('a', () => pool.query(`insert into crm.testdeal (title) values ('of a')`))
  expect(await titles('a')).toEqual([{ title: 'of a' }])
  expect(await titles('b')).toEqual([])
  await expect(
    within('b', () => pool.query(`insert into crm.testdeal (organization_id, title) values ('a', 'forged')`)),
  ).rejects.toThrow(/row-level security/)
})

test('what else somebody keeps in that schema is no business of a push', async () => {
  const others = ['create table crm.others (id serial)', `create type crm.other as enum ('x')`]
  for (const text of [...others, 'create view crm.seen as select 1 as one']) await scratch.query(text)
  expect((await push({ ...options(), plan: true })).changes).toEqual([])
})

test('rights that were taken from a login are found, and given back', async () => {
  const { app } = roleNames(scratch.name)
  await scratch.query(`revoke usage on schema crm from ${app}; grant create on schema crm to public`)
  const sql = {
    query: async <Row>(text: string, values?: unknown[]) => ({
      rows: (await scratch.query(text, values)) as Row[],
    }),
  }
  const found = await check(sql, knownTables(schema, tenancy), roleNames(scratch.name), tenancy)
  expect(found.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['rights-exact', 'login-creates-nothing']),
  )
  expect(await push(options())).toMatchObject({ applied: true, guarded: true })
  expect(await titles('a')).toEqual([{ title: 'of a' }])
})

test('a table there is renamed with its rows, and a migration builds the same database as the pushes', async () => {
  attachPolicies(schema, tenancy, roleNames('somewhere_else'))
  const { questions, ...first } = await generateMigration({ schema, tenancy, previous: undefined })
  writeMigration(folder, 'first', first)
  attachPolicies(later, tenancy, roleNames('somewhere_else'))
  const previous = lastSnapshot(folder)
  const second = await generateMigration({ schema: later, tenancy, previous, answers })
  expect([...questions, ...second.questions]).toEqual([])
  writeMigration(folder, 'second', second)
  expect(
    (await generateMigration({ schema: later, tenancy, previous: lastSnapshot(folder) })).statements,
  ).toEqual([])
  const asked = await push({ ...options(), schema: later })
  expect(asked.questions).toEqual([
    { kind: 'table', table: null, missing: 'crm.testdeal', added: ['crm.offer'] },
  ])
  await scratch.query('drop table crm.others; drop type crm.other; drop view crm.seen')
  const renamed = await push({ ...options(), schema: later, answers })
  expect(renamed).toMatchObject({ applied: true, losses: [] })
  expect(await titles('a', 'offer')).toEqual([{ title: 'of a' }])
  expect((await push({ ...options(), schema: later, plan: true })).changes).toEqual([])

  const name = `${inject('template')}_files_crm`
  await scratch.query(`create database ${name}`)
  const databaseUrl = Object.assign(new URL(scratch.adminUrl), { pathname: `/${name}` }).href
  try {
    const done = await migrate({
      ...{
        databaseUrl,
        secret: testSecret,
        schema: later,
        tenancy,
        migrations: readMigrations(folder) ?? [],
      },
    })
    expect(done).toMatchObject({ applied: true, guarded: true })
    const [one, other] = [await lines(scratch.adminUrl), await lines(databaseUrl)]
    expect(one.filter((each) => !other.includes(each))).toEqual([])
    expect(other.filter((each) => !one.includes(each))).toEqual([])
    expect(one.join()).toContain('crm.offer')
  } finally {
    await scratch.query(`drop database ${name} with (force)`)
    for (const role of Object.values(roleNames(name))) await scratch.query(`drop role if exists ${role}`)
  }
})

async function lines(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const found = await catalogOf(client)
  await client.end()
  return found
}

test('every attack of `prove` on tables of a second schema fails', async () => {
  const { ok, leaks, attacks } = await prove({
    ...{ schema, tenancy, databaseUrl: inject('adminUrl'), quick: true, programs: 5 },
    only: [
      'select-all',
      'by-id',
      'join-foreign-key',
      'insert-for-another',
      'move-row',
      'write-by-id',
      'foreign-parent',
      'cascade',
    ],
  })
  expect({ ok, leaks }).toEqual({ ok: true, leaks: [] })
  expect(attacks).toBeGreaterThan(0)
}, 60_000)

test('a schema that the code has no more goes with its tables, once somebody says that the rows may', async () => {
  const options = { databaseUrl: scratch.adminUrl, secret: testSecret, schema: { organization }, tenancy }
  const asked = await push(options)
  expect(asked).toMatchObject({ applied: false, questions: [] })
  expect(asked.losses).toEqual([expect.stringMatching(/^The table crm\.\w+ goes, with its rows/)])
  expect(await push({ ...options, acceptDataLoss: true })).toMatchObject({ applied: true })
  expect(await scratch.query(`select from pg_namespace where nspname = 'crm'`)).toEqual([])
  expect((await push({ ...options, plan: true })).statements).toEqual([])
})

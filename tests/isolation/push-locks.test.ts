import { roleNames } from '@refactkit/tenancy'
import { guardDatabase, type PushOptions, push } from '@refactkit/tenancy/admin'
import { index, integer, text } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

type Columns = Parameters<typeof tenantTable>[1]

const testbill = (columns: Columns = {}, name = 'testbill') =>
  tenantTable(name, { title: text('title').notNull(), ...columns }, (table) => [
    index('testbill_title_idx').on(table.organizationId, table.title),
  ])
const schema = { ...kit, testbill: testbill() }
let scratch: Scratch
const open: pg.Client[] = []

beforeAll(async () => {
  scratch = await makeScratch('locks', schema, tenancy)
  await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a')`)
  await scratch.query(
    `insert into testbill (organization_id, id, title) values ('a', gen_random_uuid(), 'one')`,
  )
})

afterAll(() => scratch.drop())

/** A transaction that goes on meanwhile, and has read or written every table there is. */
async function busy(lock: string): Promise<void> {
  const client = new pg.Client({ connectionString: scratch.adminUrl })
  open.push(client)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'`,
  )
  expect(rows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['testbill', 'jobs.job', 'rk.operation']),
  )
  await client.query('begin')
  for (const { name } of rows) await client.query(`lock table ${name} in ${lock} mode`)
}

/** While everything is being read and written, work that would wait for a table fails at once. */
async function whileBusy<Result>(work: (options: PushOptions) => Promise<Result>): Promise<Result> {
  try {
    await busy('access share')
    await busy('row exclusive')
    return await work({
      ...{ databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy },
      lockTimeout: '1ms',
    })
  } finally {
    for (const client of open.splice(0)) await client.end()
  }
}

test('a push without a change waits for nobody who reads or writes, and nobody waits for it', async () => {
  const { applied, statements } = await whileBusy(push)
  expect({ applied, statements }).toEqual({ applied: true, statements: [] })
  expect(await whileBusy(guardDatabase)).toMatchObject({ guarded: true })
})

test('neither does a plan, whatever it plans: renames, drops, tables of others, foreign policies, rows to be counted', async () => {
  const { owner } = roleNames(scratch.name)
  await scratch.query(`create policy everything on testbill for select using (true)`)
  await scratch.query(`create table stray (id int); insert into stray values (1)`)
  await scratch.query(
    `alter table testbill owner to ${(await scratch.query('select current_user as name'))[0]?.name}`,
  )
  const renamed = {
    ...kit,
    testbill: tenantTable(
      'paper_bill',
      { label: text('label').notNull(), total: integer('total') },
      (table) => [index('testbill_title_idx').on(table.organizationId, table.label)],
    ),
  }
  const answers = {
    renames: { testbill: 'paper_bill', 'paper_bill.title': 'paper_bill.label' },
    drops: ['stray'],
  }
  const planned = await whileBusy((options) => push({ ...options, schema: renamed, answers, plan: true }))
  expect(planned.questions).toEqual([])
  expect(planned.losses).toEqual([expect.stringMatching(/stray goes, with its rows \(1\)/)])
  expect(planned.statements.map((statement) => statement.trim())).toEqual([
    'ALTER TABLE "testbill" RENAME TO "paper_bill";',
    'ALTER TABLE "paper_bill" RENAME COLUMN "title" TO "label";',
    'ALTER TABLE "stray" DISABLE ROW LEVEL SECURITY;',
    'DROP TABLE "stray" CASCADE;',
    // Names of keys come from the name of the table; no index is built for that.
    expect.stringMatching(/"paper_bill" RENAME CONSTRAINT "testbill_\w+_fk" TO "paper_bill_\w+_fk";/),
    expect.stringMatching(/"paper_bill" RENAME CONSTRAINT "testbill_\w+_pk" TO "paper_bill_\w+_pk";/),
    'ALTER TABLE "paper_bill" ADD COLUMN "total" integer;',
  ])
  const done = await push({
    ...{ databaseUrl: scratch.adminUrl, secret: testSecret, schema: renamed, tenancy },
    ...{ answers, acceptDataLoss: true, consented: planned.statements },
  })
  expect(done).toMatchObject({ applied: true, guarded: true })
  expect(await scratch.query(`select label, total from paper_bill`)).toEqual([{ label: 'one', total: null }])
  expect(
    await scratch.query(
      `select pg_get_userbyid(relowner) as name from pg_class where relname = 'paper_bill'`,
    ),
  ).toEqual([{ name: owner }])
  // What was foreseen is what came.
  const again = await push({
    ...{ databaseUrl: scratch.adminUrl, secret: testSecret, schema: renamed, tenancy, plan: true },
  })
  expect(again.changes).toEqual([])
})

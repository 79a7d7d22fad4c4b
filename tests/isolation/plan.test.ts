import { roleNames } from '@refactkit/tenancy'
import { type PushOptions, push } from '@refactkit/tenancy/admin'
import { index, integer, text, unique } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

type Columns = Parameters<typeof tenantTable>[1]

/** The kit's tables and one more, of these columns. */
const withBill = (columns: Columns, name = 'testbill') => ({ ...kit, testbill: tenantTable(name, columns) })
const before = withBill({ title: text('title').notNull(), total: integer('total') })

let scratch: Scratch

beforeAll(async () => {
  scratch = await makeScratch('plan', before, tenancy)
  await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a'), ('b', 'B', 'b')`)
  await scratch.query(
    `insert into testbill (organization_id, id, title, total) values ('a', gen_random_uuid(), 'one', 1), ('b', gen_random_uuid(), 'two', 2)`,
  )
})

afterAll(() => scratch.drop())

const planned = (schema: Record<string, unknown>, more: Partial<PushOptions> = {}) =>
  push({ databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy, ...more })

const rows = () => scratch.query('select organization_id as org, title, total from testbill order by title')
const kept = [
  { org: 'a', title: 'one', total: 1 },
  { org: 'b', title: 'two', total: 2 },
]

test('a plan is a diff of tables, columns, indexes, policies and rights, and changes nothing', async () => {
  const schema = {
    ...withBill({ title: text('title').notNull(), total: integer('total'), paid: integer('paid') }),
    testnote: tenantTable('testnote', { body: text('body') }, (table) => [
      index('testnote_body_idx').on(table.organizationId, table.body),
    ]),
  }
  const { changes, applied, losses, statements } = await planned(schema, { plan: true })
  const { app } = roleNames(scratch.name)
  const lines = changes.map(({ sign, kind, table, name, detail }) =>
    [sign, kind, table, name, detail].join(' '),
  )
  expect(lines).toEqual(
    expect.arrayContaining([
      '+ column testbill paid integer',
      `+ rights testbill ${app} update (paid)`,
      '+ table testnote testnote ',
      '+ column testnote body text',
      expect.stringMatching(/^\+ index testnote testnote_body_idx USING btree/),
      `+ policy testnote tenant_isolation all for ${app} where organization_id = ( SELECT rk.organization_id() AS organization_id)`,
      `+ rights testnote ${app} select, insert, delete, update (id, body)`,
    ]),
  )
  expect({ applied, losses, guarded: statements.length > 0 }).toEqual({
    applied: false,
    losses: [],
    guarded: true,
  })
  expect(await scratch.query(`select to_regclass('testnote') as testnote`)).toEqual([{ testnote: null }])
  expect((await planned(before, { plan: true })).changes).toEqual([])
})

test('what loses data is refused until it is accepted, and what was agreed to is all that is done', async () => {
  const without = withBill({ title: text('title').notNull() })
  const refused = await planned(without)
  expect(refused).toMatchObject({ applied: false, losses: [expect.stringMatching(/bill\.total.*rows: 2/)] })
  expect(await rows()).toEqual(kept)
  const other = await planned(without, { acceptDataLoss: true, consented: ['something else'] })
  expect(other.applied).toBe(false)
  const consented = refused.statements
  expect(await planned(without, { acceptDataLoss: true, consented })).toMatchObject({ applied: true })
  expect(await planned(before)).toMatchObject({ applied: true })
  await scratch.query(`update testbill set total = case title when 'one' then 1 else 2 end`)
})

test('a name that went while another came is asked about, and never guessed', async () => {
  const renamed = withBill({ label: text('label'), total: integer('total') })
  const asked = await planned(renamed, { acceptDataLoss: true })
  expect(asked).toMatchObject({ applied: false, statements: [] })
  expect(asked.questions).toEqual([
    { kind: 'column', table: 'testbill', missing: 'testbill.title', added: ['testbill.label'] },
  ])
  const answers = { renames: { 'testbill.title': 'testbill.label' }, drops: [] }
  const answered = await planned(renamed, { answers })
  expect(answered).toMatchObject({ applied: true, losses: [] })
  expect(await scratch.query('select label from testbill order by label')).toEqual([
    { label: 'one' },
    { label: 'two' },
  ])
  const back = { renames: { 'testbill.label': 'testbill.title' }, drops: [] }
  expect(await planned(before, { answers: back })).toMatchObject({ applied: true })
  expect(await rows()).toEqual(kept)
})

test('a table is renamed with its rows, its policies and a column of it at once', async () => {
  const schema = withBill({ name: text('name').notNull(), total: integer('total') }, 'paper_bill')
  const questions = (await planned(schema)).questions
  expect(questions).toEqual([{ kind: 'table', table: null, missing: 'testbill', added: ['paper_bill'] }])
  const answers = { renames: { testbill: 'paper_bill', 'paper_bill.title': 'paper_bill.name' }, drops: [] }
  expect(await planned(schema, { answers })).toMatchObject({ applied: true, losses: [], guarded: true })
  expect(await scratch.query('select name from paper_bill order by name')).toEqual([
    { name: 'one' },
    { name: 'two' },
  ])
  const back = { renames: { paper_bill: 'testbill', 'testbill.name': 'testbill.title' }, drops: [] }
  expect(await planned(before, { answers: back })).toMatchObject({ applied: true })
})

test('dropping instead of renaming is said by name, and still loses data', async () => {
  const schema = withBill({ title: text('title').notNull(), sum: integer('sum') })
  const answers = { renames: {}, drops: ['testbill.total'] }
  expect(await planned(schema, { answers })).toMatchObject({
    applied: false,
    losses: [expect.stringMatching(/total/)],
  })
  expect(await rows()).toEqual(kept)
})

test('drizzle-kit would empty a table to change a type or to require a column; a push never does', async () => {
  const typed = withBill({ title: text('title').notNull(), total: text('total') })
  expect(await planned(typed)).toMatchObject({ applied: true, losses: [] })
  expect(await rows()).toEqual(kept.map((row) => ({ ...row, total: String(row.total) })))
  const narrowed = await planned(before)
  expect(narrowed).toMatchObject({ applied: false, losses: [expect.stringMatching(/converted to integer/)] })
  expect(await planned(before, { acceptDataLoss: true })).toMatchObject({ applied: true })
  expect(await rows()).toEqual(kept)
  const required = withBill({
    title: text('title').notNull(),
    total: integer('total'),
    due: text('due').notNull(),
  })
  const impossible = await planned(required, { acceptDataLoss: true })
  expect(impossible).toMatchObject({ applied: false, impossible: [expect.stringMatching(/due.*no default/)] })
  expect(impossible.statements.join()).not.toMatch(/truncate/i)
  expect(await rows()).toEqual(kept)
})

test('a value that does not fit its new type refuses the push, and says which step it was', async () => {
  const typed = withBill({ title: integer('title').notNull(), total: integer('total') })
  await expect(planned(typed, { acceptDataLoss: true })).rejects.toThrow(
    /nothing was changed: invalid input syntax for type integer.*ALTER COLUMN "title"/,
  )
  expect(await rows()).toEqual(kept)
})

test('a unique constraint on a table with rows is added without a question on the terminal', async () => {
  const schema = {
    ...kit,
    testbill: tenantTable(
      'testbill',
      { title: text('title').notNull(), total: integer('total') },
      (table) => [unique('testbill_title_once').on(table.organizationId, table.title)],
    ),
  }
  const { applied, changes } = await planned(schema)
  expect(applied).toBe(true)
  expect(changes).toEqual([
    expect.objectContaining({
      name: 'testbill_title_once',
      lock: expect.objectContaining({ mode: 'ACCESS EXCLUSIVE', work: 'build' }),
      risk: expect.objectContaining({ rule: 'index-not-concurrent' }),
    }),
  ])
  expect(await planned(before)).toMatchObject({ applied: true })
})

test('a lock that somebody keeps ends the push after its timeout, with nothing changed', async () => {
  await scratch.query('begin; lock table testbill in access share mode')
  const schema = withBill({ title: text('title').notNull(), total: integer('total'), paid: integer('paid') })
  await expect(planned(schema, { lockTimeout: '50ms' })).rejects.toThrow(/lock timeout/)
  await scratch.query('rollback')
  expect((await planned(before, { plan: true })).changes).toEqual([])
  await expect(planned(schema, { lockTimeout: '1; drop table testbill' })).rejects.toThrow(
    /no length of time/,
  )
})

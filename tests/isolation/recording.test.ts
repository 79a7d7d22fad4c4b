import type { TenancyConfig } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import { integer, json, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

const odd = "it's odd"
const thing = tenantTable('Thing of many', {
  title: text().notNull(),
  // There is no equality of this type.
  detail: json(),
  odd: integer(odd),
  silent: integer(),
})
const schema = { ...kit, thingOfMany: thing }
const { audit } = tenancy
if (!audit) throw new Error('Nothing is recorded.')
const tables = { ...audit.tables, 'Thing of many': { columns: ['title', 'detail', odd], label: 'title' } }
const recorded = { ...tenancy, audit: { ...audit, tables } }

let scratch: Scratch
beforeAll(async () => {
  scratch = await makeScratch('recording', schema, recorded)
  await scratch.query(`insert into organization (id, name, slug) values ('a', 'A', 'a')`)
})
afterAll(() => scratch?.drop())

const pushed = (config: TenancyConfig = recorded) =>
  push({ databaseUrl: scratch.adminUrl, secret: testSecret, schema, tenancy: config })

const taken = () =>
  scratch.query(
    `with gone as (delete from audit.entry where subject = 'Thing of many' returning *)
     select act, label, before, after from gone order by label, act, before is not null`,
  )

test('a statement of many rows leaves one entry for each, whatever its columns are called', async () => {
  await scratch.query(`insert into "Thing of many" (organization_id, id, title, "it's odd", detail)
    values ('a', gen_random_uuid(), 'One', 1, '{"a":null}'), ('a', gen_random_uuid(), 'Two', 2, null)`)
  expect(await taken()).toEqual([
    { act: 'insert', label: 'One', before: null, after: { title: 'One', [odd]: 1, detail: { a: null } } },
    { act: 'insert', label: 'Two', before: null, after: { title: 'Two', [odd]: 2 } },
  ])
  await scratch.query(`update "Thing of many" set detail = '{"b":1}', "it's odd" = 1`)
  expect(await taken()).toEqual([
    { act: 'update', label: 'One', before: { detail: { a: null } }, after: { detail: { b: 1 } } },
    {
      act: 'update',
      label: 'Two',
      before: { [odd]: 2, detail: null },
      after: { [odd]: 1, detail: { b: 1 } },
    },
  ])
})

test('what is not named leaves no entry, and what is long is cut', async () => {
  await scratch.query(`update "Thing of many" set silent = 1`)
  expect(await taken()).toEqual([])
  await scratch.query(`update "Thing of many" set title = repeat('x', 5000) where title = 'Two'`)
  expect(await taken()).toEqual([
    { act: 'update', label: 'x'.repeat(200), before: { title: 'Two' }, after: { title: 'x'.repeat(2000) } },
  ])
})

test('another id is a row that went and one that came', async () => {
  await scratch.query(`update "Thing of many" set id = gen_random_uuid() where title = 'One'`)
  const one = { title: 'One', detail: { b: 1 }, [odd]: 1 }
  expect(await taken()).toEqual([
    { act: 'update', label: 'One', before: null, after: one },
    { act: 'update', label: 'One', before: one, after: null },
  ])
})

test('what recorded in another version goes at the next push, and with it what recorded a table that is named no more', async () => {
  await scratch.query(
    `create function rk.record_act() returns trigger language plpgsql as 'begin return null; end'`,
  )
  await scratch.query(`drop trigger record_insert on member`)
  await scratch.query(`create trigger record_insert after insert on member referencing new table as new_rows
    for each statement execute function rk.record_act('organization_id')`)
  const functions = async () => {
    const rows = await scratch.query(`select proname from pg_proc where proname ~ '^record_act' order by 1`)
    return rows.map(({ proname }) => String(proname))
  }
  const before = await functions()
  expect(before).toContain('record_act')
  expect(await pushed(tenancy)).toMatchObject({ applied: true })
  const after = await functions()
  expect(after).not.toContain('record_act')
  expect(after).toHaveLength(Object.keys(audit.tables).length)
  expect(await pushed()).toMatchObject({ applied: true })
  expect(await functions()).toHaveLength(after.length + 1)
})

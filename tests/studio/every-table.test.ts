import { knownTables, rolesOfLogin } from '@refactkit/tenancy'
import { guard } from '@refactkit/tenancy/admin'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { makeTenant, type Tenant } from '../harness/world'
import { testreminder } from '../people/reminder'
import { openStudio, type TestedStudio } from './opened'

let studio: TestedStudio
let acme: Tenant
const whole = { kind: 'whole' }
const named = (name: string) => ({ schema: 'public', name })
const shown = ({ body }: { body: unknown }) => JSON.stringify(body)

/** Rows of no organization, for a program beside the application. */
const exchangeRate = pgTable('exchange_rate', { currency: text('currency').primaryKey(), rate: text('rate') })

beforeAll(async () => {
  acme = await makeTenant('acme')
  studio = await openStudio()
  await studio.admin.query(`
    create table testreminder (organization_id text not null default rk.organization_id(), user_id text not null,
      id uuid not null, title text not null, read_at timestamptz, primary key (organization_id, id));
    create table exchange_rate (currency text primary key, rate text)`)
  const tables = knownTables(
    { ...schema, testreminder, exchangeRate },
    { ...tenancy, exempt: { exchange_rate: 'the same for everybody' } },
  )
  await guard(studio.admin, tables, rolesOfLogin(process.env.APP_DATABASE_URL ?? ''))
  await studio.admin.query(
    `insert into testreminder (organization_id, user_id, id, title) values ($1, $2, gen_random_uuid(), 'for her alone')`,
    [acme.id, acme.ownerId],
  )
  await studio.admin.query(`insert into exchange_rate values ('EUR', '1.00')`)
})

afterAll(() => studio.close())

test('the whole database shows rows of persons and exempt tables, on record, and changes neither', async () => {
  const page = (name: string, view: unknown) => studio.ask('page', { view, table: named(name) })
  expect(shown(await page('testreminder', whole))).toContain('for her alone')
  expect(shown(await page('exchange_rate', whole))).toContain('EUR')
  const typed = await studio.ask('sql', { view: whole, text: 'select title from testreminder' })
  expect(shown(typed)).toContain('for her alone')
  const { rows } = await studio.admin.query('select persons from rk.operation')
  expect(rows).toEqual([{ persons: true }])

  const { body } = await studio.ask('unlock', { name: studio.database })
  const key = { 'x-studio-key': String(Reflect.get(Object(body), 'key')) }
  const row = { view: whole, table: named('exchange_rate'), key: { currency: 'EUR' } }
  expect((await studio.ask('remove', row, key)).status).toBe(403)
  const change = { ...row, was: { rate: '1.00' }, to: { rate: '2.00' } }
  expect((await studio.ask('change', change, key)).status).toBe(403)
  const tables = (await studio.ask('tables', { view: whole }, key)).body
  expect(tables).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        name: 'testreminder',
        kind: 'person',
        rights: expect.objectContaining({ change: [] }),
      }),
      expect.objectContaining({
        name: 'exchange_rate',
        kind: 'exempt',
        rights: expect.objectContaining({ change: [] }),
      }),
    ]),
  )
})

test('as an organization nobody reads what is addressed to a person, or a table that is no organization’s', async () => {
  const view = { kind: 'organization', id: acme.id }
  const page = (name: string) => studio.ask('page', { view, table: named(name) })
  expect(shown(await page('gallery_image'))).toContain('acme secret')
  expect((await page('testreminder')).body).toMatchObject({ rows: [] })
  expect((await page('exchange_rate')).status).toBe(404)
  const typed = await studio.ask('sql', { view, text: 'select title from testreminder' })
  expect(typed.body).toMatchObject({ rows: [] })
})

test('counts rows exactly and hands out a file of them, within the view', async () => {
  const view = { kind: 'organization', id: acme.id }
  const filters = [{ column: 'name', comparison: 'starts', value: 'acme' }]
  const table = named('gallery_image')
  expect((await studio.ask('count', { view, table, filters })).body).toEqual({ count: 1 })
  expect((await studio.ask('count', { view, table: named('exchange_rate') })).status).toBe(404)
  const file = await studio.ask('rows', { view, table })
  expect(file.body).toMatchObject({ more: false })
  expect(shown(file)).toContain('acme secret')
  // What the planner supposes counts the rows of every organization.
  const { body } = await studio.ask('tables', { view })
  expect(body).toContainEqual(expect.objectContaining({ name: 'gallery_image', estimate: null }))
  expect(body).not.toContainEqual(expect.objectContaining({ estimate: expect.any(Number) }))
})

test('a statement that makes huge values is cut before it leaves the database', async () => {
  const view = { kind: 'organization', id: acme.id }
  const huge = `select repeat('x', 10000000) as a, 2 as a from generate_series(1, 3)`
  const { body } = await studio.ask('sql', { view, text: huge })
  expect(body).toMatchObject({ columns: ['a', 'a'] })
  expect(shown({ body }).length).toBeLessThan(20_000)
})

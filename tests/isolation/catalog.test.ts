import { check, type Finding, knownTables } from '@refactkit/tenancy'
import { guard, prepare } from '@refactkit/tenancy/admin'
import { beforeAll, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { testSecret } from '../harness/secret'
import { admin, asApp, makeTenant, roles, type Tenant } from '../harness/world'
import { scopedSelect } from './plain'

const tables = knownTables(schema, tenancy)
let globex: Tenant

beforeAll(async () => {
  await makeTenant('acme')
  globex = await makeTenant('globex')
})

/** What the check finds while something is wrong; the wrong is undone afterwards, and then nothing is found. */
async function foundWith(wrong: string, undo: string): Promise<Finding[]> {
  return await admin(async (client) => {
    await client.query(wrong)
    const { findings } = await check(client, tables, roles, tenancy)
    await client.query(undo)
    expect((await check(client, tables, roles, tenancy)).findings).toEqual([])
    return findings
  })
}

const shape = (findings: Finding[]) =>
  findings.map(({ rule, severity, object }) => `${severity}: ${rule} ${object}`)

test('a table that the schema does not know is found once a login may read or write it', async () => {
  const stray = 'create table stray (organization_id text, secret text)'
  for (const grant of [
    `grant select on stray to ${roles.app}`,
    `grant select (secret) on stray to ${roles.app}`,
  ]) {
    expect(shape(await foundWith(`${stray}; ${grant}`, 'drop table stray'))).toEqual([
      'error: table-unknown stray',
    ])
  }
  const ofPeople = await foundWith(`${stray}; grant delete on stray to ${roles.auth}`, 'drop table stray')
  expect(shape(ofPeople)).toEqual(['warning: table-unknown stray'])
  const everybody = await foundWith(`${stray}; grant select on stray to public`, 'drop table stray')
  expect(everybody.map(({ rule }) => rule)).toEqual(Array(4).fill('table-unknown'))
  expect(await foundWith(stray, 'drop table stray')).toEqual([])
})

test('a table of a newer version, guarded like the others, stops no server of this one', async () => {
  const newer = `create table newer (organization_id text, secret text);
    alter table newer enable row level security, force row level security;
    create policy tenant_isolation on newer to ${roles.app} using (organization_id = (select rk.organization_id()));
    create policy operations_read on newer for select to ${roles.operations} using ((select rk.operation_is_recorded()));
    grant select on newer to ${roles.app}, ${roles.operations}`
  const halfGuarded = await foundWith(newer, 'drop table newer')
  expect(halfGuarded.map(({ rule }) => rule)).toEqual(['table-unknown', 'table-unknown'])
  const whole = newer.replace(
    'id()));',
    'id())) with check (organization_id = (select rk.organization_id()));',
  )
  expect(await foundWith(whole, 'drop table newer')).toEqual([])
})

test('a partition of a guarded table shows every organization by its own name, and is found', async () => {
  const testchild = `create table testchild () inherits (gallery_image); grant select on testchild to ${roles.app};
    insert into testchild select * from gallery_image`
  await admin((client) => client.query(testchild))
  expect(await scopedSelect(globex.id, 'select name from testchild order by name')).toHaveLength(2)
  expect(shape(await foundWith('select', 'drop table testchild'))).toEqual([
    'error: partition-closed testchild',
  ])
})

test('rights on single columns are found like rights on the table', async () => {
  const found = async (right: string, table: string, who: string) =>
    shape(await foundWith(`grant ${right} on ${table} to ${who}`, `revoke ${right} on ${table} from ${who}`))
  expect(await found('select (email)', '"user"', roles.app)).toEqual(['error: rights-exact public.user'])
  expect(await found('select (name)', 'gallery_image', roles.auth)).toEqual([
    'error: rights-exact public.gallery_image',
  ])
  expect(await found('select (token)', 'session', 'public')).toEqual(
    Array(4).fill('error: rights-exact public.session'),
  )
  expect(await found('references (id)', 'gallery_image', roles.app)).toEqual([
    'error: rights-exact public.gallery_image',
  ])
})

test('what other logins may read is told, and left to whoever granted it', async () => {
  const found = await foundWith(
    'create role attack_reporting; grant select on session to attack_reporting',
    'revoke all on session from attack_reporting; drop role attack_reporting',
  )
  expect(found).toMatchObject([
    {
      severity: 'warning',
      message: expect.stringContaining('attack_reporting'),
      fix: expect.stringMatching(/^revoke/),
    },
  ])
})

test('rights that tables made later would bring along are told, with the line that ends them', async () => {
  for (const [who, where] of [
    ['public', ''],
    [roles.app, 'in schema public'],
  ]) {
    const found = await admin(async (client) => {
      await client.query(`alter default privileges ${where} grant select on tables to ${who}`)
      const { findings } = await check(client, tables, roles, tenancy)
      await client.query(findings[0]?.fix ?? '')
      expect((await check(client, tables, roles, tenancy)).findings).toEqual([])
      return findings
    })
    expect(found.map(({ rule }) => rule)).toEqual(['default-rights'])
  }
})

test('views and definer functions are found for the login of people too', async () => {
  const view = `create view leak as select name from gallery_image; grant select (name) on leak to ${roles.auth}`
  expect(shape(await foundWith(view, 'drop view leak'))).toEqual(['error: view-as-caller leak'])
  const definer = `create function leaking() returns int language sql security definer return 1;
    revoke all on function leaking() from public; grant execute on function leaking() to ${roles.auth}`
  expect(shape(await foundWith(definer, 'drop function leaking()'))).toEqual([
    'error: function-as-caller leaking()',
  ])
})

test('a login that may create in any schema at all is found', async () => {
  const open = `create schema extra; grant create on schema extra to ${roles.app}`
  expect(shape(await foundWith(open, 'drop schema extra'))).toEqual([
    `error: login-creates-nothing ${roles.app}`,
  ])
})

test('another function in the place of the one that reads the scope opens every organization, and is found', async () => {
  const original = await admin(async (client) => {
    const { rows } = await client.query(
      `select pg_get_functiondef('rk.organization_id()'::regprocedure) as text`,
    )
    return String(rows[0]?.text)
  })
  for (const body of [
    `returns text language sql stable return current_setting('app.organization_id', true)`,
    `returns text language sql stable security definer return
      (select substr(name, 5) from pg_cursors where name like 'org:%' and statement = '')`,
  ]) {
    const found = await foundWith(`create or replace function rk.organization_id() ${body}`, original)
    expect(shape(found)).toContain('error: scope-function rk.organization_id')
  }
  await asApp(async (client) => {
    await client.query(`set app.organization_id = 'anything'`)
    expect((await client.query('select * from gallery_image')).rows).toEqual([])
  })
})

test('preparing and guarding again mends each of them that is the guard’s to mend', async () => {
  await admin(async (client) => {
    await client.query(`grant select (email) on "user" to ${roles.app}; grant select (token) on session to public;
      create or replace function rk.organization_id() returns text language sql stable return 'x';
      grant execute on function pg_stat_get_backend_activity(int) to public`)
    await client.query('begin')
    const database = roles.app.replace(/_app$/, '')
    await prepare(client, { database, roles, secret: testSecret })
    await guard(client, tables, roles)
    await client.query('commit')
    expect((await check(client, tables, roles, tenancy)).findings).toEqual([])
  })
  expect(await scopedSelect(globex.id, 'select name from gallery_image')).toEqual([{ name: 'globex secret' }])
})

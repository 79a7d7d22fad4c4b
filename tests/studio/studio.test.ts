import { rolesOfLogin } from '@refactkit/tenancy'
import { operationsRecorded } from '@refactkit/tenancy/admin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { tenancy } from '../../db/tenancy'
import { makeTenant, type Tenant } from '../harness/world'
import { openStudio, type TestedStudio } from './opened'

let studio: TestedStudio
let acme: Tenant
let globex: Tenant
const table = { schema: 'public', name: 'gallery_image' }
const as = ({ id }: Tenant) => ({ kind: 'organization', id })
const whole = { kind: 'whole' }
const keyOf = ({ id, imageId }: Tenant) => ({ organization_id: id, id: imageId })

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  studio = await openStudio()
})

afterAll(() => studio.close())

const text = (answer: unknown): string => JSON.stringify(answer)

describe('looking as one organization', () => {
  test('shows its own rows and no other, by page, filter, key and reference', async () => {
    for (const [own, other] of [
      [acme, globex],
      [globex, acme],
    ] as const) {
      const page = await studio.ask('page', { view: as(own), table })
      expect(page.status).toBe(200)
      expect(text(page.body)).toContain(`${own.slug} secret`)
      expect(text(page.body)).not.toContain(other.id)
      const filters = [{ column: 'organization_id', comparison: 'is', value: other.id }]
      expect((await studio.ask('page', { view: as(own), table, filters })).body).toMatchObject({ rows: [] })
      expect((await studio.ask('row', { view: as(own), table, key: keyOf(own) })).status).toBe(200)
      expect((await studio.ask('row', { view: as(own), table, key: keyOf(other) })).status).toBe(404)
    }
  })

  test('lists the tables that its members can read, and no table of people', async () => {
    const { body } = await studio.ask('tables', { view: as(acme) })
    const tables = z.array(z.looseObject({ schema: z.string(), name: z.string() })).parse(body)
    const kit = ['entry', 'activity_person', 'activity_sum', 'data_export', 'gallery_image']
    // Those that a project has added are among them.
    expect(tables.filter(({ name }) => kit.includes(name))).toMatchObject([
      { schema: 'audit', name: 'entry' },
      ...kit.slice(1, -1).map((name) => ({ name })),
      { name: 'gallery_image', locked: false },
    ])
    expect(tables.filter(({ name }) => tenancy.auth.includes(name))).toEqual([])
    for (const name of ['session', 'account', 'user', 'organization']) {
      const asked = { view: as(acme), table: { schema: 'public', name } }
      expect((await studio.ask('page', asked)).status, name).toBe(404)
    }
  })

  test('changes, adds and removes its own rows, and none of another', async () => {
    const change = (view: unknown, of: Tenant, was: string, to: string) =>
      studio.ask('change', { view, table, key: keyOf(of), was: { name: was }, to: { name: to } })
    expect((await change(as(acme), acme, 'acme secret', 'acme renamed')).status).toBe(200)
    expect((await change(as(acme), globex, 'globex secret', 'stolen')).status).toBe(404)
    expect((await change(as(acme), acme, 'acme secret', 'too late')).status).toBe(409)
    expect((await change(as(acme), acme, 'acme renamed', 'acme secret')).status).toBe(200)

    const moved = { view: as(acme), table, key: keyOf(acme), was: { organization_id: acme.id } }
    expect((await studio.ask('change', { ...moved, to: { organization_id: globex.id } })).status).toBe(403)

    const values = {
      id: crypto.randomUUID(),
      name: 'new',
      content_type: 'image/png',
      bytes: '1',
      width: '1',
      height: '1',
    }
    expect((await studio.ask('add', { view: as(acme), table, values })).status).toBe(200)
    const foreign = { ...values, id: crypto.randomUUID(), organization_id: globex.id }
    expect((await studio.ask('add', { view: as(acme), table, values: foreign })).status).toBe(403)
    const added = { ...keyOf(acme), id: values.id }
    expect((await studio.ask('remove', { view: as(globex), table, key: added })).status).toBe(404)
    expect((await studio.ask('remove', { view: as(acme), table, key: added })).status).toBe(200)
  })

  test('typed SQL reaches its own rows, and no attack reaches more', async () => {
    const sql = (typed: string, write = false) => studio.ask('sql', { view: as(acme), text: typed, write })
    expect(text((await sql('select name from gallery_image;')).body)).toContain('acme secret')
    const attacks = [
      'select * from gallery_image where true or organization_id is not null',
      `select * from gallery_image where organization_id = '${globex.id}'`,
      `select rk.organization_id() union all select name from gallery_image where organization_id <> '${acme.id}'`,
      `select set_config('role', 'postgres', false) from gallery_image`,
      `select 1) as typed limit 1; set role postgres; select * from (select * from gallery_image`,
      'select 1; select * from gallery_image',
      'set role postgres',
      'reset role',
      `do $$ begin perform 1; end $$`,
      'begin',
      `declare "org:${globex.id}" cursor for select 1`,
      `select query_to_xml('select * from gallery_image', true, false, '')`,
      'select * from session',
      'select * from "user"',
      'select * from pg_authid',
      `select * from pg_stats where tablename = 'gallery_image'`,
      'copy gallery_image to stdout',
      'explain analyze select * from gallery_image',
      'with a as (select 1) select * into stolen from gallery_image',
      'with a as (select 1) select * into temp stolen from gallery_image',
      'commit; set role postgres',
      `begin; declare "org:${globex.id}" cursor for select 1; commit`,
      `copy (select * from gallery_image) to program 'cat'`,
      `call rk.enter('${globex.id}')`,
      `prepare p as select * from gallery_image`,
      `select * from gallery_image) as typed(c0) cross join (select name from gallery_image`,
      `select dblink('', 'select 1')`,
      `select pg_read_file('/etc/passwd')`,
      `select lo_import('/etc/passwd')`,
      `select pg_terminate_backend(pid) from pg_stat_activity`,
      `select query from pg_stat_activity`,
      `select current_setting('rk.organization_id', true), name from pg_cursors`,
      'create function f() returns int language sql as $$ select 1 $$',
      `alter role current_user set statement_timeout = 0`,
      'lock table gallery_image',
      'listen refactkit',
      `select * from rk.operation`,
    ]
    for (const attack of attacks)
      for (const write of [false, true])
        expect(text((await sql(attack, write)).body), attack).not.toContain(`${globex.slug} secret`)
    for (const steal of [
      `update gallery_image set name = 'stolen' where organization_id = '${globex.id}'`,
      `delete from gallery_image where organization_id <> '${acme.id}'`,
    ])
      expect((await sql(steal, true)).body).toMatchObject({ rowCount: 0 })
    expect(text((await studio.ask('page', { view: as(globex), table })).body)).toContain('globex secret')
  })

  test('a statement that changes rows asks first, also where a WITH hides it', async () => {
    const writes = [
      `update gallery_image set name = 'changed' returning name`,
      `with changed as (update gallery_image set name = 'changed' returning name) select * from changed`,
    ]
    for (const typed of writes) {
      const refused = await studio.ask('sql', { view: as(acme), text: typed })
      expect(refused).toMatchObject({ status: 409, body: { code: 'writes' } })
      expect(text((await studio.ask('page', { view: as(acme), table })).body)).not.toContain('changed')
    }
    const run = await studio.ask('sql', { view: as(acme), text: writes[1] ?? '', write: true })
    expect(run.body).toMatchObject({ rows: [['changed']] })
    await studio.ask('sql', {
      view: as(acme),
      text: `update gallery_image set name = 'acme secret'`,
      write: true,
    })
  })

  test('says where a statement is wrong, counted in what was typed', async () => {
    const { status, body } = await studio.ask('sql', {
      view: as(acme),
      text: 'select nothing from gallery_image',
    })
    expect({ status, body }).toMatchObject({ status: 422, body: { position: 8 } })
  })
})

describe('the whole database', () => {
  test('shows every organization, on record, and keeps what signs people in to itself', async () => {
    const page = text((await studio.ask('page', { view: whole, table })).body)
    expect(page).toContain('acme secret')
    expect(page).toContain('globex secret')
    expect((await operationsRecorded(studio.admin))[0]?.reason).toContain('studio')
    const user = await studio.ask('page', { view: whole, table: { schema: 'public', name: 'user' } })
    expect(text(user.body)).toContain('Owner of acme')
    expect(text(user.body)).not.toContain('owner@acme.test')
    for (const name of ['session', 'account', 'verification'])
      expect((await studio.ask('page', { view: whole, table: { schema: 'public', name } })).status).toBe(404)
    const typed = await studio.ask('sql', { view: whole, text: 'select password from account' })
    expect(typed.status).toBe(403)
  })

  test('cannot be written while it is locked, by a form or by SQL', async () => {
    const row = { view: whole, table, key: keyOf(acme) }
    const change = { ...row, was: { name: 'acme secret' }, to: { name: 'changed' } }
    expect((await studio.ask('change', change)).status).toBe(403)
    expect((await studio.ask('remove', row)).status).toBe(403)
    for (const typed of [
      `update gallery_image set name = 'x'`,
      `with x as (delete from gallery_image returning 1) select * from x`,
    ])
      expect([403, 422]).toContain(
        (await studio.ask('sql', { view: whole, text: typed, write: true })).status,
      )
    const page = await studio.ask('page', { view: as(acme), table })
    expect(text(page.body)).toContain('acme secret')
  })

  test('unlocks by its name, for the page that typed it: rows change as their organization', async () => {
    expect((await studio.ask('unlock', { name: 'another' })).status).toBe(403)
    const { body } = await studio.ask('unlock', { name: studio.database })
    const key = String(Reflect.get(Object(body), 'key'))
    const unlocked = (name: string, request: unknown) => studio.ask(name, request, { 'x-studio-key': key })
    const row = { view: whole, table, key: keyOf(globex) }
    const change = { ...row, was: { name: 'globex secret' }, to: { name: 'globex changed' } }
    expect((await studio.ask('change', change, { 'x-studio-key': 'guessed' })).status).toBe(403)
    expect((await unlocked('change', change)).status).toBe(200)
    const seen = await studio.ask('row', { view: as(globex), table, key: keyOf(globex) })
    expect(text(seen.body)).toContain('globex changed')
    await unlocked('change', { ...row, was: { name: 'globex changed' }, to: { name: 'globex secret' } })
    const users = await unlocked('page', { view: whole, table: { schema: 'public', name: 'user' } })
    expect(text(users.body)).toContain('owner@acme.test')
    await unlocked('lock', {})
    expect((await unlocked('change', change)).status).toBe(403)
  })
})

test('pages follow the key through every order, with nulls, and show each row once', async () => {
  const hundred = `insert into gallery_image (id, name, content_type, bytes, width, height, deleted_at)
    select gen_random_uuid(), 'row ' || lpad(n::text, 3, '0'), 'image/png', n % 7 + 1, 1, 1,
           case when n % 3 = 0 then now() - n * interval '1 hour' end from generate_series(1, 120) n`
  await studio.ask('sql', { view: as(acme), text: hundred, write: true })
  for (const column of ['id', 'name', 'bytes', 'deleted_at'])
    for (const descending of [false, true]) {
      const found: string[] = []
      let after: unknown
      do {
        const { body, status } = await studio.ask('page', {
          view: as(acme),
          table,
          sort: { column, descending },
          ...(after ? { after } : {}),
        })
        expect(status, text(body)).toBe(200)
        const page = body as { columns: string[]; rows: { cells: string[]; at: string[] }[]; more: boolean }
        found.push(...page.rows.map(({ cells }) => cells[page.columns.indexOf('id')] ?? ''))
        after = page.more ? page.rows.at(-1)?.at : undefined
      } while (after)
      expect([column, descending, found.length, new Set(found).size]).toEqual([column, descending, 121, 121])
    }
  await studio.ask('sql', {
    view: as(acme),
    text: `delete from gallery_image where name like 'row %'`,
    write: true,
  })
})

describe('who may ask', () => {
  test.each<[string, Record<string, string>, number]>([
    ['its own page', {}, 200],
    ['another site', { origin: 'http://evil.test' }, 403],
    ['another port of this machine', { origin: 'http://localhost:1' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['a name that was bound to this machine', { host: 'evil.test', origin: 'http://evil.test' }, 403],
    ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a browser that says same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['a browser without the cookie', { cookie: '' }, 401],
    ['a browser with a cookie of its own making', { cookie: 'refactkit_studio=1' }, 401],
    // A browser sends a cookie of localhost to every port of it.
    ['another server of this machine, which was sent the cookie', { 'x-studio-visit': '' }, 401],
  ])('%s', async (_, headers, status) => {
    expect((await studio.ask('about', {}, headers)).status).toBe(status)
  })

  test('the link lets one browser in, once, and the page runs only what is its own', async () => {
    const { link } = studio
    expect((await studio.get(link)).status).toBe(401)
    const page = await studio.get('/', { cookie: studio.cookie })
    expect(page).toMatchObject({ status: 200 })
    expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    expect(studio.setCookie).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await studio.get('/', { host: 'evil.test' })).status).toBe(403)
  })

  test('what is not understood reaches no database', async () => {
    for (const [name, request] of [
      ['page', { view: { kind: 'organization', id: "x' or true --" }, table }],
      ['page', { view: as(acme), table: { ...table, name: 'x"; drop table gallery_image; --' } }],
      ['page', { view: as(acme), table, sort: { column: 'name" desc; --', descending: false } }],
      ['nothing', {}],
      ['constructor', {}],
    ] as const)
      expect([400, 403, 404], name).toContain((await studio.ask(name, request)).status)
  })
})

test('an administrator is behind none of its connections', async () => {
  const { rows } = await studio.admin.query<{ name: string }>(
    `select distinct usename as name from pg_stat_activity where datname = current_database() and application_name like 'refactkit%'`,
  )
  const { app, auth, operations } = rolesOfLogin(process.env.APP_DATABASE_URL ?? '')
  expect([app, auth, operations]).toEqual(expect.arrayContaining(rows.map(({ name }) => name)))
  expect(rows.length).toBeGreaterThan(1)
})

import { check, knownTables, roleNames } from '@refactkit/tenancy'
import { guard } from '@refactkit/tenancy/admin'
import type pg from 'pg'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { makeScratch } from '../harness/scratch'
import { admin, asApp, makeTenant, roles, type Tenant } from '../harness/world'
import { scopedSelect } from './plain'

let globex: Tenant

beforeAll(async () => {
  await makeTenant('acme')
  globex = await makeTenant('globex')
})

const rulesFound = () =>
  admin(async (client) => {
    const { findings } = await check(client, knownTables(schema, tenancy), roles, tenancy)
    return findings.map((finding) => finding.rule)
  })

const change = (text: string) => admin((client) => client.query(text))

/** What a person of globex, with SQL of her choice, sees of every organization. */
const seenByGlobex = async (text = 'select name from gallery_image order by name'): Promise<string[]> =>
  (await scopedSelect(globex.id, text)).map((row) => String(row.name))

afterEach(async () => {
  await change('drop view if exists leak; drop function if exists leaking()')
  await admin(async (client) => {
    await client.query('begin')
    await guard(client, knownTables(schema, tenancy), roles)
    await client.query('commit')
  })
  expect(await rulesFound()).toEqual([])
  expect(await seenByGlobex()).toEqual(['globex secret'])
})

test('the guarded database has no finding, and globex sees its own row alone', async () => {
  expect(await rulesFound()).toEqual([])
  expect(await seenByGlobex()).toEqual(['globex secret'])
})

test('without row-level security globex sees acme, and the check says so', async () => {
  await change('alter table gallery_image disable row level security')
  expect(await seenByGlobex()).toEqual(['acme secret', 'globex secret'])
  expect(await rulesFound()).toContain('rls-enabled')
})

test('a second, permissive policy opens the table, and the check says so', async () => {
  await change('create policy open on gallery_image using (true)')
  expect(await seenByGlobex()).toEqual(['acme secret', 'globex secret'])
  expect(await rulesFound()).toContain('policy-exact')
})

test('a policy of another text is found even where it lets the same rows through', async () => {
  await change(
    'alter policy tenant_isolation on gallery_image using (organization_id is not distinct from (select rk.organization_id()))',
  )
  expect(await rulesFound()).toContain('policy-exact')
})

test('without the policy nobody sees anything, and the check says so', async () => {
  await change('drop policy tenant_isolation on gallery_image')
  expect(await seenByGlobex()).toEqual([])
  expect(await rulesFound()).toContain('policy-exact')
})

test('FORCE keeps a view of the owner shut; without it the view shows every organization', async () => {
  const view = `create view leak as select name from gallery_image; alter view leak owner to ${roles.owner};
    grant select on leak to ${roles.app}`
  await change(view)
  const throughView = () => seenByGlobex('select name from leak order by name')
  expect(await throughView()).toEqual([])
  expect(await rulesFound()).toContain('view-as-caller')
  await change('alter table gallery_image no force row level security')
  expect(await throughView()).toEqual(['acme secret', 'globex secret'])
  expect(await rulesFound()).toContain('rls-forced')
})

test('FORCE keeps a definer function of the owner shut; without it the function shows every organization', async () => {
  await change(`create function leaking() returns text language sql security definer return
    (select string_agg(name, ', ' order by name) from gallery_image);
    alter function leaking() owner to ${roles.owner}`)
  const call = () => seenByGlobex('select coalesce(leaking(), $$nothing$$) as name')
  expect(await call()).toEqual(['nothing'])
  expect(await rulesFound()).toContain('function-as-caller')
  await change('alter table gallery_image no force row level security')
  expect(await call()).toEqual(['acme secret, globex secret'])
})

test('with a right too many the login truncates every organization; without it, it cannot', async () => {
  await asApp((client) => expect(client.query('truncate gallery_image')).rejects.toThrow(/permission denied/))
  await change(`grant truncate on gallery_image to ${roles.app}`)
  expect(await rulesFound()).toContain('rights-exact')
  await asApp(async (client: pg.Client) => {
    await client.query('begin')
    await client.query('truncate gallery_image')
    await client.query('rollback')
  })
})

test('with the right to update organization_id the check fails; without it a row stays where it is', async () => {
  await change(`grant update on gallery_image to ${roles.app}`)
  expect(await rulesFound()).toContain('organization-fixed')
})

test('set_config for everybody is found, and its revocation is what refuses it', async () => {
  const call = `select set_config('search_path', 'x', true) as name`
  await expect(seenByGlobex(call)).rejects.toThrow(/permission denied/)
  await change('grant execute on function pg_catalog.set_config(text, text, boolean) to public')
  expect(await seenByGlobex(call)).toEqual(['x'])
  expect(await rulesFound()).toContain('set-config-closed')
  await change('revoke execute on function pg_catalog.set_config(text, text, boolean) from public')
})

test('a table of another owner is found', async () => {
  await change('alter table gallery_image owner to postgres')
  expect(await rulesFound()).toContain('owner-exact')
})

test('a login that goes around row-level security sees every organization, and the check says so', async () => {
  // Roles are the server's: those of the other databases may not lose their protection meanwhile.
  const scratch = await makeScratch('powerful', schema, tenancy)
  try {
    await scratch.query(
      `insert into organization (id, name, slug) values ('acme', 'Acme', 'acme'), ('globex', 'Globex', 'globex')`,
    )
    await scratch.query(`insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
      select id, gen_random_uuid(), id || ' secret', 'image/png', 1, 1, 1 from organization`)
    const seen = async () =>
      (await scopedSelect('globex', 'select name from gallery_image order by name', scratch.appUrl)).map(
        ({ name }) => name,
      )
    expect(await seen()).toEqual(['globex secret'])
    const own = roleNames(scratch.name)
    await scratch.query(`alter role ${own.app} bypassrls`)
    expect(await seen()).toEqual(['acme secret', 'globex secret'])
    const { findings } = await admin(
      (client) => check(client, knownTables(schema, tenancy), own, tenancy),
      scratch.adminUrl,
    )
    expect(findings.map(({ rule }) => rule)).toContain('role-plain')
  } finally {
    await scratch.drop()
  }
})

test('a server that something in between connects as somebody else is not guarded, and says as whom', async () => {
  const config = { ...tenancy, connectedAs: roles.app }
  const found = (client: pg.Client) => check(client, knownTables(schema, tenancy), roles, config)
  expect(await asApp(found)).toMatchObject({ guarded: true, findings: [] })
  const { guarded, findings } = await admin(found)
  expect(guarded).toBe(false)
  expect(findings).toMatchObject([
    { rule: 'login-itself', object: roles.app, message: expect.stringMatching(/as postgres/) },
  ])
})

test('the check at the boot of the server asks as whom the server is connected', async () => {
  const served = async () => {
    vi.resetModules()
    const [{ checkDatabase }, { pool }] = await Promise.all([import('../../db/check'), import('../../db')])
    return await checkDatabase().finally(() => pool.end())
  }
  try {
    expect(await served()).toMatchObject({ guarded: true, findings: [] })
    // What pg connects as is not what the address says first, as behind a pooler that logs in as somebody else.
    const { username, password } = new URL(process.env.TEST_ADMIN_URL ?? '')
    const address = new URL(process.env.APP_DATABASE_URL ?? '')
    address.searchParams.set('user', username)
    address.searchParams.set('password', password)
    vi.stubEnv('APP_DATABASE_URL', address.href)
    expect(await served()).toMatchObject({ guarded: false, findings: [{ rule: 'login-itself' }] })
  } finally {
    vi.unstubAllEnvs()
    vi.resetModules()
  }
})

test('guarding a guarded database again changes no catalog row', async () => {
  const catalog = async () =>
    (
      await admin((client) =>
        client.query(
          `select (select json_agg(p order by p.oid) from pg_policy p)::text as policies,
                  (select json_agg((c.relname, c.relacl::text, c.relrowsecurity, c.relforcerowsecurity) order by c.relname)
                     from pg_class c where relnamespace = 'public'::regnamespace)::text as tables`,
        ),
      )
    ).rows
  const before = await catalog()
  await admin(async (client) => {
    await client.query('begin')
    await guard(client, knownTables(schema, tenancy), roles)
    await client.query('commit')
  })
  expect(await catalog()).toEqual(before)
})

import { ScopedPool, within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../../db'
import { admin, asApp, causeOf, makeTenant, roles, type Tenant } from '../harness/world'
import { attackedInEveryWay } from './attacked'

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

/** What a statement of somebody in globex answers, or why it is refused. */
const asGlobex = (text: string): Promise<string> =>
  within(globex.id, () => db.execute(sql.raw(text))).then(
    ({ rows }) => `answered ${JSON.stringify(rows)}`,
    (error: unknown) => causeOf(error),
  )

describe('a statement that only looks like a read', () => {
  test.each([
    ['hidden by a nested comment', '/* /* */ select */ set statement_timeout = 0'],
    ['hidden by a carriage return', '-- \rset statement_timeout = 0 /*\nselect */'],
    ['behind a blank that PostgreSQL does not know', '\u00a0select 1'],
    ['behind a bracket and a comment', '(/* /* */ select */ select 1)'],
  ])('is refused: %s', async (_, text) => {
    expect(await asGlobex(text)).toMatch(/takes select, insert/)
  })

  test.each(['COMMIT', ' commit', 'Rollback', ' begin', 'rollback to savepoint SP1', 'commit;'])(
    'is refused inside a transaction: %j',
    async (text) => {
      const attempt = within(globex.id, () => db.transaction((tx) => tx.execute(sql.raw(text))))
      expect(await attempt.then(() => 'answered', causeOf)).toMatch(/takes select, insert/)
    },
  )

  test.each([
    ['makes a table', 'select name into copy from gallery_image', /permission denied/],
    ['makes a temporary table', 'select name into temp copy from gallery_image', /permission denied/],
    ['changes a setting through the view', `update pg_settings set setting = '0'`, /permission denied/],
    [
      'writes inside a with',
      'with w as (update gallery_image set name = name returning name) select name from w',
      /^answered \[{"name":"globex secret"}\]$/,
    ],
  ])('does not reach acme when it %s', async (_, text, answer) => {
    expect(await asGlobex(text)).toMatch(answer)
  })
})

describe('a scope of acme', () => {
  test.each([
    'declare "org:<acme>" cursor for select',
    'declare "org:<acme>" cursor with hold for select',
    'declare "org:<acme>" cursor for select 1',
  ])('is not opened by SQL, even under the login and without the driver: %s', async (text) => {
    await asApp(async (client) => {
      await client.query('begin')
      await client.query(text.replace('<acme>', acme.id))
      expect((await client.query('select name from gallery_image')).rows).toEqual([])
      await client.query('commit')
      expect((await client.query('select name from gallery_image')).rows).toEqual([])
    })
  })

  test.each([
    [`open $1 for select 1`, /^answered \[\{"name":"globex secret"\}\]$/],
    [`open $1 for execute 'select'`, /^answered \[\{"name":"globex secret"\}\]$/],
    [`open $1 for execute ''`, /cannot open/],
  ])(
    'is not opened by a function of the application that opens cursors by name: %s',
    async (body, answer) => {
      await admin((client) =>
        client.query(`create or replace function opened(c refcursor) returns refcursor language plpgsql
        as $$ begin ${body}; return $1; end $$; grant execute on function opened to ${roles.app}`),
      )
      const opened = `with o as materialized (select opened('org:${acme.id}') as c)
      select name from o, gallery_image where c is not null`
      expect(await asGlobex(opened)).toMatch(answer)
      const twice = within(globex.id, () =>
        db.transaction(async (tx) => {
          await tx.execute(sql.raw(`select opened('org:${acme.id}')`))
          return (await tx.execute(sql.raw('select name from gallery_image'))).rows
        }),
      )
      expect(await twice.then((rows) => `answered ${JSON.stringify(rows)}`, causeOf)).toMatch(answer)
      await admin((client) => client.query('drop function opened'))
    },
  )
})

test('a search path with other functions, operators and views of the same names does not redirect what reads the scope', async () => {
  await admin((client) =>
    client.query(`create schema trap;
      create view trap.pg_cursors as select 'org:${acme.id}' as name, '' as statement;
      create function trap.substr(text, int) returns text language sql return '${acme.id}';
      create function trap.never(text, text) returns boolean language sql return false;
      create operator trap.~~ (leftarg = text, rightarg = text, function = trap.never);
      create operator trap.= (leftarg = text, rightarg = text, function = trap.never);
      grant usage on schema trap to ${roles.app}; grant select on trap.pg_cursors to ${roles.app}`),
  )
  const pool = new ScopedPool({
    connectionString: process.env.APP_DATABASE_URL,
    options: '-c search_path=trap,pg_catalog',
    max: 1,
  })
  try {
    const trapped = await within(globex.id, () => pool.query(`select 'a' like 'a' as liked, substr('a', 1)`))
    expect(trapped.rows).toEqual([{ liked: false, substr: acme.id }])
    const { rows } = await within(globex.id, () => pool.query('select name from public.gallery_image'))
    expect(rows).toEqual([{ name: 'globex secret' }])
  } finally {
    await pool.end()
    await admin((client) => client.query('drop schema trap cascade'))
  }
})

test('injected SQL reads no file, no statement of a neighbour, and leaves nothing on its connection', async () => {
  for (const call of [
    `select pg_read_file('/etc/hostname')`,
    `select pg_ls_dir('/')`,
    `select lo_import('/etc/hostname')`,
    'select lo_get(1, 0, 1)',
    'select pg_stat_get_backend_activity(id) from pg_stat_get_backend_idset() id',
    'select pg_advisory_lock_shared(1)',
    'select pg_try_advisory_xact_lock(1)',
    'select setseed(0.5)',
    `select pg_logical_emit_message(false, 'x', 'y')`,
    `select schema_to_xml('public', true, true, '')`,
    `select table_to_xml_and_xmlschema('gallery_image', true, true, '')`,
    'select rolpassword from pg_authid',
    `select current_setting('data_directory')`,
  ]) {
    expect(await asGlobex(call), call).toMatch(/permission denied/)
  }
})

test('other ways to run SQL text from SQL stay in the scope', async () => {
  const words = `select word from ts_stat('select to_tsvector(''simple'', name) from gallery_image') order by word`
  expect(await asGlobex(words)).toBe('answered [{"word":"globex"},{"word":"secret"}]')
})

test('errors of an expression that a row of acme would cause are not caused', async () => {
  for (const filter of ['name::int = 1', '1 / (length(name) * 0) = 1', `name = 'acme secret'`]) {
    expect(
      await asGlobex(`select 1 from gallery_image where organization_id = '${acme.id}' and ${filter}`),
    ).toBe('answered []')
  }
})

/** The login of the application with settings of its own, as a connection string may carry them. */
const connectedWith = (settings: string) => {
  const url = new URL(process.env.APP_DATABASE_URL ?? '')
  if (settings) url.searchParams.set('options', settings)
  return new ScopedPool({ connectionString: url.href.replaceAll('+', '%20'), max: 1 })
}

const parallel = `-c debug_parallel_query=on -c parallel_setup_cost=0 -c parallel_tuple_cost=0 -c min_parallel_table_scan_size=0 -c enable_bitmapscan=off -c enable_indexscan=off`

describe.each([
  ['with plans as they come', ''],
  ['with parallel plans', parallel],
])('a vulnerable query of globex %s', (_, settings) => {
  attackedInEveryWay(async () => ({
    pool: connectedWith(settings),
    acme: acme.id,
    globex: globex.id,
    acmeImage: acme.imageId,
  }))
})

test('with these settings, reading the gallery is planned in parallel below the policy', async () => {
  const pool = connectedWith(parallel)
  const { rows } = await pool.unscoped.query('explain select name from gallery_image')
  await pool.end()
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Gather/)
})

test.each([
  ['an error', 'select name, 1 / 0 from gallery_image'],
  ['a time limit', 'select name, pg_sleep(5) from gallery_image'],
  ['the end of its connection', 'select pg_terminate_backend(pg_backend_pid())'],
])(
  'after %s in the middle of what acme asked, globex has its own rows and nobody else has any',
  async (_, text) => {
    const pool = connectedWith('-c statement_timeout=100')
    // Closed to the login, so that nobody ends a neighbour's connection; this one is its own.
    await admin((client) => client.query(`grant execute on function pg_terminate_backend to ${roles.app}`))
    const secrets = (tenant: Tenant) =>
      within(tenant.id, async () => (await pool.query('select name from gallery_image')).rows)
    for (const _turn of [1, 2]) {
      expect(await secrets(acme)).toEqual([{ name: 'acme secret' }])
      await expect(within(acme.id, () => pool.query(text))).rejects.toThrow()
      expect((await pool.unscoped.query('select name from gallery_image')).rows).toEqual([])
      expect(await secrets(globex)).toEqual([{ name: 'globex secret' }])
    }
    await pool.end()
    await admin((client) => client.query(`revoke execute on function pg_terminate_backend from ${roles.app}`))
  },
)

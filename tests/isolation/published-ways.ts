/** A published way to leave a scope, as what somebody types into a search box or as a whole statement of hers. */
export interface PublishedWay {
  readonly way: string
  /** What stands between the quotes of a text in the query. */
  readonly input?: string
  /** The whole statement. */
  readonly text?: string
  /** Set where an answer with any row would tell something: a question about acme that is yes or no. */
  readonly silent?: true
}

const acmes = `select name from gallery_image where organization_id = '<acme>'`
const moved = `set_config('app.organization_id', '<acme>', true), set_config('rk.organization_id', '<acme>', false),
  set_config('role', 'postgres', true), set_config('row_security', 'off', true)`

const reading: readonly PublishedWay[] = [
  { way: 'a condition that always holds', input: `' or true --` },
  { way: 'the id of the organization', input: `' or organization_id = '<acme>' --` },
  { way: 'the id of the row', input: `' or id = '<acmeImage>' --` },
  { way: 'union', input: `' union all ${acmes} --` },
  { way: 'a scalar sub-select', input: `' union all select (${acmes} limit 1) --` },
  {
    way: 'a materialized with',
    input: `' union all (with a as materialized (${acmes}) select name from a) --`,
  },
  {
    way: 'recursion',
    text: `with recursive a(name) as (${acmes} union all select name from a where false) select name from a`,
  },
  {
    way: 'lateral',
    text: `select i.name from (values ('<acme>')) v(o), lateral (select name from gallery_image where organization_id = v.o) i`,
  },
  { way: 'a window', text: 'select string_agg(name, $$,$$) over () as name from gallery_image' },
  {
    way: 'the whole row',
    input: `' union all select row_to_json(i)::text from gallery_image i where organization_id = '<acme>' --`,
  },
  {
    way: 'places of rows',
    input: `' union all select name from gallery_image where ctid in ('(0,1)', '(0,2)') --`,
  },
  { way: 'a sample', input: `' union all select name from gallery_image tablesample system (100) --` },
  { way: 'only', text: 'select name from only gallery_image' },
  { way: 'table', text: 'table gallery_image' },
  { way: 'locking', text: `${acmes} for update` },
  {
    way: 'ts_stat',
    text: `select word as name from ts_stat('select to_tsvector(''simple'', name) from gallery_image')`,
  },
  {
    way: 'ts_rewrite',
    text: `select ts_rewrite('a'::tsquery, 'select ''a''::tsquery, plainto_tsquery(name) from gallery_image')::text as name`,
  },
  {
    way: 'query_to_xml',
    text: `select query_to_xml('select name from gallery_image', true, true, '')::text as name`,
  },
  { way: 'table_to_xml', text: `select table_to_xml('gallery_image', true, true, '')::text as name` },
  { way: 'database_to_xml', text: `select database_to_xml(true, true, '')::text as name` },
  {
    way: 'statistics',
    text: `select most_common_vals::text || histogram_bounds::text as name from pg_stats where tablename = 'gallery_image'`,
  },
  { way: 'statistics of the owner', text: 'select stavalues1::text as name from pg_statistic' },
  {
    way: 'what neighbours run',
    text: `select query as name from pg_stat_activity where query like '%gallery_image%' and pid <> pg_backend_pid()`,
  },
  { way: 'files', text: `select pg_read_file('PG_VERSION') as name` },
  { way: 'large objects', text: `select lo_import('/etc/hostname')::text as name` },
  {
    way: 'another connection',
    text: `select name from dblink('dbname=postgres', 'select name from gallery_image') as t(name text)`,
  },
  { way: 'passwords', text: 'select rolpassword as name from pg_authid' },
]

const telling: readonly PublishedWay[] = [
  { way: 'an error of a cast', input: `' or 1 = cast((${acmes} limit 1) as int) --`, silent: true },
  {
    way: 'an error of a row that is filtered',
    input: `' or (organization_id = '<acme>' and name::int = 1) --`,
    silent: true,
  },
  {
    way: 'a division by what a row says',
    input: `' or (organization_id = '<acme>' and 1 / (length(name) * 0) = 1) --`,
    silent: true,
  },
  {
    way: 'a count',
    input: `' or (select count(*) from gallery_image where organization_id = '<acme>') > 0 --`,
    silent: true,
  },
  { way: 'a beginning of a name', input: `' or exists (${acmes} and name like 'acme%') --`, silent: true },
  { way: 'time', input: `' or exists (${acmes} and pg_sleep(0) is not null) --`, silent: true },
  {
    way: 'a regular expression that takes long',
    input: `' or exists (${acmes} and name ~ '(a|b)*c') --`,
    silent: true,
  },
  {
    way: 'an XML error',
    input: `' or exists (select xmlparse(content '<' || name) from gallery_image where organization_id = '<acme>') --`,
    silent: true,
  },
  {
    way: 'a lock that is held',
    text: `select 'taken' as name where not pg_try_advisory_xact_lock(1)`,
    silent: true,
  },
]

const writing: readonly PublishedWay[] = [
  {
    way: 'update',
    text: `with w as (update gallery_image set name = name || '!' where organization_id = '<acme>' returning name) select name from w`,
    silent: true,
  },
  {
    way: 'update by id',
    text: `update gallery_image set name = 'taken' where id = '<acmeImage>' returning name`,
    silent: true,
  },
  {
    way: 'delete',
    text: `delete from gallery_image where organization_id = '<acme>' returning name`,
    silent: true,
  },
  {
    way: 'delete using',
    text: `delete from gallery_image i using (values ('<acme>')) v(o) where i.organization_id = v.o returning i.name`,
    silent: true,
  },
  {
    way: 'insert for another',
    text: `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height) values ('<acme>', gen_random_uuid(), 'planted', 'image/png', 1, 1, 1) returning name`,
  },
  { way: 'moving a row', text: `update gallery_image set organization_id = '<acme>' returning name` },
  {
    way: 'the condition of a conflict (CVE-2026-120154)',
    text: `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height) values ('<acme>', '<acmeImage>', 'x', 'image/png', 1, 1, 1) on conflict (organization_id, id) do update set name = 'x' where gallery_image.name::int = 1 returning name`,
  },
  {
    way: 'merge',
    text: `merge into gallery_image i using (values ('<acmeImage>'::uuid)) v(id) on i.id = v.id when matched then update set name = 'taken'`,
    silent: true,
  },
  { way: 'truncate in a text', input: `'; truncate gallery_image; --` },
]

const settings: readonly PublishedWay[] = [
  {
    way: 'set_config in a with',
    text: `with m as materialized (select ${moved}) select name from m, gallery_image where organization_id = '<acme>'`,
  },
  { way: 'set_config in a list', text: `select ${moved}, name from gallery_image` },
  {
    way: 'set_config in a condition',
    input: `' or set_config('app.organization_id', '<acme>', false) = name or organization_id = '<acme>' --`,
  },
  {
    way: 'set_config in an order',
    input: `' or true order by set_config('app.organization_id', '<acme>', false) --`,
  },
  {
    way: 'set_config in a limit',
    input: `' or true limit length(set_config('app.organization_id', '<acme>', false)) --`,
  },
  {
    way: 'set_config through XML',
    text: `select query_to_xml('select set_config(''app.organization_id'', ''<acme>'', false)', true, true, '')::text as name`,
  },
  { way: 'set through XML', text: `select query_to_xml('set role postgres', true, true, '')::text as name` },
  {
    way: 'call through XML',
    text: `select query_to_xml('call rk.enter(''<acme>'')', true, true, '')::text as name`,
  },
  {
    way: 'do through XML',
    text: `select query_to_xml('do $$ begin null; end $$', true, true, '')::text as name`,
  },
  {
    way: 'declare through XML',
    text: `select query_to_xml('declare "org:<acme>" cursor with hold for select', true, true, '')::text as name`,
  },
  {
    way: 'the view of settings',
    text: `with u as (update pg_settings set setting = 'off' where name = 'row_security' returning name) select name from u`,
  },
  {
    way: 'a search path',
    text: `with m as materialized (select set_config('search_path', 'pg_temp, public', false)) select name from m, gallery_image where organization_id = '<acme>'`,
  },
  { way: 'set', text: 'set session authorization postgres' },
  { way: 'set after a read', input: `'; set role postgres; --` },
  { way: 'reset', text: 'reset all' },
  { way: 'discard', text: 'discard all' },
  { way: 'a setting that stays', text: `alter role current_user set app.organization_id = '<acme>'` },
  { way: 'a password', text: `alter role current_user password 'mine'` },
]

const statements: readonly PublishedWay[] = [
  { way: 'a call', text: `call rk.enter('<acme>')` },
  { way: 'a call after a read', input: `'; call rk.enter('<acme>'); --` },
  { way: 'a call that is explained', text: `explain analyze call rk.enter('<acme>')` },
  { way: 'a function instead of a call', text: `select rk.enter('<acme>')` },
  { way: 'a block', text: `do $$ begin perform set_config('app.organization_id', '<acme>', false); end $$` },
  { way: 'a utility in a with', text: `with x as (set role postgres) select name from gallery_image` },
  { way: 'a commit', input: `'; commit; begin; --` },
  { way: 'a savepoint', input: `'; rollback to savepoint sp1; --` },
  { way: 'a copy', text: 'copy gallery_image to stdout' },
  { way: 'a copy after a read', input: `'; copy (select name from gallery_image) to program 'cat'; --` },
  { way: 'a prepared statement', text: 'prepare p as select name from gallery_image' },
  { way: 'running one', text: 'execute p' },
  { way: 'listening', text: 'listen anything' },
  { way: 'telling', text: `select pg_notify('anything', 'name')::text as name` },
  { way: 'a temporary table', text: 'create temporary table gallery_image as select 1' },
  {
    way: 'a temporary function',
    text: `create function pg_temp.organization_id() returns text language sql as $$ select '<acme>' $$`,
  },
  { way: 'a table of its own', text: `select name into stolen from gallery_image` },
  { way: 'a grant', text: 'grant select on gallery_image to public' },
  { way: 'a policy', text: 'create policy open on gallery_image using (true)' },
  { way: 'a comment in a comment', text: `/* /* */ select */ set role postgres` },
  { way: 'a text with a backslash', input: `\\'; set role postgres; --` },
  { way: 'a text in Unicode', input: `' or name = U&'\\0061cme secret' --`, silent: true },
]

const portals: readonly PublishedWay[] = [
  { way: 'a cursor of the name', text: `declare "org:<acme>" cursor with hold for select` },
  { way: 'a cursor after a read', input: `'; declare "org:<acme>" cursor with hold for select; --` },
  { way: 'fetching from our portal', text: `fetch all from "org:<globex>"` },
  { way: 'closing our portal', text: `close "org:<globex>"` },
  { way: 'closing all', input: `'; close all; --` },
  {
    way: 'running our portal through XML',
    text: `select cursor_to_xml('org:<globex>', 1, true, true, '')::text as name`,
  },
  {
    way: 'a cursor through XML',
    text: `select cursor_to_xml('org:<acme>', 1, true, true, '')::text as name`,
  },
  { way: 'the list of cursors', text: `select name from pg_cursors where name like '%<acme>%'` },
  {
    way: 'another organization_id',
    text: `with rk as (select '<acme>' as organization_id) select i.name from rk, gallery_image i where i.organization_id = rk.organization_id`,
  },
]

/** Every way of the research on row-level security that can be written as SQL; `<acme>`, `<globex>` and `<acmeImage>` are ids. */
export const publishedWays: readonly PublishedWay[] = [
  ...reading,
  ...telling,
  ...writing,
  ...settings,
  ...statements,
  ...portals,
]

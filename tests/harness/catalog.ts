import type pg from 'pg'

/** Everything in a catalog that a push or a migration makes, as lines, in an order of their own. */
const readLines = `
with relation as (select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'crm', 'rk', 'jobs') and c.relkind in ('r', 'p', 'v', 'm', 'S'))
select concat_ws(' ', 'relation', c.oid::regclass, c.relkind, pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity,
  array(select a::text from unnest(c.relacl) a order by 1)) as line from relation c
union all
select concat_ws(' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, array(select pg_get_userbyid(o) from unnest(polroles) o),
  pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from pg_policy
union all
select concat_ws(' ', 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated,
  pg_get_expr(d.adbin, d.adrelid), array(select x::text from unnest(a.attacl) x order by 1))
  from pg_attribute a join relation r on r.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
union all
select concat_ws(' ', 'constraint', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid), c.convalidated)
  from pg_constraint c join relation r on r.oid = c.conrelid
union all
select concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid), i.indisvalid) from pg_index i join relation r on r.oid = i.indrelid
union all
select concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled) from pg_trigger t join relation r on r.oid = t.tgrelid
  where not t.tgisinternal
union all
select concat_ws(' ', 'type', t.typname, array(select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder))
  from pg_type t where t.typnamespace::regnamespace::text in ('public', 'crm') and t.typtype = 'e'
union all
select concat_ws(' ', 'function', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner), array(select a::text from unnest(p.proacl) a order by 1))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('rk', 'jobs')
union all
select concat_ws(' ', 'schema', nspname, pg_get_userbyid(nspowner), array(select a::text from unnest(nspacl) a order by 1))
  from pg_namespace where nspname in ('public', 'crm', 'rk', 'jobs')
union all
select concat_ws(' ', 'database', array(select a::text from unnest(datacl) a order by 1)) from pg_database where datname = current_database()
union all
select concat_ws(' ', 'role', rolname, rolsuper, rolinherit, rolcanlogin, rolbypassrls) from pg_roles where starts_with(rolname, current_database() || '_')
union all
select concat_ws(' ', 'setting', pg_get_userbyid(setrole), array(select s from unnest(setconfig) s order by 1)) from pg_db_role_setting s
  where setdatabase = (select oid from pg_database where datname = current_database())`

/**
 * The catalog of a database as sorted lines, with its own name left out: two databases that were built alike answer the same.
 *
 * @param client a connection of the administrator
 */
export async function catalogOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string; name: string }>(
    `select line, current_database() as name from (${readLines}) lines`,
  )
  return rows.map(({ line, name }) => line.replaceAll(name, '<database>')).sort()
}

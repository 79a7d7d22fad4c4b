import { createHash } from 'node:crypto'
import { qualified } from '../guard/isolate'
import type { RoleNames } from '../guard/logins'
import type { KnownTable } from '../schema/kinds'
import { policyAsRead } from '../schema/policy'
import type { Sql } from '../sql'

/** Everything that decides who sees which row, as lines: roles, owners, rights, policies, columns, keys and functions. */
const readLines = `
with relation as (
  select c.* from unnest($1::text[]) t(name) join pg_class c on c.oid = to_regclass(t.name))
select concat_ws(' ', 'role', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls) as line
  from pg_roles where rolname = any ($2::text[])
union all
select concat_ws(' ', 'table', oid::regclass, pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity,
    array(select a::text from unnest(relacl) a order by 1)) from relation
union all
select concat_ws(' ', 'policy', p.polrelid::regclass, ${policyAsRead}) from pg_policy p join relation r on r.oid = p.polrelid
union all
select concat_ws(' ', 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    pg_get_expr(d.adbin, d.adrelid), array(select x::text from unnest(a.attacl) x order by 1))
  from pg_attribute a join relation r on r.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attnum > 0 and not a.attisdropped
union all
select concat_ws(' ', 'constraint', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid), c.convalidated)
  from pg_constraint c join relation r on r.oid = c.conrelid where c.contype <> 'n'
union all
select concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid)) from pg_index i join relation r on r.oid = i.indrelid
union all
select concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled)
  from pg_trigger t join relation r on r.oid = t.tgrelid where not t.tgisinternal
union all
select concat_ws(' ', 'function', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner),
    array(select a::text from unnest(p.proacl) a order by 1))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('rk', 'jobs')`

/**
 * A hash of everything in the catalog that decides who sees which row. Names of roles belong to a database and are left
 * out, so that a scratch database and one in production can be compared.
 *
 * @param sql any connection to the database
 * @param tables from `knownTables`
 * @param roles the roles of that database
 * @throws pg's error when the database cannot be read
 */
export async function fingerprintOf(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
): Promise<string> {
  const { rows } = await sql.query<{ line: string }>(readLines, [tables.map(qualified), Object.values(roles)])
  const text = rows
    .map(({ line }) =>
      Object.entries(roles).reduce((all, [part, name]) => all.replaceAll(name, `<${part}>`), line),
    )
    .sort()
    .join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

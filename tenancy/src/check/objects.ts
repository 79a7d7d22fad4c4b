import { qualified } from '../guard/guard'
import type { RoleNames } from '../guard/logins'
import type { KnownTable } from '../schema/kinds'
import { policyAsPrinted, scopeFunctionAsPrinted } from '../schema/policy'
import type { Sql } from '../sql'
import type { Finding } from './check'

/** The columns are those of a finding. */
interface ObjectState extends Finding, Record<string, unknown> {}

const logins = 'with login as (select oid, rolname as name from pg_roles where rolname = any ($1))'

/** Views that run as somebody else, and copies of rows. */
const views = `
select 'error' as severity, c.oid::regclass::text as object, 'view-as-caller' as rule,
    'It shows rows with the rights of its owner.' as message, $3 as fix
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
   and (c.relkind = 'm' or c.relkind = 'f' or (c.relkind = 'v'
     and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)))
   and exists (select from login l where has_any_column_privilege(l.oid, c.oid, 'SELECT'))`

const functions = `
select 'error', p.oid::regprocedure::text, 'function-as-caller', 'It runs with the rights of its owner.', $3
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef
   and exists (select from login l where has_function_privilege(l.oid, p.oid, 'EXECUTE'))`

/**
 * Tables that no schema file declares, so that nothing else looks at them: partitions, leftovers, another product's. One
 * that is guarded like ours is what a newer version brought; servers of the older one go on beside it.
 */
const unknownTables = `
select case l.name when $6 then 'error' else 'warning' end, c.oid::regclass::text, 'table-unknown',
    l.name || ' holds rights on it, and the schema does not know it.',
    format('revoke all on %s from public, %I', c.oid::regclass, l.name)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join login l
 where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
   and c.oid <> all (array(select to_regclass(t) from unnest($2::text[]) t where to_regclass(t) is not null))
   and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
   and (has_any_column_privilege(l.oid, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
     or has_table_privilege(l.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER'))
   and not (l.name = $6 and c.relrowsecurity and c.relforcerowsecurity
     and array(select concat_ws('|', polcmd, polpermissive, polroles, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
           from pg_policy where polrelid = c.oid) = array[concat_ws('|', '*', true, array[l.oid], $7::text, $7::text)])`

const defaultRights = `
select 'warning', coalesce(n.nspname, 'every schema'), 'default-rights',
    coalesce(l.name, 'Everybody') || ' gets rights on every table that ' || pg_get_userbyid(d.defaclrole) || ' makes.',
    format('alter default privileges for role %I %s revoke all on tables from %s', pg_get_userbyid(d.defaclrole),
      'in schema ' || quote_ident(n.nspname), coalesce(quote_ident(l.name), 'public'))
  from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
  cross join lateral (select distinct grantee from aclexplode(d.defaclacl)) a left join login l on l.oid = a.grantee
 where d.defaclobjtype = 'r' and (a.grantee = 0 or l.oid is not null)`

const closed = `
select case when p.proacl is null then 'warning' else 'error' end, 'pg_catalog.set_config', 'set-config-closed',
    'A statement can change the settings of its session; it cannot change its organization with them.', $3
  from pg_proc p where p.oid = to_regprocedure('pg_catalog.set_config(text, text, boolean)')
   and exists (select from login l where has_function_privilege(l.oid, p.oid, 'EXECUTE'))`

const scopeFunction = `
select 'error', 'rk.organization_id', 'scope-function', 'The function that reads the scope is missing, or another one.', $3
 where not exists (select from pg_proc p where p.oid = to_regprocedure('rk.organization_id()') and not p.prosecdef
   and p.provolatile = 's' and p.proconfig is null and pg_get_userbyid(p.proowner) = $4
   and pg_get_function_sqlbody(p.oid) = $5)`

const readObjects = `${logins} ${[views, functions, unknownTables, defaultRights, closed, scopeFunction].join(' union all ')}`

/** The rules about what the two logins reach besides the tables of the schema. */
export async function objectRules(
  sql: Sql,
  tables: readonly KnownTable[],
  { owner, app, auth }: RoleNames,
): Promise<Finding[]> {
  const { rows } = await sql.query<ObjectState>(readObjects, [
    [app, auth],
    tables.map(qualified),
    'npx refactkit push',
    owner,
    scopeFunctionAsPrinted,
    app,
    policyAsPrinted,
  ])
  return rows
}

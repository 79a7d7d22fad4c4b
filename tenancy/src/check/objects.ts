import { qualified } from '../guard/guard'
import type { RoleNames } from '../guard/logins'
import { operationsTable } from '../guard/operations-record'
import type { KnownTable } from '../schema/kinds'
import { policiesOf, policyAsRead, printed } from '../schema/policy'
import { scopeFunctions } from '../schema/scope-functions'
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
   and c.oid is distinct from to_regclass($8)
   and not (l.name <> $9 and c.relrowsecurity and c.relforcerowsecurity
     and array_to_string(array(select ${policyAsRead} from pg_policy p where p.polrelid = c.oid order by p.polname), E'\\n')
       = any ($7::text[]))`

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

const functionsOfScope = `
select 'error', 'rk.' || f.name, 'scope-function', 'The function that reads the scope is missing, or another one.', $3
  from unnest($5::text[], $10::text[]) f(name, body)
 where not exists (select from pg_proc p where p.oid = to_regprocedure('rk.' || f.name || '()') and not p.prosecdef
   and p.provolatile = 's' and p.proconfig is null and pg_get_userbyid(p.proowner) = $4
   and pg_get_function_sqlbody(p.oid) = f.body)`

/** The record of operations can be added to, and that is all; without its trigger the owner could rewrite it. */
const record = `
select 'error', $8, 'operations-record', 'It is missing, or what is written in it could be changed.', $3
 where not exists (select from pg_class c join pg_trigger t on t.tgrelid = c.oid
   where c.oid = to_regclass($8) and pg_get_userbyid(c.relowner) = $4 and t.tgname = 'keep_operation' and t.tgenabled in ('O', 'A')
     and t.tgtype = 58
     and not exists (select from pg_roles r where r.rolname = any ($1) and (has_any_column_privilege(r.oid, c.oid, 'UPDATE')
       or has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER')
       or has_column_privilege(r.oid, c.oid, 'at', 'INSERT') or has_column_privilege(r.oid, c.oid, 'login', 'INSERT')
       or (r.rolname <> $11 and has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT')))))`

const readObjects = `${logins} ${[views, functions, unknownTables, defaultRights, closed, functionsOfScope, record].join(' union all ')}`

/** The rules about what the logins reach besides the tables of the schema. */
export async function objectRules(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
): Promise<Finding[]> {
  const { owner, app, auth, operations } = roles
  const { rows } = await sql.query<ObjectState>(readObjects, [
    [app, auth, operations],
    tables.map(qualified),
    'npx refactkit push',
    owner,
    scopeFunctions.map(({ name }) => name),
    app,
    (['tenant', 'person'] as const).map((kind) => policiesOf(kind, roles).map(printed).sort().join('\n')),
    operationsTable,
    auth,
    scopeFunctions.map((reader) => `RETURN ${reader.printed}`),
    operations,
  ])
  return rows
}

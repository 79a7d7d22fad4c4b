import type { RoleNames } from '../../guard/logins'
import type { KnownTable } from '../../schema/kinds'
import { tenantColumn } from '../../schema/kinds'
import type { Target } from '../../schema/target'
import { literal } from '../../sql'
import { expectedOf } from '../expected'
import { auditFunctionsOf, auditRules, auditTablesOf } from './audit'
import { citusRules } from './citus'
import { constraintRules } from './constraints'
import { functionRules } from './functions'
import { keyRules } from './keys'
import { objectRules } from './objects'
import { queueRules, queueTables } from './queue'
import { rightRules } from './rights'
import { roleRules } from './roles'
import type { CatalogRule } from './rule'
import { serverRules } from './server'
import { tableRules } from './tables'
import { triggerRules } from './triggers'

/** What every rule reads from. Catalogs alone, all of them open to every login. */
const prelude = `
with given as (select $1::jsonb as it),
target as (select it ->> 'target' as name from given),
server as (select current_setting('server_version_num')::int as version),
role as (
  select g.part, g.name, r.oid, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolcanlogin
    from given cross join lateral jsonb_each_text(it -> 'roles') g(part, name)
    left join pg_roles r on r.rolname = g.name),
login as (select part, name, oid from role where part <> 'owner' and oid is not null),
relation as (
  select c.*, n.nspname, c.oid::regclass::text as printed,
      exists (select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e') as of_extension
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'),
known as (
  select t.kind, t.policies, t.rights, t.columns, t.keeps, t.records, t.schema || '.' || t.name as label, format('%I.%I', t.schema, t.name) as name,
      c.oid, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.relacl, c.relispartition
    from given cross join lateral jsonb_to_recordset(it -> 'tables')
      t(schema text, name text, kind text, policies jsonb, rights jsonb, columns jsonb, keeps jsonb, records jsonb)
    left join relation c on c.nspname = t.schema and c.relname = t.name and c.relkind in ('r', 'p')),
tenant as (
  select k.*, a.attnum as organization, a.attnotnull, a.atttypid, a.attcollation
    from known k left join pg_attribute a
      on a.attrelid = k.oid and a.attname = ${literal(tenantColumn)} and not a.attisdropped
   where k.oid is not null and k.kind in ('tenant', 'person'))`

const all: readonly CatalogRule[] = [
  ...tableRules,
  ...keyRules,
  ...constraintRules,
  ...rightRules,
  ...roleRules,
  ...objectRules,
  ...functionRules,
  ...queueRules,
  ...triggerRules,
  ...auditRules,
  ...serverRules,
  ...citusRules,
]

const asFindings = ({ rule, select }: CatalogRule) =>
  `select ${literal(rule)} as rule, f.* from (${select}) f(severity, object, message, fix)`

/** All rules in one statement, so that the check is one round trip; it takes `given` as its only parameter. */
export const catalogStatement = `${prelude}\n${all.map(asFindings).join('\nunion all\n')}`

/**
 * The parameter of the statement.
 *
 * @example sql.query(catalogStatement, [given(tables, roles)])
 */
export const given = (tables: readonly KnownTable[], roles: RoleNames, target: Target = 'plain'): string =>
  JSON.stringify({
    roles,
    target,
    audit: auditFunctionsOf(tables, target),
    tables: [
      ...queueTables(roles),
      ...auditTablesOf(tables, roles, target),
      ...tables.map((table) => ({
        schema: table.schema,
        name: table.name,
        kind: table.kind,
        ...expectedOf(table, roles, target),
      })),
    ],
  })

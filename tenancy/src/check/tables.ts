import { qualified } from '../guard/guard'
import type { RoleNames } from '../guard/logins'
import { type KnownTable, tenantColumn } from '../schema/kinds'
import { policiesOf, policyAsRead, printed } from '../schema/policy'
import { identifier, type Sql } from '../sql'
import type { Finding } from './check'

const push = 'npx refactkit push'

interface TableState extends Record<string, unknown> {
  name: string
  present: boolean
  rls: boolean
  force: boolean
  owner: string | null
  policies: string[]
  nullable: boolean
  indexed: boolean
  globalKeys: string[]
  appRights: string[]
  authRights: string[]
  /** `SELECT column`, and the plain name of every other right. */
  operationsRights: string[]
  columns: string[]
  /** The columns that the app login may update. */
  updates: string[]
  othersWithRights: string[]
  movable: boolean
}

const rights = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']

/** Whether a login holds the right "r" on the table or on one of its columns. PostgreSQL knows MAINTAIN from 17 on. */
const holds = (login: string) => `case
    when r in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') then has_any_column_privilege(${login}.oid, c.oid, r)
    when r <> 'MAINTAIN' or current_setting('server_version_num')::int >= 170000
      then has_table_privilege(${login}.oid, c.oid, r) end`

const readState = `
select t.name, c.oid is not null as present,
  coalesce(c.relrowsecurity, false) as rls, coalesce(c.relforcerowsecurity, false) as force,
  pg_get_userbyid(c.relowner) as owner,
  array(select ${policyAsRead} from pg_policy p where p.polrelid = c.oid order by p.polname) as policies,
  coalesce((select not a.attnotnull from pg_attribute a where a.attrelid = c.oid and a.attname = $2), false) as nullable,
  exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = c.oid and a.attname = $2) as indexed,
  array(select i.indexrelid::regclass::text from pg_index i
    where i.indrelid = c.oid and i.indisunique and not exists (select from pg_attribute a
      where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = $2)) as "globalKeys",
  array(select r from unnest($3::text[]) r where ${holds('app')}) as "appRights",
  array(select r from unnest($3::text[]) r where ${holds('auth')}) as "authRights",
  array(select r from unnest($3::text[]) r where r <> 'SELECT' and ${holds('operations')} union all
    select 'SELECT ' || a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and has_column_privilege(operations.oid, c.oid, a.attnum, 'SELECT')) as "operationsRights",
  array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
    and not a.attisdropped) as columns,
  array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and has_column_privilege(app.oid, c.oid, a.attnum, 'UPDATE')) as updates,
  array(select distinct case x.grantee when 0 then 'Everybody' else pg_get_userbyid(x.grantee)::text end
    from (select c.relacl union all select a.attacl from pg_attribute a where a.attrelid = c.oid) acl(acl)
    cross join aclexplode(acl.acl) x where x.grantee <> c.relowner
      and x.grantee is distinct from app.oid and x.grantee is distinct from auth.oid
      and x.grantee is distinct from operations.oid) as "othersWithRights",
  coalesce((select has_column_privilege(app.oid, c.oid, a.attnum, 'UPDATE') from pg_attribute a
    where a.attrelid = c.oid and a.attname = $2), false) as movable
from unnest($1::text[]) t(name)
left join pg_class c on c.oid = to_regclass(t.name)
left join pg_roles app on app.rolname = $4
left join pg_roles auth on auth.rolname = $5
left join pg_roles operations on operations.rolname = $6`

/** What holds for the tables whose rows belong to somebody: those of organizations and those addressed to a person. */
function isolatedFindings(
  state: TableState,
  table: KnownTable,
  roles: RoleNames,
): Array<Omit<Finding, 'object'>> {
  const policies = policiesOf(table.kind, roles)
  const error = (rule: string, message: string) => ({ rule, severity: 'error' as const, message, fix: push })
  const global = state.globalKeys.join(', ')
  const updates = table.updates?.length === 0 ? [] : ['UPDATE']
  return [
    !state.rls && error('rls-enabled', 'Row-level security is off: every organization would see every row.'),
    !state.force &&
      error('rls-forced', 'Row-level security does not bind the owner: a view or function would leak.'),
    state.policies.join('\n') !== policies.map(printed).sort().join('\n') &&
      error('policy-exact', `Its policies are not exactly ${policies.map(({ name }) => name).join(', ')}.`),
    state.nullable && error('organization-required', `${tenantColumn} may be null.`),
    state.appRights.join() !== ['SELECT', 'INSERT', ...updates, 'DELETE'].join() &&
      error('rights-exact', `${roles.app} holds ${state.appRights.join(', ') || 'nothing'} on it.`),
    state.authRights.length > 0 &&
      error('rights-exact', `${roles.auth} holds ${state.authRights.join(', ')} on it.`),
    state.movable && error('organization-fixed', `${roles.app} may move rows to another organization.`),
    table.updates !== undefined &&
      !sameNames(table.updates, state.updates) &&
      error('person-updates', `${roles.app} may update ${state.updates.join(', ') || 'nothing'} of it.`),
    !state.indexed && {
      rule: 'organization-indexed',
      severity: 'warning' as const,
      message: `No index begins with ${tenantColumn}: reading one organization scans all of them.`,
      fix: `(table) => [index('${state.name.replace(/.*\."|"/g, '')}_organizationId_idx').on(table.organizationId)]`,
    },
    global !== '' && {
      rule: 'key-of-organization',
      severity: 'warning' as const,
      message: `${global} is unique across organizations, so an insert tells whether a neighbour has that value.`,
      fix: `declare it with tenantTable, or begin the key with ${tenantColumn}`,
    },
  ].filter((finding) => finding !== false)
}

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join('\n') === [...others].sort().join('\n')

/** What the operations login reads: every tenant table, and of the others the columns that `db/tenancy.ts` names. */
function operationsFindings(
  state: TableState,
  table: KnownTable,
  { operations }: RoleNames,
): Array<Omit<Finding, 'object'>> {
  const expected = (table.operations ?? state.columns).map((column) => `SELECT ${column}`)
  if (sameNames(expected, state.operationsRights)) return []
  const held = state.operationsRights.join(', ') || 'nothing'
  return [
    { rule: 'rights-exact', severity: 'error', message: `${operations} holds ${held} on it.`, fix: push },
  ]
}

function otherFindings(
  state: TableState,
  table: KnownTable,
  roles: RoleNames,
): Array<Omit<Finding, 'object'>> {
  const error = (rule: string, message: string) => ({ rule, severity: 'error' as const, message, fix: push })
  const auth = table.kind === 'auth' ? 'SELECT,INSERT,UPDATE,DELETE' : ''
  return [
    table.kind === undefined && {
      ...error('table-of-one-kind', 'It has no organization_id and nothing says why.'),
      fix: `add organization_id with tenantTable, or name it in db/tenancy.ts with the reason`,
    },
    state.appRights.length > 0 &&
      error('rights-exact', `${roles.app} holds ${state.appRights.join(', ')} on it.`),
    state.authRights.join() !== auth &&
      error('rights-exact', `${roles.auth} holds ${state.authRights.join(', ') || 'nothing'} on it.`),
  ].filter((finding) => finding !== false)
}

/** The rules about tables: row-level security, policy, rights, owner, keys. */
export async function tableRules(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
): Promise<Finding[]> {
  const names = tables.map(qualified)
  const { rows } = await sql.query<TableState>(readState, [
    names,
    tenantColumn,
    rights,
    roles.app,
    roles.auth,
    roles.operations,
  ])
  const states = new Map(rows.map((row) => [row.name, row]))
  return tables.flatMap((table) => {
    const state = states.get(qualified(table))
    const error = (rule: string, message: string) => ({
      rule,
      severity: 'error' as const,
      message,
      fix: push,
    })
    const found = !state?.present
      ? [error('table-present', 'The schema has it, the database does not.')]
      : [
          ...(table.kind === 'tenant' || table.kind === 'person' ? isolatedFindings : otherFindings)(
            state,
            table,
            roles,
          ),
          ...operationsFindings(state, table, roles),
          ...(state.owner === roles.owner ? [] : [error('owner-exact', `It belongs to ${state.owner}.`)]),
          ...state.othersWithRights.map((other) => ({
            ...error('rights-exact', `${other} holds rights on it.`),
            severity: other === 'Everybody' ? ('error' as const) : ('warning' as const),
            fix: other === 'Everybody' ? push : `revoke all on ${qualified(table)} from ${identifier(other)}`,
          })),
        ]
    return found.map((finding) => ({ ...finding, object: `${table.schema}.${table.name}` }))
  })
}

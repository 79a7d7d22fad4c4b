import type { Finding } from './check'
import type { RoleNames } from './logins'
import type { Sql } from './sql'

const push = 'npx refactkit push'

interface RoleState extends Record<string, unknown> {
  name: string
  present: boolean
  powerful: boolean
  memberOf: string[]
  owns: number
  creates: boolean
}

const readRoles = `
select t.name, r.oid is not null as present,
  coalesce(r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication, false) as powerful,
  array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid) as "memberOf",
  (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
  coalesce(has_database_privilege(r.oid, current_database(), 'CREATE, TEMP')
    or has_schema_privilege(r.oid, 'public', 'CREATE'), false) as creates
from unnest($1::text[]) t(name) left join pg_roles r on r.rolname = t.name`

function roleFindings(state: RoleState, isLogin: boolean): Array<Pick<Finding, 'rule' | 'message'>> {
  if (!state.present) return [{ rule: 'role-present', message: 'The database has no such role.' }]
  return [
    state.powerful && {
      rule: 'role-plain',
      message: 'It may go around row-level security or make itself rights.',
    },
    state.memberOf.length > 0 && {
      rule: 'role-plain',
      message: `It is a member of ${state.memberOf.join(', ')}.`,
    },
    isLogin &&
      state.owns > 0 && {
        rule: 'login-owns-nothing',
        message: 'It owns tables, so policies do not bind it.',
      },
    isLogin &&
      state.creates && {
        rule: 'login-creates-nothing',
        message: 'It may create tables or temporary tables.',
      },
  ].filter((finding) => finding !== false)
}

interface ObjectState extends Record<string, unknown> {
  severity: Finding['severity']
  object: string
  rule: string
  message: string
}

/** Views that run as somebody else, copies of rows, functions that run as somebody else, and what was to be closed. */
const readObjects = `
select 'error' as severity, c.oid::regclass::text as object, 'view-as-caller' as rule,
    'It shows rows with the rights of its owner.' as message
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
   and (c.relkind = 'm' or c.relkind = 'f' or (c.relkind = 'v'
     and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)))
   and has_table_privilege($1::name, c.oid, 'SELECT')
union all
select 'error', p.oid::regprocedure::text, 'function-as-caller', 'It runs with the rights of its owner.'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef
   and has_function_privilege($1::name, p.oid, 'EXECUTE')
union all
select case when p.proacl is null then 'warning' else 'error' end, 'pg_catalog.set_config', 'set-config-closed',
    'A statement can change the settings of its session; it cannot change its organization with them.'
  from pg_proc p where p.oid = to_regprocedure('pg_catalog.set_config(text, text, boolean)')
   and has_function_privilege($1::name, p.oid, 'EXECUTE')
union all
select 'error', 'rk.organization_id', 'scope-function', 'The function that reads the scope is missing.'
 where to_regprocedure('rk.organization_id()') is null`

/** The rules about the logins, and about what they reach besides tables. */
export async function loginRules(sql: Sql, roles: RoleNames): Promise<Finding[]> {
  const { rows } = await sql.query<RoleState>(readRoles, [[roles.owner, roles.app, roles.auth]])
  const finding = (
    object: string,
    { rule, message, severity = 'error' }: Pick<Finding, 'rule' | 'message'> & Partial<Finding>,
  ): Finding => ({
    rule,
    severity,
    object,
    message,
    fix: push,
  })
  const ofRoles = rows.flatMap((state) =>
    roleFindings(state, state.name !== roles.owner).map((found) => finding(state.name, found)),
  )
  if (!rows.some((state) => state.name === roles.app && state.present)) return ofRoles
  const objects = await sql.query<ObjectState>(readObjects, [roles.app])
  return [...ofRoles, ...objects.rows.map((row) => finding(row.object, row))]
}

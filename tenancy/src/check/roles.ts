import type { RoleNames } from '../guard/logins'
import type { Sql } from '../sql'
import type { Finding } from './check'

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
    or exists (select from pg_namespace n where n.nspname !~ '^pg_' and has_schema_privilege(r.oid, n.oid, 'CREATE')),
    false) as creates
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

/** The rules about the roles. */
export async function loginRules(sql: Sql, roles: RoleNames): Promise<Finding[]> {
  const { rows } = await sql.query<RoleState>(readRoles, [Object.values(roles)])
  return rows.flatMap((state) =>
    roleFindings(state, state.name !== roles.owner).map((found) => ({
      ...found,
      severity: 'error',
      object: state.name,
      fix: push,
    })),
  )
}

import type { Target } from '../schema/target'
import { identifier, literal, type Sql } from '../sql'
import { loginVerifier, type RoleNames } from './logins'

/** What a database is prepared with. */
export interface PrepareOptions {
  /** The name of the database. */
  readonly database: string
  /** Its roles, from `roleNames`. */
  readonly roles: RoleNames
  /** The application's secret; the logins' passwords derive from it. */
  readonly secret: string
  /** What kind of database it is; `plain` unless said otherwise. */
  readonly target?: Target
}

type Settings = Readonly<Record<string, string>>

const limits: Settings = {
  statement_timeout: '30s',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '60s',
  log_parameter_max_length_on_error: '0',
  // Compiling the one statement of the check takes ten seconds where PostgreSQL is built with it; running it, 30 ms.
  jit: 'off',
}

/** Reports read much, and never write. */
const operationsLimits: Settings = {
  ...limits,
  statement_timeout: '5min',
  jit: 'on',
  default_transaction_read_only: 'on',
}

/** Without it, Citus keeps what `SET LOCAL` sets from its workers, which then find no scope. */
export const propagating: Settings = { 'citus.propagate_set_commands': 'local' }

/** One role, as it is to be and as it is. */
export interface Role {
  readonly name: string
  readonly present: boolean
  /** Whether it has our mark: a role of that name may be somebody else's. */
  readonly ours: boolean
  /** Whether it could go around row-level security or make itself rights. */
  readonly unsafe: boolean
  /** Whether whoever is connected may make or change it. */
  readonly manageable: boolean
  readonly login: boolean
  readonly settings: Settings
}

const mark = (database: string) => `refactkit: ${database}`

/**
 * Every role of a database, and what whoever is connected may do about it.
 *
 * @param sql any connection to the server
 * @example const missing = (await readRoles(client, options)).filter(({ present }) => !present)
 */
export async function readRoles(sql: Sql, { database, roles, target }: PrepareOptions): Promise<Role[]> {
  const wanted = [
    { name: roles.owner, login: false, settings: {} },
    // Whether it can log in is decided by `enableOperations`, and left as it is here.
    { name: roles.operations, login: false, settings: operationsLimits },
    { name: roles.app, login: true, settings: target === 'citus' ? { ...limits, ...propagating } : limits },
    ...[roles.auth, roles.jobs].map((name) => ({ name, login: true, settings: limits })),
  ]
  const { rows } = await sql.query<Omit<Role, 'login' | 'settings'>>(
    // From 16 on, whoever may make roles may change only those they were given.
    `select w.name, r.oid is not null as present, shobj_description(r.oid, 'pg_authid') = $2 as ours,
            r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication as unsafe,
            me.rolsuper or (me.rolcreaterole and (r.oid is null or current_setting('server_version_num')::int < 160000
              or pg_has_role(me.oid, r.oid, 'member with admin option'))) as manageable
       from unnest($1::text[]) w(name) join pg_roles me on me.rolname = current_user
       left join pg_roles r on r.rolname = w.name`,
    [wanted.map(({ name }) => name), mark(database)],
  )
  return wanted.flatMap((role) => {
    const found = rows.find(({ name }) => name === role.name)
    return found ? [{ ...found, ...role }] : []
  })
}

/** The statements that make a role, unless it is there. */
export const creating = ({ name, login, present }: Role, database: string): string[] =>
  present
    ? []
    : [
        `create role ${identifier(name)} ${login ? 'login' : 'nologin'} noinherit`,
        `comment on role ${identifier(name)} is ${literal(mark(database))}`,
      ]

/** The statement that gives a login the password of this secret: a verifier, from which nobody reads it. */
export const password = ({ name, login }: Role, { secret, database }: PrepareOptions): string[] =>
  login ? [`alter role ${identifier(name)} password ${literal(loginVerifier(secret, name, database))}`] : []

/** The statements that limit what a login may take. */
export const limiting = ({ name, settings }: Role, database: string): string[] =>
  Object.entries(settings).map(
    ([setting, value]) =>
      `alter role ${identifier(name)} in database ${identifier(database)} set ${setting} = ${literal(value)}`,
  )

/**
 * The statements that say who may connect and create. What the owner of the database may do stays as it is.
 *
 * @param administrator who pushes, where that is not who runs this
 */
export function granting({ database, roles }: PrepareOptions, administrator?: string): string[] {
  const { owner, app, auth, operations, jobs } = roles
  const o = identifier(owner)
  const logins = [app, auth, operations, jobs].map(identifier).join(', ')
  const creators = administrator === undefined ? o : `${o}, ${identifier(administrator)}`
  return [
    `revoke all on database ${identifier(database)} from public`,
    `grant connect, create on database ${identifier(database)} to ${creators}`,
    `grant connect on database ${identifier(database)} to ${logins}`,
    'revoke all on schema public from public',
    `grant usage, create on schema public to ${creators}`,
    `grant usage on schema public to ${logins}`,
  ]
}

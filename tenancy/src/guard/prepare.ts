import { createScopeFunction, scopeFunctions } from '../schema/scope-functions'
import { identifier, literal, type Sql } from '../sql'
import { loginVerifier, type RoleNames } from './logins'
import { operationsRecord } from './operations-record'

/**
 * Functions of pg_catalog, by the beginning of their names, with which one statement could leave its scope, stay on its
 * connection, reach a neighbour's work or run other SQL.
 */
const closedFunctions = [
  'set_config',
  'setseed',
  'query_to_xml',
  'cursor_to_xml',
  'table_to_xml',
  'schema_to_xml',
  'database_to_xml',
  'pg_notify',
  'pg_logical_emit_message',
  'pg_export_snapshot',
  'pg_terminate_backend',
  'pg_cancel_backend',
  'pg_stat_get_activity',
  'pg_stat_get_backend_activity',
  'pg_advisory_',
  'pg_try_advisory_',
  'lo_',
]

/** What a database is prepared with. */
export interface PrepareOptions {
  readonly database: string
  readonly roles: RoleNames
  /** The application's secret; the logins' passwords derive from it. */
  readonly secret: string
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

async function ensureRole(sql: Sql, role: string, login: boolean, database: string): Promise<void> {
  const { rows } = await sql.query<{ comment: string | null; unsafe: boolean }>(
    `select shobj_description(oid, 'pg_authid') as comment,
            rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as unsafe
       from pg_roles where rolname = $1`,
    [role],
  )
  const mark = `refactkit: ${database}`
  const existing = rows[0]
  if (!existing) {
    await sql.query(`create role ${identifier(role)} ${login ? 'login' : 'nologin'} noinherit`)
    await sql.query(`comment on role ${identifier(role)} is ${literal(mark)}`)
    return
  }
  if (existing.comment !== mark) {
    throw new Error(`The role ${role} exists and is not this database's. Rename the database or that role.`)
  }
  if (existing.unsafe) {
    throw new Error(`The role ${role} has more rights than it may. Drop it and push again.`)
  }
}

async function setPassword(sql: Sql, role: string, { secret, database }: PrepareOptions): Promise<void> {
  await sql.query(`alter role ${identifier(role)} password ${literal(loginVerifier(secret, role, database))}`)
}

async function setLimits(sql: Sql, role: string, database: string, settings: Settings): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    // Some may be set by a superuser alone; a managed server keeps its own.
    await sql.query('savepoint setting')
    await sql
      .query(
        `alter role ${identifier(role)} in database ${identifier(database)} set ${name} = ${literal(value)}`,
      )
      .catch(() => sql.query('rollback to savepoint setting'))
  }
}

/** Revokes from everybody what only the owner needs, where this login may; managed servers keep those functions to themselves. */
async function closeFunctions(sql: Sql, owner: string): Promise<void> {
  const { rows } = await sql.query<{ call: string }>(
    `select p.oid::regprocedure::text as call
       from pg_proc p join pg_roles me on me.rolname = current_user
      where me.rolsuper and p.pronamespace = 'pg_catalog'::regnamespace
        and exists (select from unnest($1::text[]) f where starts_with(p.proname::text, f))
        and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
    [closedFunctions],
  )
  for (const { call } of rows) {
    await sql.query(`revoke execute on function pg_catalog.${call} from public`)
    await sql.query(`grant execute on function pg_catalog.${call} to ${identifier(owner)}`)
  }
  const { rows: me } = await sql.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  )
  if (me[0]?.super) {
    // Without it, `DO` cannot run; functions written in it still can.
    await sql.query(
      `revoke usage on language plpgsql from public; grant usage on language plpgsql to ${identifier(owner)}`,
    )
  }
}

/** The schema `rk`: the functions that read the scope, for the logins whose policies call them. */
async function makeFunctions(sql: Sql, { owner, app, operations }: RoleNames): Promise<void> {
  const [o, a, x] = [owner, app, operations].map(identifier)
  await sql.query(`
    create schema if not exists rk authorization ${o};
    grant usage on schema rk to ${a}, ${x}, ${o};
    ${operationsRecord(owner, operations)}
  `)
  for (const { name, ...rest } of scopeFunctions) {
    const caller = name === 'operation_is_recorded' ? x : a
    await sql.query(`
      ${createScopeFunction({ name, ...rest })};
      alter function rk.${name}() owner to ${o};
      revoke all on function rk.${name}() from public;
      grant execute on function rk.${name}() to ${caller}, ${o};
    `)
  }
}

/**
 * Makes the roles, their logins, the schema `rk` with the functions that read the scope, and takes away what everybody may
 * do by default. Does nothing that is done already.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @throws Error when a role of one of the names belongs to another database
 * @example await prepare(client, { database: 'refactkit', roles: roleNames('refactkit'), secret })
 */
export async function prepare(sql: Sql, options: PrepareOptions): Promise<void> {
  const { database, roles } = options
  const { owner, app, auth, operations, jobs } = roles
  // Roles belong to the whole server: two pushes to two databases take turns here.
  await sql.query(`select pg_advisory_xact_lock(hashtext('refactkit prepare'))`)
  await ensureRole(sql, owner, false, database)
  // Whether it can log in is decided by `enableOperations`, and left as it is here.
  await ensureRole(sql, operations, false, database)
  await setLimits(sql, operations, database, operationsLimits)
  for (const login of [app, auth, jobs]) {
    await ensureRole(sql, login, true, database)
    await setPassword(sql, login, options)
    await setLimits(sql, login, database, limits)
  }
  const { rows } = await sql.query<{ member: boolean }>(
    `select rolsuper or pg_has_role(current_user, $1, 'member') as member from pg_roles where rolname = current_user`,
    [owner],
  )
  if (!rows[0]?.member) await sql.query(`grant ${identifier(owner)} to current_user`)
  const o = identifier(owner)
  const logins = [app, auth, operations, jobs].map(identifier).join(', ')
  await sql.query(`
    revoke all on database ${identifier(database)} from public;
    grant connect, create on database ${identifier(database)} to ${o};
    grant connect on database ${identifier(database)} to ${logins};
    revoke all on schema public from public;
    grant usage, create on schema public to ${o};
    grant usage on schema public to ${logins};
  `)
  await makeFunctions(sql, roles)
  await closeFunctions(sql, owner)
}

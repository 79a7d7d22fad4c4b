import {
  createScopeFunction,
  createScopeProcedure,
  scopeFunctionsOf,
  scopeProcedures,
} from '../schema/scope-functions'
import type { Target } from '../schema/target'
import { identifier, type Sql } from '../sql'
import { closing } from './closed-functions'
import type { RoleNames } from './logins'
import { operationsRecord, operationsTable, operationsTrigger } from './operations-record'
import { own } from './own'
import { creating, granting, limiting, type PrepareOptions, password, type Role, readRoles } from './roles'

/** What `prepare` left to somebody else. */
export interface Prepared {
  /** The logins whose passwords it could not set, since whoever is connected may not change them. */
  readonly madeElsewhere: readonly string[]
}

const elsewhere =
  'Let somebody who may make roles run what `npx refactkit push --print-roles` prints, and push again.'

/** What somebody else is to do first, as a sentence; nothing where all is well. */
function complaint(role: Role, database: string): string | undefined {
  const { name, present, ours, unsafe, manageable } = role
  if (!present)
    return manageable ? undefined : `The role ${name} is missing, and you may not make it. ${elsewhere}`
  if (!ours)
    return `The role ${name} exists and is not this database's (${database}). Rename the database or that role.`
  return unsafe ? `The role ${name} has more rights than it may. Drop it and push again.` : undefined
}

async function run(sql: Sql, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.query(statement)
}

/** Runs a statement that only some servers allow; a managed one keeps to its own way. */
async function attempt(sql: Sql, statement: string): Promise<void> {
  await sql.query('savepoint attempt')
  await sql.query(statement).catch(() => sql.query('rollback to savepoint attempt'))
}

/** Makes what is missing of a role, where whoever is connected may. */
async function ensureRole(sql: Sql, role: Role, options: PrepareOptions): Promise<void> {
  if (!role.manageable) return
  await run(sql, [...creating(role, options.database), ...password(role, options)])
  for (const statement of limiting(role, options.database)) await attempt(sql, statement)
}

interface Rights extends Record<string, unknown> {
  readonly super: boolean
  /** Whether whoever is connected may act as the owner of the tables. */
  readonly member: boolean
  /** Whether the rights on the database and on the schema public are in place already. */
  readonly granted: boolean
}

async function readRights(sql: Sql, { database, roles }: PrepareOptions): Promise<Rights | undefined> {
  const { rows } = await sql.query<Rights>(
    // From 16 on, whoever makes a role is a member that may give it away and not act as it.
    `select me.rolsuper as super, me.rolsuper or pg_has_role(me.oid, $2,
              case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) as member,
            has_database_privilege(me.oid, d.oid, 'create')
              and has_database_privilege($2, d.oid, 'connect') and has_database_privilege($2, d.oid, 'create')
              and has_schema_privilege($2, n.oid, 'usage') and has_schema_privilege($2, n.oid, 'create')
              and not exists (select from unnest($3::text[]) l
                where not has_database_privilege(l, d.oid, 'connect') or not has_schema_privilege(l, n.oid, 'usage'))
              and not exists (select from aclexplode(coalesce(d.datacl, acldefault('d', d.datdba)) || n.nspacl) a
                where a.grantee = 0) as granted
       from pg_roles me, pg_database d, pg_namespace n
      where me.rolname = current_user and d.datname = $1 and n.nspname = 'public'`,
    [database, roles.owner, [roles.app, roles.auth, roles.operations, roles.jobs]],
  )
  return rows[0]
}

/** What takes a role that may grant: where whoever is connected may not, somebody else does it first. */
async function ensureRights(sql: Sql, rights: Rights | undefined, options: PrepareOptions): Promise<void> {
  try {
    if (!rights?.member) await sql.query(`grant ${identifier(options.roles.owner)} to current_user`)
    if (!rights?.granted) await run(sql, granting(options))
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === '42501')) throw cause
    throw new Error(`You may not grant what the logins need: ${cause.message}. ${elsewhere}`)
  }
}

async function keepOperations(sql: Sql): Promise<void> {
  // As the check wants it: enabled, before update, delete and truncate, for each statement.
  const { rows } = await sql.query(
    `select from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname || '.' || c.relname = $1 and t.tgname = 'keep_operation' and t.tgenabled in ('O', 'A') and t.tgtype = 58
        and t.tgfoid = (select p.oid from pg_proc p where p.proname = 'keep_operation' and p.pronamespace = n.oid)`,
    [operationsTable],
  )
  if (rows.length === 0) await sql.query(operationsTrigger)
}

/** The schema `rk`: the functions that read the scope, for the logins whose policies call them. */
async function makeFunctions(sql: Sql, { owner, app, operations }: RoleNames, target: Target): Promise<void> {
  const [o, a, x] = [owner, app, operations].map(identifier)
  await sql.query(`
    create schema if not exists rk authorization ${o};
    grant usage on schema rk to ${a}, ${x}, ${o};
    ${operationsRecord(owner, operations)}
  `)
  await own(sql, [operationsTable], owner)
  await keepOperations(sql)
  for (const { name, ...rest } of scopeFunctionsOf(target)) {
    const caller = name.startsWith('operation_') ? x : a
    await sql.query(`
      ${createScopeFunction({ name, ...rest })};
      alter function rk.${name}() owner to ${o};
      revoke all on function rk.${name}() from public;
      grant execute on function rk.${name}() to ${caller}, ${o};
    `)
  }
  for (const procedure of scopeProcedures) {
    const signature = `rk.${procedure.name}(text)`
    if (target === 'plain') await sql.query(`drop procedure if exists ${signature}`)
    else
      await sql.query(`
        ${createScopeProcedure(procedure)};
        alter procedure ${signature} owner to ${o};
        revoke all on procedure ${signature} from public;
        grant execute on procedure ${signature} to ${a};
      `)
  }
}

/**
 * Makes the roles, their logins, the schema `rk` with the functions that read the scope, and takes away what everybody may
 * do by default. Does nothing that is done already; of what whoever is connected may not do, nothing may be missing.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param options the database, its roles and the secret
 * @returns the logins that somebody else has made, whose passwords stay as they are
 * @throws Error when a role of one of the names belongs to another database, or is missing and may not be made
 * @example await prepare(client, { database: 'refactkit', roles: roleNames('refactkit'), secret })
 */
export async function prepare(sql: Sql, options: PrepareOptions): Promise<Prepared> {
  const { database, roles } = options
  // Whoever makes roles without a push takes turns too: two at once would meet in the catalog.
  await sql.query(`select pg_advisory_xact_lock(hashtext('refactkit prepare'))`)
  const known = await readRoles(sql, options)
  for (const role of known) {
    const wrong = complaint(role, database)
    if (wrong) throw new Error(wrong)
  }
  for (const role of known) await ensureRole(sql, role, options)
  const rights = await readRights(sql, options)
  await ensureRights(sql, rights, options)
  await makeFunctions(sql, roles, options.target ?? 'plain')
  if (rights?.super) await run(sql, await closing(sql, roles.owner))
  return {
    madeElsewhere: known.filter(({ login, manageable }) => login && !manageable).map(({ name }) => name),
  }
}

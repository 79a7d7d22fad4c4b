import { isolate, qualified } from '../guard/isolate'
import type { RoleNames } from '../guard/logins'
import { own } from '../guard/own'
import type { KnownTable } from '../schema/kinds'
import type { Target } from '../schema/target'
import { identifier, literal, type Sql } from '../sql'
import { type AuditFunction, auditFunctions } from './functions'
import { namedOf, recorderNames, recordingOf, recordTriggers } from './record'
import { auditIndexes, auditPolicies, auditTables } from './tables'

const make = ({ signature, body, caller, settings, ...one }: AuditFunction, roles: RoleNames) => `
create or replace function ${signature.replace(/\(.*/, '')}(${one.arguments}) returns ${one.returns}
  language plpgsql security definer ${settings.map((setting) => `set ${setting.replace('""', "''")}`).join(' ')}
  as ${literal(body)};
alter function ${signature} owner to ${identifier(roles.owner)};
revoke all on function ${signature} from public, ${identifier(roles.app)}, ${identifier(roles.auth)}, ${identifier(roles.jobs)};
${caller === 'app' ? `grant execute on function ${signature} to ${identifier(roles.app)};` : ''}`

/** The indexes that are missing: even to find one there, `CREATE INDEX IF NOT EXISTS` waits for whoever writes. */
async function makeIndexes(sql: Sql): Promise<void> {
  const { rows } = await sql.query<{ name: string }>(
    `select name from unnest($1::text[]) name where not exists (select from pg_class c
       join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'audit' and c.relname = name)`,
    [Object.keys(auditIndexes)],
  )
  for (const { name } of rows) await sql.query(`create index ${name} on audit.entry ${auditIndexes[name]}`)
}

/** Takes away what another version has made under the name of one of the functions, and with other parameters. */
async function dropOthers(sql: Sql, functions: readonly AuditFunction[]): Promise<void> {
  const { rows } = await sql.query<{ signature: string }>(
    `select p.oid::regprocedure::text as signature from pg_proc p
      where p.pronamespace = 'rk'::regnamespace and 'rk.' || p.proname = any ($1)
        and p.oid <> all (array(select to_regprocedure(s) from unnest($2::text[]) s where to_regprocedure(s) is not null))`,
    [
      functions.map(({ signature }) => signature.replace(/\(.*/, '')),
      functions.map(({ signature }) => signature),
    ],
  )
  for (const { signature } of rows) await sql.query(`drop function ${signature}`)
}

/** Takes away what recorded tables of which nothing is recorded any more, once no trigger calls it. */
async function dropRecorders(sql: Sql, functions: readonly AuditFunction[]): Promise<void> {
  const { rows } = await sql.query<{ signature: string }>(
    `select p.oid::regprocedure::text as signature from pg_proc p
      where p.pronamespace = 'rk'::regnamespace and p.proname ~ $1 and 'rk.' || p.proname || '()' <> all ($2::text[])`,
    [recorderNames, functions.map(({ signature }) => signature)],
  )
  for (const { signature } of rows) await sql.query(`drop function ${signature}`)
}

/** Where nothing is recorded any more, what recorded goes; what was recorded stays, out of reach of every login. */
async function retire(sql: Sql, { app, auth, operations, jobs }: RoleNames): Promise<void> {
  if (!(await areThere(sql))) return
  const { rows } = await sql.query<{ signature: string }>(
    `select p.oid::regprocedure::text as signature from pg_proc p
      where p.pronamespace = 'rk'::regnamespace and (p.proname ~ '_audit$' or p.proname = 'audit_state' or p.proname ~ $1)`,
    [recorderNames],
  )
  for (const { signature } of rows) await sql.query(`drop function ${signature}`)
  const logins = [app, auth, operations, jobs].map(identifier).join(', ')
  await sql.query(
    `revoke all on audit.entry, audit.seal from public, ${logins}; revoke all on schema audit from public, ${logins}`,
  )
}

/** Whether the tables are there, so that a second run takes no lock that waits for readers. */
async function areThere(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ there: boolean }>(
    `select to_regclass('audit.entry') is not null and to_regclass('audit.seal') is not null as there`,
  )
  return rows[0]?.there === true
}

/** Puts the triggers of a table in place, or takes them away where nothing of it is recorded any more. */
async function record(sql: Sql, table: KnownTable, wanted: readonly string[]): Promise<void> {
  const name = qualified(table)
  const { rows } = await sql.query<{ name: string; trigger: string; enabled: boolean }>(
    `select t.tgname as name, pg_get_triggerdef(t.oid) as trigger, t.tgenabled in ('O', 'A') as enabled
       from pg_trigger t where t.tgrelid = $1::regclass and t.tgname = any ($2)`,
    [name, recordTriggers],
  )
  const there = rows.filter(({ enabled }) => enabled).map(({ trigger }) => trigger)
  if (rows.length === wanted.length && wanted.every((trigger) => there.includes(trigger))) return
  for (const { name: trigger } of rows) await sql.query(`drop trigger ${trigger} on ${name}`)
  for (const trigger of wanted) await sql.query(trigger)
}

/**
 * Installs or upgrades the audit log: the schema `audit`, its functions, and the triggers of every table whose changes are
 * recorded. Running it again changes nothing. On Citus there is none: a distributed table has no such triggers.
 *
 * @param sql a connection of the administrator, inside a transaction; the roles exist, and so do the tables
 * @param tables those of `knownTables` that are in the database
 * @param roles the roles, from `roleNames`
 * @throws pg's error when a statement is refused
 * @example await installAudit(client, knownTables(schema, tenancy), roleNames('refactkit'), 'plain')
 */
export async function installAudit(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
  target: Target,
): Promise<void> {
  const named = target === 'plain' ? namedOf(tables) : undefined
  if (named) {
    const [owner, app, auth] = [roles.owner, roles.app, roles.auth].map(identifier)
    await sql.query(`create schema if not exists audit authorization ${owner}`)
    if (!(await areThere(sql))) await sql.query(auditTables(named.organizations))
    await own(sql, ['audit.entry', 'audit.seal'], roles.owner)
    await makeIndexes(sql)
    const policies = auditPolicies(roles)
    await isolate(sql, 'audit.entry', policies.entry)
    await isolate(sql, 'audit.seal', policies.seal)
    await sql.query(`
      revoke all on audit.entry, audit.seal from public, ${app}, ${auth}, ${identifier(roles.operations)}, ${identifier(roles.jobs)};
      grant usage on schema audit to ${app};
      grant select on audit.entry to ${app};
    `)
    const functions = auditFunctions(tables, named)
    await dropOthers(sql, functions)
    for (const one of functions) await sql.query(make(one, roles))
  }
  for (const table of tables) await record(sql, table, (named && recordingOf(table)) ?? [])
  if (named) await dropRecorders(sql, auditFunctions(tables, named))
  else await retire(sql, roles)
}

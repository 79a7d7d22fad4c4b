import type { RoleNames } from '../guard/logins'
import type { KnownTable, TenancyConfig } from '../schema/kinds'
import { type Target, targetOf } from '../schema/target'
import type { Sql } from '../sql'
import { type ActiveScope, activeScope } from './active-scope'
import { catalogStatement, given } from './catalog/statement'
import { checkLogin } from './check-login'
import type { CheckResult, RuleFinding } from './finding'
import { sumUp } from './sum-up'

interface Row extends RuleFinding, Record<string, unknown> {}

/** The findings of a check of a database. */
export interface DatabaseCheck extends CheckResult {
  /** What carries the organization of a statement here, and why that. */
  readonly scope: ActiveScope
}

/** What a check of a database knows beside its tables and roles. */
export interface CheckConfig extends Pick<TenancyConfig, 'accepted' | 'target'> {
  /** The login that the connection must be, where it is the one that serves. */
  readonly connectedAs?: string
}

/**
 * Compares the live database with what the schema promises, in one statement. It reads catalogs only and needs no
 * rights.
 *
 * @param sql any connection to the database
 * @param tables the tables, from `knownTables`
 * @param roles the roles, from `roleNames`
 * @param declared what kind of database it is; read from its extensions unless it is said
 * @returns the findings, those that are accepted among them: `sumUp` sorts them out
 * @throws pg's error when the database cannot be reached
 * @example sumUp({ database: await checkCatalog(client, tables, roles), schema: checkSchema(schema, tenancy) }, tenancy)
 */
export async function checkCatalog(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
  declared?: Target,
): Promise<RuleFinding[]> {
  const target = await targetOf(sql, declared)
  // Where PostgreSQL is built with a compiler, compiling this one statement takes ten seconds, and running it 30 ms. The
  // logins have it off: of what they run through a pooler, nothing shall stay on its connection.
  const { rows: compiled } = await sql.query(`select where current_setting('jit') = 'on'`)
  if (compiled.length > 0) await sql.query('set jit = off')
  const { rows } = await sql.query<Row>(catalogStatement, [given(tables, roles, target)])
  return rows
}

/**
 * Compares the live database with what the schema promises, as `checkCatalog` does, and says what carries the scope. The
 * server runs it under its own unprivileged login before it serves anybody.
 *
 * @param sql any connection to the database
 * @param tables the tables, from `knownTables`
 * @param roles the roles, from `roleNames`
 * @param config `accepted`: what `db/tenancy.ts` knows and leaves as it is; `target`: the kind of database; `connectedAs`: the
 *   login that serves
 * @returns what is not as it must be, and whether that is a reason to stop
 * @throws pg's error when the database cannot be reached
 * @example const { ok, findings } = await check(client, knownTables(schema, tenancy), roleNames('refactkit'), tenancy)
 */
export async function check(
  sql: Sql,
  tables: readonly KnownTable[],
  roles: RoleNames,
  config: CheckConfig = {},
): Promise<DatabaseCheck> {
  const { connectedAs, target } = config
  const login = connectedAs === undefined ? [] : await checkLogin(sql, connectedAs)
  const database = [...login, ...(await checkCatalog(sql, tables, roles, target))]
  return { ...sumUp({ database }, config), scope: await activeScope(sql, roles, config.target) }
}

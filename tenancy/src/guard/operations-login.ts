import { randomBytes } from 'node:crypto'
import { identifier, literal, type Sql } from '../sql'
import { databaseName, roleNames, scramVerifier, withLogin } from './logins'
import { operationsTable } from './operations-record'

/** How long a login of operations lasts. */
export interface OperationsLogin {
  /** The administrator's connection string. */
  readonly databaseUrl: string
  /** After how many hours the password stops working. */
  readonly hours: number
}

/**
 * Lets the operations login in, with a new random password that is derived from nothing and stored nowhere.
 *
 * @param sql a connection of the administrator
 * @param options the database, and for how many hours
 * @returns its connection string, which cannot be had a second time
 * @throws pg's error when the administrator may not, or the database was never pushed
 * @example const url = await enableOperations(client, { databaseUrl, hours: 8 })
 */
export async function enableOperations(sql: Sql, { databaseUrl, hours }: OperationsLogin): Promise<string> {
  const { operations } = roleNames(databaseName(databaseUrl))
  const password = randomBytes(32).toString('base64url')
  const until = new Date(Date.now() + hours * 3_600_000).toISOString()
  const verifier = scramVerifier(password, randomBytes(16))
  await sql.query(
    `alter role ${identifier(operations)} login password ${literal(verifier)} valid until ${literal(until)}`,
  )
  return withLogin(databaseUrl, operations, password)
}

/**
 * Shuts the operations login out: no login, no password, and its sessions ended.
 *
 * @param sql a connection of the administrator
 * @param databaseUrl the administrator's connection string
 * @throws pg's error when the administrator may not, or the database was never pushed
 * @example await disableOperations(client, databaseUrl)
 */
export async function disableOperations(sql: Sql, databaseUrl: string): Promise<void> {
  const { operations } = roleNames(databaseName(databaseUrl))
  await sql.query(`alter role ${identifier(operations)} nologin password null`)
  await sql.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [operations])
}

/** One entry of the record. */
export interface RecordedOperation extends Record<string, unknown> {
  /** When, by the clock of the database. */
  readonly at: Date
  /** The address it came from; null on the machine of the database itself. */
  readonly address: string | null
  /** Who, as they named themselves. */
  readonly actor: string
  /** Why, as they wrote it. */
  readonly reason: string
}

/**
 * Who has read every organization, the newest first.
 *
 * @param sql a connection of the administrator
 * @param limit how many entries at most
 * @returns the entries
 * @throws pg's error when the database was never pushed
 * @example const entries = await operationsRecorded(client)
 */
export async function operationsRecorded(sql: Sql, limit = 100): Promise<RecordedOperation[]> {
  const { rows } = await sql.query<RecordedOperation>(
    `select at, address::text, actor, reason from ${operationsTable} order by at desc limit $1`,
    [limit],
  )
  return rows
}

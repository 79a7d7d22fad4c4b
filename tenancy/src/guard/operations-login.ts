import { randomBytes } from 'node:crypto'
import { identifier, literal, type Sql } from '../sql'
import { databaseName, roleNames, scramVerifier, withLogin } from './logins'

/** How long a login of operations lasts. */
export interface OperationsOptions {
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
export async function enableOperations(sql: Sql, { databaseUrl, hours }: OperationsOptions): Promise<string> {
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

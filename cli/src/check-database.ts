import { type CheckResult, check, databaseName, knownTables, roleNames } from '@refactkit/tenancy'
import pg from 'pg'
import type { Application } from './application'

/**
 * Compares a database with what the application's schema promises; any login may.
 *
 * @param url the connection string
 * @param application from `loadApplication`
 * @throws pg's error when the database cannot be reached
 * @example const { ok, findings } = await checkDatabase(url, await loadApplication(root))
 */
export async function checkDatabase(url: string, { schema, tenancy }: Application): Promise<CheckResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await check(client, knownTables(schema, tenancy), roleNames(databaseName(url)))
  } finally {
    await client.end().catch(() => {})
  }
}

import { databaseName, roleNames } from '@refactkit/tenancy'
import { prepare } from '@refactkit/tenancy/admin'
import pg from 'pg'

/**
 * Makes the owner and the two logins of a database, so that they can connect before anything is pushed.
 *
 * @param url the administrator's connection string
 * @param secret the application's secret
 * @throws pg's error when the administrator may not
 * @example await ensureRoles(url, secret)
 */
export async function ensureRoles(url: string, secret: string): Promise<void> {
  const database = databaseName(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('begin')
    await prepare(client, { database, roles: roleNames(database), secret })
    await client.query('commit')
  } finally {
    await client.end()
  }
}

import { databaseName, roleNames } from '@refactkit/tenancy'
import { prepare } from '@refactkit/tenancy/admin'
import { withClient } from './reach'

/**
 * Makes the owner and the two logins of a database, so that they can connect before anything is pushed.
 *
 * @param url the administrator's connection string
 * @param secret the application's secret
 * @throws pg's error when the administrator may not
 * @example await ensureRoles(url, secret)
 */
export const ensureRoles = (url: string, secret: string): Promise<void> =>
  withClient(url, async (client) => {
    const database = databaseName(url)
    await client.query('begin')
    await prepare(client, { database, roles: roleNames(database), secret })
    await client.query('commit')
  })

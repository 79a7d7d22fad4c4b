import { check, type DatabaseCheck, knownTables, type RoleNames } from '@refactkit/tenancy'
import type { Application } from './application'
import { withClient } from './reach'

/**
 * Compares a database with what the application's schema promises; any login may.
 *
 * @param url the connection string
 * @param roles the roles that belong to it
 * @param application from `loadApplication`
 * @throws pg's error when the database cannot be reached
 * @example const { ok, findings } = await checkDatabase(url, roleNames('refactkit'), await loadApplication(root))
 */
export const checkDatabase = (
  url: string,
  roles: RoleNames,
  { schema, tenancy }: Application,
): Promise<DatabaseCheck> =>
  withClient(url, (client) => check(client, knownTables(schema, tenancy), roles, tenancy))

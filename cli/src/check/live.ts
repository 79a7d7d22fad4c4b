import {
  type ActiveScope,
  activeScope,
  checkCatalog,
  knownTables,
  type RoleNames,
  type RuleFinding,
} from '@refactkit/tenancy'
import type { Application } from '../application'
import { withClient } from '../reach'

/** What can be found in a database. */
export interface LiveFindings {
  readonly database: readonly RuleFinding[]
  /** What carries the organization of a statement there. */
  readonly scope: ActiveScope
}

/**
 * Looks at a live database; any login may.
 *
 * @param url the connection string
 * @param roles the roles that belong to it
 * @param application from `loadApplication`
 * @throws pg's error when the database cannot be reached
 * @example const { database } = await findLive(url, roleNames('refactkit'), await loadApplication(root))
 */
export const findLive = (
  url: string,
  roles: RoleNames,
  { schema, tenancy }: Application,
): Promise<LiveFindings> =>
  withClient(url, async (client) => ({
    database: await checkCatalog(client, knownTables(schema, tenancy), roles),
    scope: await activeScope(client, roles),
  }))

import {
  type ActiveScope,
  activeScope,
  checkCatalog,
  checkLogin,
  databaseName,
  knownTables,
  loginUrls,
  type RuleFinding,
  roleNames,
  rolesOfLogin,
  tryWithoutScope,
} from '@refactkit/tenancy'
import type { Application } from '../application'
import { errorCode } from '../error-code'
import { withClient } from '../reach'

/** What can be found in a database. */
export interface LiveFindings {
  readonly database: readonly RuleFinding[]
  /** What carries the organization of a statement there. */
  readonly scope: ActiveScope
}

/** The database to look at. */
interface Live {
  /** The administrator's connection string. */
  readonly url: string
  readonly secret: string
}

/**
 * Looks at a live database: at its catalog, and, as the login of the application, at what the tables do without a scope.
 *
 * @param live the database
 * @param application from `loadApplication`
 * @throws pg's error when the database cannot be reached
 * @example const { database } = await findLive({ url, secret }, await loadApplication(root))
 */
export async function findLive(
  { url, secret }: Live,
  { schema, tenancy }: Application,
): Promise<LiveFindings> {
  const tables = knownTables(schema, tenancy)
  const roles = roleNames(databaseName(url))
  const seen = await withClient(url, async (client) => ({
    catalog: await checkCatalog(client, tables, roles, tenancy.target),
    scope: await activeScope(client, roles, tenancy.target),
  }))
  // Where the login is missing, that is said already.
  const isMissing = seen.catalog.some(({ rule, object }) => rule === 'role-present' && object === roles.app)
  if (isMissing) return { database: seen.catalog, scope: seen.scope }
  const app = process.env.APP_DATABASE_URL || loginUrls(url, secret).app
  const tried = await withClient(app, async (client) => [
    ...(await checkLogin(client, rolesOfLogin(app).app)),
    ...(await tryWithoutScope(client, tables)),
  ]).catch((error: unknown): RuleFinding[] => [untried(roles.app, errorCode(error))])
  return { database: [...seen.catalog, ...tried], scope: seen.scope }
}

const untried = (login: string, code: string): RuleFinding => ({
  rule: 'unscoped-reads-nothing',
  severity: 'warning',
  object: login,
  message: `It could not be tried out, because the server did not let this login in (${code}).`,
  fix: 'npx refactkit push, with the BETTER_AUTH_SECRET of the server',
})

import {
  columnDrift,
  databaseName,
  knownTables,
  loginUrls,
  roleNames,
  rolesOfLogin,
} from '@refactkit/tenancy'
import type { Application } from '../application'
import { checkDatabase } from '../check-database'
import { requireUsable, withClient } from '../reach'
import { sentenceFor } from '../sentences'
import { type Diagnosis, failure, fine, warning } from './diagnosis'
import { examineJobs } from './jobs'
import { examineMigrations } from './migrations'

/** A database as it can be reached from here. */
interface Reachable {
  readonly root: string
  /** The administrator's connection string, or, on a server that does not know it, that of the application's login. */
  readonly url: string
  /** Whether `url` is the administrator's. */
  readonly isAdmin: boolean
  /** The secret that the passwords of the logins derive from. */
  readonly secret: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Whether a database answers, has the shape of the schema, is guarded, and lets the logins of the application in.
 *
 * @param database where it is
 * @param application what it is compared with; nothing where that could not be loaded
 */
export async function examineDatabase(
  database: Reachable,
  application: Application | undefined,
): Promise<Diagnosis[]> {
  const { url, isAdmin, root } = database
  try {
    await requireUsable(url)
  } catch (error) {
    const fix = `correct ${isAdmin ? 'DATABASE_URL' : 'APP_DATABASE_URL'}, or start the server`
    return [failure('database', sentenceFor(error), fix)]
  }
  const { host } = new URL(url)
  const found: Diagnosis[] = [fine('database', `${databaseName(url)} at ${host} answers.`)]
  if (application) found.push(...(await examineShape(database, application)))
  if (!isAdmin) return found
  const [logins, ...rest] = await Promise.all([
    examineLogins(database),
    withClient(url, (client) => examineJobs(client)),
    withClient(url, (client) => examineMigrations(root, client)),
  ])
  return [...found, ...logins, ...rest.flat()]
}

const push = 'npx refactkit push'
const some = (names: readonly string[]): string =>
  names.slice(0, 4).join(', ') + (names.length > 4 ? `, and ${names.length - 4} more` : '')

async function examineShape({ url, isAdmin }: Reachable, application: Application): Promise<Diagnosis[]> {
  const { schema, tenancy } = application
  const { missing, surplus } = await withClient(url, (client) =>
    columnDrift(client, knownTables(schema, tenancy)),
  )
  if (missing.length > 0)
    return [failure('tables', `The database lacks what db/schema.ts declares: ${some(missing)}.`, push)]
  const shape =
    surplus.length > 0
      ? warning('tables', `The database has what db/schema.ts does not: ${some(surplus)}.`, `${push} --plan`)
      : fine('tables', 'Tables and columns are those of db/schema.ts.')
  const roles = isAdmin ? roleNames(databaseName(url)) : rolesOfLogin(url)
  const { guarded, findings } = await checkDatabase(url, roles, application)
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ object }) => object)
  const guard = guarded
    ? fine('guard', 'Every table is guarded.')
    : failure('guard', `Not as it must be: ${some([...new Set(errors)])}. No server starts like this.`, push)
  return [shape, guard]
}

async function examineLogins({ url, secret, env }: Reachable): Promise<Diagnosis[]> {
  // The first run makes one, and the logins with it.
  if (!secret) return []
  const { app, auth, jobs } = loginUrls(url, secret)
  const logins = {
    app: env.APP_DATABASE_URL || app,
    auth: env.AUTH_DATABASE_URL || auth,
    jobs: env.JOBS_DATABASE_URL || jobs,
  }
  const tried = await Promise.all(
    Object.entries(logins).map(([name, address]) =>
      withClient(address, async () => []).catch((error: unknown) => [
        failure(
          'logins',
          `The login ${name} is not let in. ${sentenceFor(error)}`,
          `${push}, with the BETTER_AUTH_SECRET of the server`,
        ),
      ]),
    ),
  )
  const found = tried.flat()
  return found.length > 0
    ? found
    : [fine('logins', 'The three logins are let in with the passwords of this secret.')]
}

import { databaseName, rolesOfLogin } from '@refactkit/tenancy'
import { loadApplication } from './application'
import { checkDatabase } from './check-database'
import { CommandError } from './command-error'
import { errorCode } from './error-code'
import { describeFindings } from './findings'
import { requireUsable } from './reach'

/**
 * Refuses to go on with a database that the server could not use, or that does not keep one organization from another.
 *
 * @param root the project's folder
 * @param appUrl the connection string of the application's login
 * @throws CommandError naming what mends it
 * @example await requireGuarded(root, env.APP_DATABASE_URL)
 */
export async function requireGuarded(root: string, appUrl: string): Promise<void> {
  try {
    await requireUsable(appUrl)
  } catch (error) {
    if (!['28P01', '28000'].includes(errorCode(error))) throw error
    throw new CommandError(
      `The database ${databaseName(appUrl)} does not let ${decodeURIComponent(new URL(appUrl).username)} in. Run ` +
        '`npx refactkit push` with the BETTER_AUTH_SECRET of this server: it makes that login, with a password derived ' +
        'from the secret.',
      1,
      { cause: error },
    )
  }
  const { guarded, findings } = await checkDatabase(appUrl, rolesOfLogin(appUrl), await loadApplication(root))
  if (guarded) return
  const errors = findings.filter(({ severity }) => severity === 'error')
  console.error(describeFindings(errors.slice(0, 5)))
  if (errors.length > 5) console.error(`  and ${errors.length - 5} more: npx refactkit check`)
  throw new CommandError('The database is not guarded, so nobody is served. Run `npx refactkit push`.')
}

import { rolesOfLogin } from '@refactkit/tenancy'
import { loadApplication } from './application'
import { checkDatabase } from './check-database'
import { CommandError } from './command-error'
import { describeFindings } from './findings'
import { usableLogin } from './usable-login'

/**
 * Refuses to go on with a database that the server could not use, or that does not keep one organization from another.
 *
 * @param root the project's folder
 * @param appUrl the connection string of the application's login
 * @param secret the application's secret
 * @throws CommandError naming what mends it
 * @example await requireGuarded(root, env.APP_DATABASE_URL, secret)
 */
export async function requireGuarded(root: string, appUrl: string, secret: string): Promise<void> {
  const url = await usableLogin(appUrl, secret)
  const { guarded, findings } = await checkDatabase(url, rolesOfLogin(appUrl), await loadApplication(root))
  if (guarded) return
  const errors = findings.filter(({ severity }) => severity === 'error')
  console.error(describeFindings(errors.slice(0, 5)))
  if (errors.length > 5) console.error(`  and ${errors.length - 5} more: npx refactkit check`)
  throw new CommandError('The database is not guarded, so nobody is served. Run `npx refactkit push`.')
}

import { databaseName, isPasswordRefused, passwordBefore, rolesOfLogin } from '@refactkit/tenancy'
import { loadApplication } from './application'
import { checkDatabase } from './check-database'
import { CommandError } from './command-error'
import { errorCode } from './error-code'
import { describeFindings } from './findings'
import { requireUsable } from './reach'

/** The connection string as it is let in: while the secret is being changed, perhaps with the password of the one before. */
async function usableUrl(appUrl: string, secret: string): Promise<string> {
  try {
    await requireUsable(appUrl)
    return appUrl
  } catch (error) {
    const before = passwordBefore(appUrl, secret, process.env.BETTER_AUTH_PREVIOUS_SECRET)
    if (!isPasswordRefused(error) || before === undefined) throw error
    const url = Object.assign(new URL(appUrl), { password: before }).href
    await requireUsable(url)
    return url
  }
}

const refusals: Record<string, (login: string, database: string) => string> = {
  '28P01': (login, database) =>
    `The database ${database} refuses the password of ${login}. Run \`npx refactkit push\` with the BETTER_AUTH_SECRET of ` +
    'this server: it makes that login, with a password derived from the secret. While you change the secret, set ' +
    'BETTER_AUTH_PREVIOUS_SECRET to the one before until that push has run.',
  '28000': (login, database) =>
    `The server does not let ${login} into the database ${database} from here, whatever its password (pg_hba.conf). Allow ` +
    'it there; if the login is missing, `npx refactkit push` makes it.',
}

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
  const url = await usableUrl(appUrl, secret).catch((error: unknown) => {
    const sentence = refusals[isPasswordRefused(error) ? '28P01' : errorCode(error)]
    if (!sentence) throw error
    const login = decodeURIComponent(new URL(appUrl).username)
    throw new CommandError(sentence(login, databaseName(appUrl)), 1, { cause: error })
  })
  const { guarded, findings } = await checkDatabase(url, rolesOfLogin(appUrl), await loadApplication(root))
  if (guarded) return
  const errors = findings.filter(({ severity }) => severity === 'error')
  console.error(describeFindings(errors.slice(0, 5)))
  if (errors.length > 5) console.error(`  and ${errors.length - 5} more: npx refactkit check`)
  throw new CommandError('The database is not guarded, so nobody is served. Run `npx refactkit push`.')
}

import { databaseName, isPasswordRefused, passwordBefore } from '@refactkit/tenancy'
import { CommandError } from './command-error'
import { errorCode } from './error-code'
import { requireUsable, withClient } from './reach'

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
 * The connection string of a login as it is let in: while the secret is being changed, perhaps with the password of the
 * one before.
 *
 * @param loginUrl the connection string of the login, as `loginUrls` makes it
 * @param secret the application's secret
 * @throws CommandError naming what mends it when the login is refused; pg's error when the database cannot be reached
 * @example const url = await usableLogin(loginUrls(databaseUrl, secret).app, secret)
 */
export const usableLogin = (loginUrl: string, secret: string): Promise<string> =>
  letIn(loginUrl, secret).catch((error: unknown) => {
    const sentence = refusals[isPasswordRefused(error) ? '28P01' : errorCode(error)]
    if (!sentence) throw error
    const login = decodeURIComponent(new URL(loginUrl).username)
    throw new CommandError(sentence(login, databaseName(loginUrl)), 1, { cause: error })
  })

async function letIn(loginUrl: string, secret: string): Promise<string> {
  try {
    await requireUsable(loginUrl)
    return loginUrl
  } catch (error) {
    const before = passwordBefore(loginUrl, secret, process.env.BETTER_AUTH_PREVIOUS_SECRET)
    if (!isPasswordRefused(error) || before === undefined) throw error
    const url = Object.assign(new URL(loginUrl), { password: before }).href
    await requireUsable(url)
    return url
  }
}

/**
 * Refuses a database that no push has reached: it has neither the tables nor the logins of the application.
 *
 * @param url the administrator's connection string
 * @throws CommandError naming the command; pg's error when the database cannot be reached
 * @example await requirePushed(url)
 */
export const requirePushed = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'jobs' and c.relname = 'job'`,
    )
    if (rows.length === 0) throw new CommandError('The database was never pushed. Run `npx refactkit push`.')
  })

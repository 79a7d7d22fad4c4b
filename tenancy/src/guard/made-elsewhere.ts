import pg from 'pg'
import { isPasswordRefused } from '../driver/turning-pool'
import { databaseName, loginUrls, type RoleNames } from './logins'

/**
 * Refuses logins whose passwords are not those of the secret, by logging in: where somebody else has made them, nothing
 * but the server knows.
 *
 * @param databaseUrl the administrator's connection string
 * @param secret the application's secret
 * @param roles the roles, from `roleNames`
 * @param logins which of them to try
 * @throws Error naming what to run; pg's error when the server does not let one in for another reason
 * @example await requirePasswords(databaseUrl, secret, roleNames('refactkit'), ['refactkit_app'])
 */
export async function requirePasswords(
  databaseUrl: string,
  secret: string,
  roles: RoleNames,
  logins: readonly string[],
): Promise<void> {
  const urls = loginUrls(databaseUrl, secret)
  for (const [part, connectionString] of Object.entries(urls)) {
    const name = roles[part as keyof typeof urls]
    if (!logins.includes(name)) continue
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
    client.on('error', () => {})
    try {
      await client.connect()
    } catch (error) {
      // It knows the password; that it may connect is granted by the push that asks, and not committed yet.
      if (error instanceof Error && 'code' in error && error.code === '42501') continue
      if (!isPasswordRefused(error)) throw error
      throw new Error(
        `${name} has another password in ${databaseName(databaseUrl)} than your secret gives it, and you may not change it. ` +
          'Let somebody who may run what `npx refactkit push --print-roles` prints, and push again.',
      )
    } finally {
      await client.end().catch(() => {})
    }
  }
}

import { loginUrls } from '@refactkit/tenancy'
import { homeOf } from './embedded/home'

/**
 * The environment of the application's server: the caller's, with the two unprivileged logins in the place of the
 * administrator's connection string, and without the logins of back-office work and of the
 * queue.
 *
 * @param database the project, its administrator's connection string where there is one, and the secret
 * @example startServer(file, { cwd: root, env: serverEnvironment({ root, url, secret }) })
 */
export function serverEnvironment(database: {
  root: string
  url?: string
  secret: string
}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, OPERATIONS_DATABASE_URL: __, JOBS_DATABASE_URL: ___, ...others } = process.env
  const { NITRO_PORT: ____, ...inherited } = others
  const derived = database.url ? loginUrls(database.url, database.secret) : undefined
  return {
    ...inherited,
    BETTER_AUTH_SECRET: database.secret,
    APP_DATABASE_URL: inherited.APP_DATABASE_URL || derived?.app,
    AUTH_DATABASE_URL: inherited.AUTH_DATABASE_URL || derived?.auth,
    REFACTKIT_DATA: homeOf(database.root).data,
  }
}

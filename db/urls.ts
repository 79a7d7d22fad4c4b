import { loginUrls, passwordBefore } from '@refactkit/tenancy'

/** Where the logins of this application connect: given as they are, or derived from the owner's address and the secret. */
export function databaseUrls(environment: NodeJS.ProcessEnv): {
  app: string
  auth: string
  jobs: string | undefined
} {
  const { DATABASE_URL, BETTER_AUTH_SECRET, APP_DATABASE_URL, AUTH_DATABASE_URL, JOBS_DATABASE_URL } =
    environment
  const derived = DATABASE_URL && BETTER_AUTH_SECRET ? loginUrls(DATABASE_URL, BETTER_AUTH_SECRET) : undefined
  const app = APP_DATABASE_URL || derived?.app
  const auth = AUTH_DATABASE_URL || derived?.auth
  if (!app || !auth) {
    throw new Error(
      'No database is named. Start with `npm run dev` or `npm start`, which bring one, or set DATABASE_URL and ' +
        'BETTER_AUTH_SECRET; .env.example explains both.',
    )
  }
  return { app, auth, jobs: JOBS_DATABASE_URL || derived?.jobs }
}

/**
 * How a pool of one of the logins connects, also while the secret is being changed. A connection that nobody uses keeps no
 * process: a server that has closed ends at once, and not when its connections have been idle for long enough.
 */
export function connectionOf(login: 'app' | 'auth' | 'jobs', environment = process.env) {
  const connectionString = databaseUrls(environment)[login]
  if (!connectionString)
    throw new Error('The worker needs JOBS_DATABASE_URL: `npx refactkit url jobs` prints it.')
  const { BETTER_AUTH_SECRET, BETTER_AUTH_PREVIOUS_SECRET } = environment
  const previousPassword = passwordBefore(connectionString, BETTER_AUTH_SECRET, BETTER_AUTH_PREVIOUS_SECRET)
  return { connectionString, previousPassword, allowExitOnIdle: true }
}

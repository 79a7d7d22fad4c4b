import { createHmac } from 'node:crypto'
import { auth } from './auth'
import { passwordHashOf } from './auth/accounts'
import { countAttempt, forgetAttempts } from './auth/rate-limits'
import { env } from './env'
import { createSeal } from './seal'

/** For how long a password opens the studio. */
export const studioMinutes = 15

const { seal, open } = createSeal('studio entrance', env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET)

/** Somebody whom `STUDIO_PEOPLE` names, in one session. */
export interface StudioPerson {
  readonly id: string
  readonly email: string
  readonly session: string
}

/** Who asks, if the environment names them and their address is confirmed; for everybody else there is no studio. */
export async function studioPerson({ headers }: Request): Promise<StudioPerson | undefined> {
  if (env.STUDIO_PEOPLE.length === 0) return undefined
  const found = await auth.api.getSession({ headers })
  if (!found?.user.emailVerified) return undefined
  const { id, email } = found.user
  return env.STUDIO_PEOPLE.includes(email.toLowerCase())
    ? { id, email, session: found.session.id }
    : undefined
}

/** What a browser keeps once its person has given the password: for this session, until then. */
export const sealEntrance = ({ session }: Pick<StudioPerson, 'session'>, now = Date.now()): string =>
  seal(JSON.stringify({ session, until: now + studioMinutes * 60_000 }))

/** Whether what a browser has kept still opens the studio for this session. */
export function isEntered({ session }: StudioPerson, kept: string | undefined): boolean {
  const text = kept && open(kept)
  if (!text) return false
  const entrance: { session?: unknown; until?: unknown } = JSON.parse(text)
  return entrance.session === session && typeof entrance.until === 'number' && entrance.until > Date.now()
}

/** Holds a password against that of whoever is signed in; five attempts in a quarter of an hour. */
export async function tryPassword(
  person: StudioPerson,
  password: string,
): Promise<'right' | 'wrong' | 'wait' | 'none'> {
  if ((await countAttempt('studio', person.email)) > 0) return 'wait'
  const hash = await passwordHashOf(person.id)
  if (hash === undefined) return 'none'
  const context = await auth.$context
  if (!(await context.password.verify({ hash, password }))) return 'wrong'
  await forgetAttempts('studio', person.email)
  return 'right'
}

/** What the studio's own process knows this server by; the same words in cli/src/studio/behind-server.ts. */
const key = createHmac('sha256', env.BETTER_AUTH_SECRET).update('refactkit studio v1').digest('base64url')

/** Asks the studio's process in the name of a person. */
export const askStudio = (
  { email, session }: StudioPerson,
  path: string,
  {
    entered,
    ...request
  }: { entered: boolean; method: string; headers: Headers; body?: BodyInit | undefined; signal: AbortSignal },
): Promise<Response> => {
  const headers = new Headers(request.headers)
  headers.set('authorization', `Bearer ${key}`)
  headers.set('x-studio-person', encodeURIComponent(email))
  headers.set('x-studio-session', encodeURIComponent(session))
  headers.set('x-studio-entered', entered ? 'yes' : 'no')
  return fetch(`${env.STUDIO_URL.replace(/\/$/, '')}${path}`, { ...request, headers, redirect: 'error' })
}

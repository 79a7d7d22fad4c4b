import { createEmailVerificationToken } from 'better-auth/api'
import { verifyPassword } from 'better-auth/crypto'
import { env } from '../env'
import { dropPassword, passwordHashOf } from './accounts'
import { sendAccountExists, sendVerification } from './letters'
import { verificationSeconds } from './lifetimes'

interface Person {
  id: string
  name: string
  email: string
  emailVerified: boolean
  locale?: string | null | undefined
}

/**
 * What the owner of an address gets when somebody signs up with it again; the page answers as it does for a new one.
 *
 * An unconfirmed account may have been started by a stranger who waits for the owner's click. So a second sign-up with
 * another password makes neither count: whoever reads the mailbox chooses it.
 */
export async function existingSignUp(
  person: Person,
  request: Request | undefined,
  finish: (email: string, next: string | undefined) => Promise<void>,
): Promise<void> {
  if (person.emailVerified) return sendAccountExists(person)
  const { password, callbackURL } = await attemptIn(request)
  const hash = await passwordHashOf(person.id)
  if (hash && password && (await verifyPassword({ hash, password }))) {
    const { BETTER_AUTH_SECRET: secret } = env
    const claims = { userId: person.id }
    const token = await createEmailVerificationToken(
      secret,
      person.email,
      undefined,
      verificationSeconds,
      claims,
    )
    return sendVerification(person, token, callbackURL)
  }
  await dropPassword(person.id)
  await finish(person.email, callbackURL)
}

async function attemptIn(request: Request | undefined): Promise<{ password?: string; callbackURL?: string }> {
  if (!request) return {}
  const isJson = request.headers.get('content-type')?.includes('json')
  const body: unknown = isJson ? await request.json() : Object.fromEntries(await request.formData())
  if (typeof body !== 'object' || body === null) return {}
  const text = (key: string) => {
    const value: unknown = Reflect.get(body, key)
    return typeof value === 'string' ? value : undefined
  }
  return { password: text('password'), callbackURL: text('callbackURL') }
}

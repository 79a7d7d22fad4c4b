import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { and, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account } from '../../db/schema'
import { auth } from '../auth'
import { passwordHashOf } from '../auth/accounts'
import { tellChange } from '../auth/alerts'
import { forgetDevices } from '../auth/devices'
import { requireStrongPassword } from '../auth/password-strength'
import { countAttempt, forgetAttempts } from '../auth/rate-limits'
import { AppError } from '../errors'
import { endOtherSessions } from './sessions'

interface Person {
  id: string
  email: string
  name: string
}

/** Holds a password against that of whoever is signed in: what a session alone must not do, its owner says again. */
export async function requirePassword({ id, email }: Person, password: string): Promise<void> {
  const seconds = await countAttempt('password', email)
  if (seconds > 0) throw new AppError('limit', { reason: 'passwordTries', retryAfter: seconds })
  const hash = await passwordHashOf(id)
  if (!hash) throw new AppError('conflict', { reason: 'passwordMissing' })
  if (!(await verifyPassword({ hash, password }))) throw new AppError('invalid', { reason: 'passwordWrong' })
  await forgetAttempts('password', email)
}

interface Change {
  current: string
  next: string
  /** The session that goes on; all others end unless they are kept. */
  session: string
  keepOthers: boolean
}

/** Gives somebody another password. Links to choose one that are still under way work no more. */
export async function changePassword(
  person: Person,
  { current, next, session, keepOthers }: Change,
): Promise<{ ended: number }> {
  await requirePassword(person, current)
  await requireStrongPassword(next, [person.name, person.email])
  const password = await hashPassword(next)
  const ended = await authDb.transaction(async (tx) => {
    const isPassword = and(eq(account.userId, person.id), eq(account.providerId, 'credential'))
    await tx.update(account).set({ password }).where(isPassword)
    await forgetDevices(person.id, tx)
    return keepOthers ? 0 : await endOtherSessions(person.id, session, tx)
  })
  await tellChange(person.email, 'password')
  return { ended }
}

/** Sends somebody a link to choose a password with, to the address that they have shown to be theirs. */
export async function sendPasswordLink(person: Person): Promise<void> {
  const seconds = await countAttempt('letter', person.email)
  if (seconds > 0) throw new AppError('limit', { reason: 'lettersMany', retryAfter: seconds })
  await sendUncountedPasswordLink(person)
}

/** For what happens once: it is sent however many letters others have asked for in the name of this address. */
export async function sendUncountedPasswordLink({ email }: Person): Promise<void> {
  const redirectTo = `/reset-password?${new URLSearchParams({ next: '/account' })}`
  await auth.api.requestPasswordReset({ body: { email, redirectTo } })
}

import { setTimeout as sleep } from 'node:timers/promises'
import { within } from '@refactkit/tenancy'
import type { Email } from '../email'
import { post } from '../email-jobs'
import { accountExistsEmail } from '../emails/account-exists'
import { confirmationCodeEmail } from '../emails/confirmation-code'
import { invitationEmail } from '../emails/invitation'
import { resetEmail } from '../emails/reset'
import { signInLinkEmail } from '../emails/sign-in-link'
import { verifyEmail } from '../emails/verify'
import { env } from '../env'
import { AppError } from '../errors'
import type { Locale } from '../languages'
import { describeError, log } from '../log'
import { isBuiltInRole, type NamedRole } from '../permissions'
import { safePath } from '../safe-path'
import { spoken } from '../spoken'
import { localeIn, localesOf } from './language'
import { outcomeOfRequest } from './outcome'

interface Person {
  id: string
  name: string
  email: string
  locale?: string | null | undefined
}

const patience = 400

async function deliver(to: string, letter: Omit<Email, 'to'>): Promise<void> {
  try {
    await post({ to, ...letter })
  } catch (cause) {
    log.error({ cause: describeError(cause) }, 'a letter could not be sent')
    throw cause
  }
}

/** As `deliver`, for letters whose failure the person at the form shall learn of. */
async function deliverOrTell(...letter: Parameters<typeof deliver>): Promise<void> {
  try {
    await deliver(...letter)
  } catch (cause) {
    const outcome = outcomeOfRequest.getStore()
    if (outcome) outcome.letter = cause
    throw cause
  }
}

/** What somebody is written to in: what they have chosen, else what they read now. */
const languageOf = ({ locale }: Person): Locale => localeIn(locale) ?? spoken()

const link = (path: string, query: Record<string, string>) =>
  `${env.BETTER_AUTH_URL}${path}?${new URLSearchParams(query)}`

/** The link leads to a page with a button: what reads letters before people do would confirm addresses for whoever asks. */
export async function sendVerification(person: Person, token: string, next: unknown): Promise<void> {
  const url = link('/verify-email', { token, next: safePath(next) })
  await deliverOrTell(person.email, verifyEmail(languageOf(person), { name: person.name, url }))
}

/**
 * Does not wait for a slow mail server, and does not tell of a mailbox that refuses the letter: either would show that
 * an address has an account. That mail cannot leave at all, everybody was told before.
 */
export async function sendReset(
  person: Person & { emailVerified: boolean },
  token: string,
  next: unknown,
): Promise<void> {
  const callbackURL = `/reset-password?${new URLSearchParams({ next: safePath(next) })}`
  const url = link(`/api/auth/reset-password/${token}`, { callbackURL })
  const letter = resetEmail(languageOf(person), person.emailVerified ? 'reset' : 'finish', url)
  const sending = person.emailVerified
    ? deliver(person.email, letter).catch(() => undefined)
    : deliverOrTell(person.email, letter)
  await Promise.race([sending, sleep(patience)])
}

/** As a new password: neither the wait nor an error tells that there is an account. */
export async function sendSignInLink(email: string, token: string, next: unknown): Promise<void> {
  const url = link('/sign-in-link', { token, next: safePath(next) })
  const localeOf = await localesOf([email])
  const sending = deliver(email, signInLinkEmail(localeOf(email), url)).catch(() => undefined)
  await Promise.race([sending, sleep(patience)])
}

export async function sendConfirmationCode(email: string, code: string): Promise<void> {
  const localeOf = await localesOf([email])
  await deliver(email, confirmationCodeEmail(localeOf(email), code, `${env.BETTER_AUTH_URL}/dashboard`))
}

export const sendAccountExists = (person: Person): Promise<void> =>
  deliverOrTell(person.email, accountExistsEmail(languageOf(person), `${env.BETTER_AUTH_URL}/login`))

interface Invitation {
  id: string
  email: string
  role: NamedRole
  organization: { id: string; name: string }
  inviter: { user: { name: string } }
}

/** Whoever has no account yet is written to in the language of who invites them. */
export async function sendInvitation({ id, email, role, organization, inviter }: Invitation): Promise<void> {
  const url = link('/accept-invite', { id })
  const names = { organization: organization.name, inviter: inviter.user.name }
  const languageOf = await localesOf([email])
  const letter = invitationEmail(languageOf(email), { ...names, role, url })
  await within(organization.id, () => deliver(email, letter))
}

/** The same for Better Auth, which says a role as a text. */
export async function sendLibraryInvitation({
  role,
  ...invitation
}: Omit<Invitation, 'role'> & { role: string }): Promise<void> {
  if (!isBuiltInRole(role)) throw new AppError('invalid', { detail: `invitation with the role ${role}` })
  await sendInvitation({ ...invitation, role })
}

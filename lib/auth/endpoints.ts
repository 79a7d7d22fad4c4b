import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { checkEmail } from '../email'
import { isBuiltInRole } from '../permissions'
import { claimedEmail } from './claimed-email'
import { countedAs } from './known-devices'
import { refuseWeakPassword } from './new-password'
import { isOpen } from './open-paths'
import { forgetAttempts } from './rate-limits'
import { refuse, throttle } from './refuse'
import { afterSecondStep, beforeSecondStep } from './second-step-attempts'

const sendsLetter = new Set([
  '/sign-up/email',
  '/sign-in/magic-link',
  '/send-verification-email',
  '/request-password-reset',
])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** None of what these forms ask for is longer, and some of it is stored before anybody is known. */
const longestText = 2048

function refuseLongTexts(body: object): void {
  if (Object.values(body).some((value) => typeof value === 'string' && value.length > longestText))
    throw refuse('BAD_REQUEST', 'TEXT_TOO_LONG')
}

/** Which passkey it is says which account: an attempt with somebody else’s is one at their account. */
async function throttlePasskey(body: object): Promise<void> {
  const response: unknown = Reflect.get(body, 'response')
  if (isRecord(response) && typeof response.id === 'string') await throttle('sign-in', response.id)
}

export const beforeEndpoint = createAuthMiddleware(async (ctx) => {
  if (ctx.request && !isOpen(ctx.path)) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND' })
  if (ctx.request && ctx.path === '/verify-email') {
    // The link signs its person in: whoever is signed in already would work in the sender's account without noticing.
    const session = await getSessionFromCtx(ctx)
    if (session && session.user.email !== claimedEmail(String(ctx.query?.token))) {
      throw ctx.redirect('/verify-email?error=SIGNED_IN')
    }
  }
  await beforeSecondStep(ctx)
  const body: unknown = ctx.body
  if (!body || typeof body !== 'object') return
  if (ctx.request) refuseLongTexts(body)
  // Better Auth takes lists of roles, as arrays or with commas. Here a role is one word, at every entrance.
  if ('role' in body && !isBuiltInRole(body.role)) throw refuse('BAD_REQUEST', 'ROLE_NOT_FOUND')
  if (ctx.request) await refuseWeakPassword(ctx.path, body)
  if (ctx.request && ctx.path === '/passkey/verify-authentication') await throttlePasskey(body)
  if (!ctx.request || !('email' in body) || typeof body.email !== 'string') return
  if (ctx.path === '/sign-in/email') await throttle('sign-in', await countedAs(body.email, ctx))
  if (!sendsLetter.has(ctx.path)) return
  await throttle('letter', await countedAs(body.email, ctx))
  // Asked of everybody, so that a broken mail server does not tell known addresses from unknown ones.
  await checkEmail().catch((cause: unknown) => {
    ctx.context.logger.error('Mail cannot leave', cause)
    throw refuse('SERVICE_UNAVAILABLE', 'MAIL_UNAVAILABLE')
  })
})

/** The session token lives in its HttpOnly cookie alone; no script of the page ever gets to read it. */
export const afterEndpoint = createAuthMiddleware(async (ctx) => {
  const { returned } = ctx.context
  if (!ctx.request || !isRecord(returned) || returned instanceof Error) return
  if (ctx.path === '/sign-in/email' && typeof ctx.body?.email === 'string') {
    await forgetAttempts('sign-in', await countedAs(ctx.body.email, ctx))
  }
  if (isRecord(returned.user)) await afterSecondStep(ctx.path, returned.user.id)
  const { token: _, ...rest } = returned
  if (!isRecord(rest.session)) return ctx.json(rest)
  const { token: __, ...session } = rest.session
  return ctx.json({ ...rest, session })
})

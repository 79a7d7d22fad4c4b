import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { checkEmail } from '../email'
import { isBuiltInRole } from '../permissions'
import { refuseWeakPassword } from './new-password'
import { countAttempt, forgetAttempts } from './rate-limits'

/**
 * What of Better Auth answers over HTTP. Everything else is 404 there, also what a later version adds: organizations,
 * members and invitations have one way in, the line of src/server/access.ts.
 */
const open = new Set([
  '/sign-up/email',
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/verify-email',
  '/send-verification-email',
  '/request-password-reset',
  '/reset-password',
  '/reset-password/:token',
  '/ok',
])

const sendsLetter = new Set(['/sign-up/email', '/send-verification-email', '/request-password-reset'])

const refuse = (
  status: 'BAD_REQUEST' | 'TOO_MANY_REQUESTS' | 'SERVICE_UNAVAILABLE',
  code: string,
  seconds?: number,
) => new APIError(status, { code, message: code }, seconds ? { 'X-Retry-After': String(seconds) } : undefined)

async function throttle(rule: 'sign-in' | 'letter', email: string): Promise<void> {
  const seconds = await countAttempt(rule, email)
  if (seconds > 0) throw refuse('TOO_MANY_REQUESTS', 'TOO_MANY_ATTEMPTS', seconds)
}

/**
 * Whose address a verification link confirms, as far as it claims. The link signs its person in: sent to somebody who is
 * signed in already, it would make them work in the sender's account without noticing.
 */
function emailIn(token: unknown): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString())
    return isRecord(claims) && typeof claims.email === 'string' ? claims.email : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const beforeEndpoint = createAuthMiddleware(async (ctx) => {
  if (ctx.request && !open.has(ctx.path)) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND' })
  if (ctx.request && ctx.path === '/verify-email') {
    const session = await getSessionFromCtx(ctx)
    if (session && session.user.email !== emailIn(ctx.query?.token)) {
      throw ctx.redirect('/verify-email?error=SIGNED_IN')
    }
  }
  const body: unknown = ctx.body
  if (!body || typeof body !== 'object') return
  // Better Auth takes lists of roles, as arrays or with commas. Here a role is one word, at every entrance.
  if ('role' in body && !isBuiltInRole(body.role)) throw refuse('BAD_REQUEST', 'ROLE_NOT_FOUND')
  if (ctx.request) await refuseWeakPassword(ctx.path, body)
  if (!ctx.request || !('email' in body) || typeof body.email !== 'string') return
  if (ctx.path === '/sign-in/email') await throttle('sign-in', body.email)
  if (!sendsLetter.has(ctx.path)) return
  await throttle('letter', body.email)
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
    await forgetAttempts('sign-in', ctx.body.email)
  }
  const { token: _, ...rest } = returned
  if (!isRecord(rest.session)) return ctx.json(rest)
  const { token: __, ...session } = rest.session
  return ctx.json({ ...rest, session })
})

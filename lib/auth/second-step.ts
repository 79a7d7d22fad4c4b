import { createAuthMiddleware } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { env } from '../env'
import { safePath } from '../safe-path'
import { rememberedDeviceSeconds, secondStepSeconds } from './lifetimes'

/**
 * Every way in that one thing opens: a password, a mailbox, an account elsewhere. A passkey is not among them: it is a thing
 * and the person’s own code or finger at once.
 */
const stopped = new Set(['/sign-in/email', '/magic-link/verify', '/verify-email', '/callback/:id'])

/** Those that answer with an address to go to, and not with words for a script. */
const leading = new Set(['/magic-link/verify', '/verify-email', '/callback/:id'])

const library = twoFactor({
  twoFactorCookieMaxAge: secondStepSeconds,
  trustDeviceMaxAge: rememberedDeviceSeconds,
})

const stop = library.hooks.after[0]?.handler
if (!stop) throw new Error('This version of Better Auth has no second step to ask for.')

const leadOn = createAuthMiddleware(async (ctx) => {
  const { returned, responseHeaders } = ctx.context
  if (typeof returned !== 'object' || returned === null || !('twoFactorRedirect' in returned)) return
  const { pathname, search } = new URL(responseHeaders?.get('location') ?? '/', env.BETTER_AUTH_URL)
  const callbackURL = safePath(`${pathname}${search}`)
  throw ctx.redirect(`/second-step?${new URLSearchParams({ callbackURL })}`)
})

/** Asks for a code after the first step, wherever that leads; the library by itself asks only after a password. */
export const secondStep = {
  ...library,
  hooks: {
    after: [
      { matcher: ({ path }: { path?: string }) => stopped.has(path ?? ''), handler: stop },
      { matcher: ({ path }: { path?: string }) => leading.has(path ?? ''), handler: leadOn },
    ],
  },
}

import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { countAttempt, forgetAttempts } from './rate-limits'
import { refuse, throttle } from './refuse'

const paths = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code'])

/** Guesses at one person’s code, whichever first step they have passed and wherever they come from. */
export const beforeSecondStep = createAuthMiddleware(async (ctx) => {
  if (!ctx.request || !paths.has(ctx.path)) return
  // The library counts no attempt of who is signed in already; they have another way, which does.
  if (await getSessionFromCtx(ctx)) throw refuse('BAD_REQUEST', 'SIGNED_IN')
  const { name } = ctx.context.createAuthCookie('two_factor')
  const challenge = await ctx.getSignedCookie(name, ctx.context.secret)
  const begun = challenge ? await ctx.context.internalAdapter.findVerificationValue(challenge) : undefined
  if (!begun) return
  await throttle('second-step', begun.value)
  // It is right for a minute and a half, and whoever has read it over a shoulder is as fast as that.
  if ((await countAttempt('code', `${begun.value} ${ctx.body?.code}`)) > 0)
    throw refuse('BAD_REQUEST', 'INVALID_CODE')
})

export async function afterSecondStep(path: string, userId: unknown): Promise<void> {
  if (paths.has(path) && typeof userId === 'string') await forgetAttempts('second-step', userId)
}

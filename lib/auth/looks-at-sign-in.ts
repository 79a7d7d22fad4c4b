import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { isHttps } from '../origin'
import { looksOf } from './appearance'
import { signIns } from './known-devices'

/** A browser that somebody signs in with shows pages as they chose: its cookies are what the server draws by. */
export const looksAtSignIn = {
  id: 'looks-at-sign-in',
  hooks: {
    after: [
      {
        matcher: ({ path }) => signIns.has(path ?? ''),
        handler: createAuthMiddleware(async (ctx) => {
          const { user } = ctx.context.newSession ?? {}
          for (const [name, choice] of Object.entries(looksOf(user?.appearance)))
            ctx.setCookie(name, choice, {
              path: '/',
              maxAge: 31_536_000,
              sameSite: 'lax',
              secure: isHttps(),
            })
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin

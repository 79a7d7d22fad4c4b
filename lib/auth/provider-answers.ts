import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { env } from '../env'

/** Why nobody was signed in, in the words of Better Auth; that an account exists is not among what a stranger reads. */
const problems: Record<string, string> = {
  access_denied: 'declined',
  account_not_linked: 'unlinked',
  PROVIDER_UNVERIFIED: 'unlinked',
  account_already_linked_to_different_user: 'taken',
}

/** What comes back from a provider that went wrong, as our own pages say it. */
export const providerAnswers = {
  id: 'provider-answers',
  hooks: {
    after: [
      {
        matcher: ({ path }) => path === '/callback/:id',
        handler: createAuthMiddleware(async (ctx) => {
          const location = ctx.context.responseHeaders?.get('location')
          if (!location) return
          const url = new URL(location, env.BETTER_AUTH_URL)
          const error = url.searchParams.get('error')
          if (error === null) return
          url.searchParams.delete('error')
          url.searchParams.delete('error_description')
          url.searchParams.set('problem', problems[error] ?? 'provider')
          throw ctx.redirect(`${url.pathname}${url.search}${url.hash}`)
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin

import { askedByPage } from '@/lib/auth/asked-by-page'
import { env } from '@/lib/env'
import { safePath } from '@/lib/safe-path'
import { askAuth, redirect } from './answer-form'

interface MailedLink {
  /** Of Better Auth, below /api/auth. */
  endpoint: string
  query: Record<string, string>
  /** Our page that the link leads to, with what more it is to say. */
  page(query: Record<string, string>): string
  /** Where to go when Better Auth leads there. */
  leadsTo?: (location: URL) => string | undefined
}

/**
 * Uses the link of a letter, from the button of our page alone: programs that look at letters before people do follow every
 * link in them, and a mere link of another site would sign somebody in as somebody else.
 */
async function open(request: Request, { endpoint, query, page, leadsTo }: MailedLink): Promise<Response> {
  const path = `${endpoint}?${new URLSearchParams(query)}`
  const answer = await askedByPage.run(true, () => askAuth(request, path))
  if (answer.status === 429) return redirect(page({ problem: 'limit' }), answer)
  const location = new URL(answer.headers.get('location') ?? page({ error: 'none' }), env.BETTER_AUTH_URL)
  return redirect(leadsTo?.(location) ?? safePath(`${location.pathname}${location.search}`), answer)
}

/** Signs in with the link of a letter. */
export function openSignInLink(request: Request, token: string, next: string): Promise<Response> {
  const page = (query: Record<string, string>) => `/sign-in-link?${new URLSearchParams({ next, ...query })}`
  return open(request, {
    endpoint: '/magic-link/verify',
    query: { token, callbackURL: next, errorCallbackURL: page({}) },
    page,
    leadsTo: ({ pathname, searchParams }) =>
      pathname === '/sign-in-link' && searchParams.has('error') ? page({ gone: 'true' }) : undefined,
  })
}

/** Confirms the address that a letter was sent to, and signs in whoever owns it. */
export function openVerification(request: Request, token: string, next: string): Promise<Response> {
  const page = (query: Record<string, string>) => `/verify-email?${new URLSearchParams({ next, ...query })}`
  return open(request, {
    endpoint: '/verify-email',
    query: { token, callbackURL: page({ done: 'true' }) },
    page,
  })
}

import { askedByPage } from '@/lib/auth/asked-by-page'
import { failureOf } from '@/lib/auth-client'
import { env } from '@/lib/env'
import { safePath } from '@/lib/safe-path'
import { askAuth, redirect } from './answer-form'

interface MailedLink {
  token: string
  /** Where the person wanted to be. */
  next: string
}

const addressOf = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`

/**
 * Uses the link of a letter, from the button of our page alone: programs that look at letters before people do follow every
 * link in them, and a mere link of another site would sign somebody in as somebody else. Where it leads Better Auth says,
 * also of one that is over; what says nothing has not used the link, and its page stays.
 */
async function open(request: Request, page: string, link: MailedLink, endpoint: string): Promise<Response> {
  const answer = await askedByPage.run(true, () => askAuth(request, endpoint))
  const location = answer.headers.get('location')
  if (!location) return redirect(addressOf(page, { ...link, problem: await failureOf(answer) }), answer)
  const { pathname, search } = new URL(location, env.BETTER_AUTH_URL)
  return redirect(safePath(`${pathname}${search}`), answer)
}

/** Signs in with the link of a letter. */
export function openSignInLink(request: Request, link: MailedLink): Promise<Response> {
  const { token, next } = link
  const errorCallbackURL = addressOf('/sign-in-link', { next, gone: 'true' })
  const endpoint = addressOf('/magic-link/verify', { token, callbackURL: next, errorCallbackURL })
  return open(request, '/sign-in-link', link, endpoint)
}

/** Confirms the address that a letter was sent to, and signs in whoever owns it. */
export function openVerification(request: Request, link: MailedLink): Promise<Response> {
  const { token, next } = link
  const callbackURL = addressOf('/verify-email', { next, done: 'true' })
  return open(request, '/verify-email', link, addressOf('/verify-email', { token, callbackURL }))
}

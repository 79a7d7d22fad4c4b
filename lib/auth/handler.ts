import { setTimeout as sleep } from 'node:timers/promises'
import { auth } from '../auth'
import { stampClientAddress } from './client-address'
import { lettersOfRequest } from './letters'

/** How long these take at least: what is done for a known address must not show in the time an answer needs. */
const slowest: Record<string, number> = {
  '/api/auth/sign-up/email': 500,
  '/api/auth/request-password-reset': 500,
  '/api/auth/sign-in/magic-link': 500,
}

/** Says how long to wait as every client reads it; who comes back from a provider too often is told by a page. */
function withWait(response: Response, request: Request): Response {
  const seconds = response.headers.get('x-retry-after')
  if (seconds === null) return response
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/api/auth/callback/'))
    return new Response(null, { status: 302, headers: { location: '/login?problem=limit' } })
  response.headers.set('retry-after', seconds)
  return response
}

/**
 * Better Auth over HTTP. A letter that could not be sent is an answer, not a line in the log; every other error is the
 * caller's to answer and to log.
 */
export async function handleAuth(request: Request): Promise<Response> {
  stampClientAddress(request)
  const floor = sleep(slowest[new URL(request.url).pathname] ?? 0)
  const outcome: { failure?: unknown } = {}
  try {
    const response = await lettersOfRequest.run(outcome, () => auth.handler(request))
    if (outcome.failure === undefined) return withWait(response, request)
  } catch (error) {
    if (outcome.failure === undefined) throw error
  } finally {
    await floor
  }
  return Response.json({ code: 'MAIL_UNAVAILABLE' }, { status: 503 })
}

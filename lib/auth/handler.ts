import { setTimeout as sleep } from 'node:timers/promises'
import { auth } from '../auth'
import { clientAddress } from './client-address'
import { endpointAt } from './open-paths'
import { type Outcome, outcomeOfRequest } from './outcome'
import { countResetLink } from './rate-limits'

/** How long these take at least: what is done for a known address must not show in the time an answer needs. */
const slowest: Record<string, number> = {
  '/sign-up/email': 500,
  '/request-password-reset': 500,
  '/sign-in/magic-link': 500,
}

const tooOften = () => new Response(null, { status: 302, headers: { location: '/login?problem=limit' } })

/** Says how long to wait as every client reads it; who comes back from a provider too often is told by a page. */
function withWait(response: Response, endpoint: string): Response {
  const seconds = response.headers.get('x-retry-after')
  if (seconds === null) return response
  if (endpoint === '/callback/:id') return tooOften()
  response.headers.set('retry-after', seconds)
  return response
}

async function opensTooManyLinks(request: Request): Promise<boolean> {
  const network = clientAddress(request)
  return network !== undefined && (await countResetLink(network)) > 0
}

/**
 * Better Auth over HTTP. A letter that could not be sent is an answer, not a line in the log; every other error is the
 * caller's to answer and to log, also one that Better Auth has hidden behind a 500 of its own.
 */
export async function handleAuth(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
  const endpoint = endpointAt(path)
  if (endpoint === undefined) return Response.json({ code: 'NOT_FOUND' }, { status: 404 })
  if (endpoint === '/reset-password/:token' && (await opensTooManyLinks(request))) return tooOften()
  const floor = sleep(slowest[endpoint] ?? 0)
  const outcome: Outcome = {}
  try {
    const response = await outcomeOfRequest.run(outcome, () => auth.handler(request))
    if (response.status >= 500 && outcome.error !== undefined) throw outcome.error
    if (outcome.letter === undefined) return withWait(response, endpoint)
  } catch (error) {
    if (outcome.letter === undefined) throw error
  } finally {
    await floor
  }
  return Response.json({ code: 'MAIL_UNAVAILABLE' }, { status: 503 })
}

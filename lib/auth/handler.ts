import { setTimeout as sleep } from 'node:timers/promises'
import { auth } from '../auth'
import { stampClientAddress } from './client-address'
import { lettersOfRequest } from './letters'
import { logAuthError } from './log'

/** How long these take at least: what is done for a known address must not show in the time an answer needs. */
const slowest: Record<string, number> = {
  '/api/auth/sign-up/email': 500,
  '/api/auth/request-password-reset': 500,
}

/** Better Auth over HTTP. A letter that could not be sent is an answer, not a line in the log. */
export async function handleAuth(request: Request): Promise<Response> {
  stampClientAddress(request)
  const floor = sleep(slowest[new URL(request.url).pathname] ?? 0)
  const outcome: { failure?: unknown } = {}
  const response = await lettersOfRequest
    .run(outcome, () => auth.handler(request))
    .catch((error: unknown) => {
      logAuthError(error)
      return new Response(null, { status: 500 })
    })
  await floor
  if (outcome.failure === undefined) return response
  return Response.json({ code: 'MAIL_UNAVAILABLE' }, { status: 503 })
}

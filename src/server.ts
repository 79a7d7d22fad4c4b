import { actingAs, answerRequests } from '@refactkit/tenancy'
import { callerAddress, stampClientAddress } from '@/lib/auth/client-address'
import { AppError } from '@/lib/errors'
import { logSlowStatements } from '@/lib/slow-statements'
import { inLanguage } from '@/lib/spoken'
import { limitBody, tooLarge } from './server/body-limit'
import { failureResponse } from './server/failure-response'
import { finish } from './server/finish'
import { handlerOf } from './server/handlers'
import { localeOf } from './server/locale'
import { otherMethod } from './server/other-method'
import { createRequestContext, type RequestContext } from './server/request-context'

answerRequests()
logSlowStatements()

/** Around every request: its id and nonce, a limit on its body, an answer to what escaped, and the headers. */
export default {
  async fetch(request: Request): Promise<Response> {
    // Before anything reads the header, in which a caller may have written another address.
    stampClientAddress(request)
    const context = createRequestContext(request)
    const response = await actingAs(actorOf(request, context), () => answer(request, context)).catch(
      (thrown: unknown) => inLanguage(context.locale, () => failureResponse(thrown, request, context)),
    )
    return finish(response, request, context)
  },
}

/** Who is behind a request, as far as it is known before anybody is asked: the person is named by whoever finds the session. */
const actorOf = (request: Request, { requestId }: RequestContext) => ({
  request: requestId,
  address: callerAddress(request),
  agent: request.headers.get('user-agent') ?? undefined,
})

/** The rest, TRACE among them, is nothing that a Request can be made of. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

async function answer(request: Request, context: RequestContext): Promise<Response> {
  if (!methods.has(request.method)) otherMethod()
  const namesNoFunction = /^\/_serverFn(\/|$)(\/|$)/.test(new URL(request.url).pathname)
  if (namesNoFunction) throw new AppError('not-found', { reason: 'unknownFunction' })
  const limited = limitBody(request)
  try {
    context.locale = await localeOf(limited.request, context.locale)
    const handle = handlerOf(context.locale)
    const response = await inLanguage(context.locale, () => handle(limited.request, { context }))
    // Whoever read the body may have made something else of the error.
    if (limited.exceeded() && response.status !== 413) throw tooLarge()
    return response
  } finally {
    // Nobody is left to tell when the client has gone.
    limited.drain().catch(() => {})
  }
}

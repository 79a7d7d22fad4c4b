import { isNotFound } from '@tanstack/react-router'
import { createMiddleware } from '@tanstack/react-start'
import { setResponseHeader, setResponseStatus } from '@tanstack/react-start/server'
import { AppError, isAppError } from '@/lib/errors'
import { logFailure } from '@/lib/log'
import { appErrorOf, publicHalf } from './app-error-of'
import { refuseUnreadable } from './refuse-unreadable'

/** Around every server function: what it throws leaves as an AppError, a redirect, a notFound or a Response. */
export const curtain = createMiddleware({ type: 'function' }).server(
  async ({ next, context: { requestId, call }, serverFnMeta }) => {
    call.reached = true
    try {
      const result = await next()
      call.status = undefined
      return result
    } catch (thrown) {
      call.status = isNotFound(thrown) ? 404 : undefined
      if (thrown instanceof Response || isNotFound(thrown)) throw thrown
      const error = appErrorOf(thrown, requestId)
      call.status = error.status
      call.retryAfter = error.retryAfter
      logFailure(error, { function: serverFnMeta.name, organization: call.organization })
      throw publicHalf(error)
    }
  },
)

/** Around every request to a server function: the status of its failure, and a sentence for what never reached one. */
export const callStatus = createMiddleware().server(
  async ({ next, request, handlerType, context: { requestId, call } }) => {
    if (handlerType !== 'serverFn') return next()
    refuseUnreadable(request)
    let result: Awaited<ReturnType<typeof next>>
    try {
      result = await next()
    } catch (thrown) {
      if (call.reached || isAppError(thrown)) throw publicHalf(appErrorOf(thrown, requestId))
      throw new AppError('not-found', { reason: 'unknownFunction', requestId })
    }
    // Who is no client of ours gets what the function returned as it is, and nothing is no answer.
    if (!(result.response instanceof Response)) return new Response(null, { status: 204 })
    const { status } = result.response
    if (!call.reached && (status === 400 || status >= 500)) {
      throw new AppError('invalid', { reason: 'payload', requestId })
    }
    if (call.status) setResponseStatus(call.status)
    if (call.status && call.retryAfter) setResponseHeader('retry-after', String(call.retryAfter))
    return result
  },
)

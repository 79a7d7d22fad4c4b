import { isNotFound } from '@tanstack/react-router'
import { createMiddleware } from '@tanstack/react-start'
import { setResponseStatus } from '@tanstack/react-start/server'
import { AppError } from '@/lib/errors'
import { logFailure } from '@/lib/log'
import { appErrorOf } from './app-error-of'

/** Around every server function: what it throws leaves as an AppError, a redirect, a notFound or a Response. */
export const curtain = createMiddleware({ type: 'function' }).server(
  async ({ next, context: { requestId, call }, serverFnMeta }) => {
    call.reached = true
    try {
      const result = await next()
      call.failure = undefined
      return result
    } catch (thrown) {
      if (thrown instanceof Response || isNotFound(thrown)) throw thrown
      call.failure = appErrorOf(thrown, requestId)
      logFailure(call.failure, { function: serverFnMeta.name })
      throw call.failure
    }
  },
)

/** Around every request to a server function: the status of its failure, and a sentence for what never reached one. */
export const callStatus = createMiddleware().server(
  async ({ next, handlerType, context: { requestId, call } }) => {
    if (handlerType !== 'serverFn') return next()
    let result: Awaited<ReturnType<typeof next>>
    try {
      result = await next()
    } catch (thrown) {
      if (call.reached) throw appErrorOf(thrown, requestId)
      throw new AppError('not-found', { reason: 'function', requestId, cause: thrown })
    }
    if (!call.reached && result.response.status >= 500)
      throw new AppError('invalid', { reason: 'payload', requestId })
    if (call.failure) setResponseStatus(call.failure.status)
    return result
  },
)

import { createMiddleware } from '@tanstack/react-start'
import { AppError } from '@/lib/errors'
import { mayServe } from './readiness'

/** Serves nobody from a database whose guard is not in place. The two probes answer for themselves. */
export const gate = createMiddleware().server(async ({ next, pathname }) => {
  const isProbe = pathname === '/healthz' || pathname === '/readyz'
  if (!isProbe && !(await mayServe())) throw new AppError('unavailable', { reason: 'notReady' })
  return next()
})

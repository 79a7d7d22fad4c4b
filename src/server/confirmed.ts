import { createMiddleware } from '@tanstack/react-start'
import { getRequest, setResponseHeader } from '@tanstack/react-start/server'
import { AppError } from '@/lib/errors'
import { hasConfirmed } from '@/lib/identity'
import { confirmHeader } from './confirm-header'

/**
 * After the link of whatever is dangerous: `.middleware([can('organization:delete'), confirmed])`. Answers 403 unless the person
 * has given a password, a passkey or a code within a quarter of an hour; the browser then asks for one, and calls again.
 */
export const confirmed = Object.assign(
  createMiddleware({ type: 'function' }).server(async ({ next }) => {
    if (await hasConfirmed(getRequest())) return next()
    setResponseHeader(confirmHeader, 'yes')
    throw new AppError('forbidden', { reason: 'confirmIdentity' })
  }),
  // Read by the access matrix.
  { confirms: true },
)

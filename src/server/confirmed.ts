import { createMiddleware } from '@tanstack/react-start'
import { requireConfirmed } from './require-confirmed'

/**
 * After the link of whatever is dangerous: `.middleware([can('organization:delete'), confirmed])`. Answers 403 unless the person
 * has given a password, a passkey or a code within a quarter of an hour; the browser then asks for one, and calls again.
 */
export const confirmed = Object.assign(
  createMiddleware({ type: 'function' }).server(async ({ next }) => {
    await requireConfirmed()
    return next()
  }),
  // Read by the access matrix.
  { confirms: true },
)

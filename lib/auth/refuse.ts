import { APIError } from 'better-auth/api'
import { type AccountRule, countAttempt } from './rate-limits'

/** An answer of Better Auth that the pages know by its code. */
export const refuse = (
  status: 'BAD_REQUEST' | 'TOO_MANY_REQUESTS' | 'SERVICE_UNAVAILABLE',
  code: string,
  seconds?: number,
) => new APIError(status, { code, message: code }, seconds ? { 'X-Retry-After': String(seconds) } : undefined)

/** Counts one attempt for an account, whatever address it comes from; refuses when there were too many. */
export async function throttle(rule: AccountRule, account: string): Promise<void> {
  const seconds = await countAttempt(rule, account)
  if (seconds > 0) throw refuse('TOO_MANY_REQUESTS', 'TOO_MANY_ATTEMPTS', seconds)
}

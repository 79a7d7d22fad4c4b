import { uuidv7 } from '@refactkit/tenancy/schema'
import { eq, type SQL, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { rateLimit } from '../db/schema'
import { AppError } from './errors'
import { exportLimits } from './export-limits'
import { inviteLimits } from './invite-limits'

export interface Limit {
  max: number
  seconds: number
}

const minute = 60
const hour = 60 * minute

const limits = {
  'account-change': { max: 60, seconds: hour },
  'account-data': { max: 10, seconds: hour },
  appearance: { max: 300, seconds: hour },
  'account-picture': { max: 30, seconds: hour },
  'credential-change': { max: 60, seconds: hour },
  'docs-search': { max: 120, seconds: minute },
  'data-export': { max: exportLimits.perDay, seconds: 24 * hour },
  'email-change': { max: 10, seconds: hour },
  'email-change-view': { max: 120, seconds: minute },
  'organization-change': { max: 60, seconds: hour },
  'organization-create': { max: 10, seconds: hour },
  'organization-logo': { max: 30, seconds: hour },
  'password-rating': { max: 600, seconds: 10 * minute },
  palette: { max: 600, seconds: 5 * minute },
  'slug-check': { max: 200, seconds: 10 * minute },
  'invitation-by-person': { max: inviteLimits.perPersonAnHour, seconds: hour },
  'invitation-by-organization': { max: inviteLimits.perOrganizationADay, seconds: 24 * hour },
  'invitation-link-create': { max: 60, seconds: hour },
  'invitation-link-view': { max: 120, seconds: minute },
  'invitation-link-join': { max: 30, seconds: 10 * minute },
  'domain-join': { max: 30, seconds: 10 * minute },
  'invitation-check': { max: 200, seconds: 10 * minute },
} as const satisfies Record<string, Limit>

interface Use {
  /** Of the sentence, where the one for every limit does not say enough. */
  reason?: string
  /** How many it is at once; 1. */
  uses?: number
}

/** Counts what `who` (an id) uses; throws `limit` when it is too much: `await limit('slug-check', user.id)`. */
export async function limit(
  rule: keyof typeof limits,
  who: string,
  { reason, uses = 1 }: Use = {},
): Promise<void> {
  const seconds = await countUse(`${rule}|${who}`, limits[rule], uses)
  if (seconds > 0)
    throw new AppError('limit', {
      ...(reason && { reason }),
      detail: `${rule}: free again in ${seconds} s`,
      retryAfter: seconds,
    })
}

/**
 * Counts so many uses and answers 0, or the seconds to wait. What does not fit is not counted, so that a smaller number still
 * can. One statement decides, so parallel uses in any process all count.
 */
export async function countUse(key: string, { max, seconds }: Limit, uses = 1): Promise<number> {
  if (uses > max) return seconds
  const now = Date.now()
  const end = now + seconds * 1000
  const over = sql`${rateLimit.lastRequest} <= ${now}`
  const sum = sql`case when ${over} then ${uses}::int else ${rateLimit.count} + ${uses}::int end`
  const [counted] = await authDb
    .insert(rateLimit)
    // Better Auth prunes rows by `last_request`; the end of the window there keeps the row until it is over.
    .values({ id: uuidv7(), key, count: uses, lastRequest: end })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: { count: sum, lastRequest: sql`case when ${over} then ${end} else ${rateLimit.lastRequest} end` },
      setWhere: sql`${sum} <= ${max}`,
    })
    .returning({ count: rateLimit.count })
  if (counted) return 0
  const [full] = await authDb
    .select({ end: rateLimit.lastRequest })
    .from(rateLimit)
    .where(eq(rateLimit.key, key))
  return Math.max(1, Math.ceil(((full?.end ?? now) - now) / 1000))
}

const countedFor = (who: string): SQL => sql`right(${rateLimit.key}, ${who.length + 1}) = ${`|${who}`}`

/** How many counters `who` has. */
export const countUses = (who: string): Promise<number> => authDb.$count(rateLimit, countedFor(who))

/** Forgets the counters of `who`, who is gone. */
export async function forgetUses(who: string): Promise<void> {
  await authDb.delete(rateLimit).where(countedFor(who))
}

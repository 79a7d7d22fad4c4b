import { uuidv7 } from '@refactkit/tenancy/schema'
import { type SQL, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { rateLimit } from '../db/schema'
import { AppError } from './errors'
import { exportLimits } from './export-limits'

export interface Limit {
  max: number
  seconds: number
}

const minute = 60
const hour = 60 * minute

const limits = {
  'data-export': { max: exportLimits.perDay, seconds: 24 * hour },
  'organization-change': { max: 60, seconds: hour },
  'organization-create': { max: 10, seconds: hour },
  'organization-logo': { max: 30, seconds: hour },
  palette: { max: 600, seconds: 5 * minute },
  'slug-check': { max: 200, seconds: 10 * minute },
  'invitation-by-person': { max: 60, seconds: hour },
  'invitation-by-organization': { max: 300, seconds: 24 * hour },
} as const satisfies Record<string, Limit>

/** Counts one use by `who` (an id); throws `limit` when it is one too many: `await limit('slug-check', user.id)`. */
export async function limit(rule: keyof typeof limits, who: string, reason?: string): Promise<void> {
  const seconds = await countUse(`${rule}|${who}`, limits[rule])
  if (seconds > 0)
    throw new AppError('limit', { ...(reason && { reason }), detail: `${rule}: free again in ${seconds} s` })
}

/** Counts one use and answers the seconds to wait, or 0. One statement, so parallel uses in any process all count. */
export async function countUse(key: string, { max, seconds }: Limit): Promise<number> {
  const now = Date.now()
  const end = now + seconds * 1000
  const over = sql`${rateLimit.lastRequest} <= ${now}`
  const [row] = await authDb
    .insert(rateLimit)
    // Better Auth prunes rows by `last_request`; the end of the window there keeps the row until it is over.
    .values({ id: uuidv7(), key, count: 1, lastRequest: end })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${over} then ${end} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, end: rateLimit.lastRequest })
  return row && row.count > max ? Math.ceil((row.end - now) / 1000) : 0
}

const countedFor = (who: string): SQL => sql`right(${rateLimit.key}, ${who.length + 1}) = ${`|${who}`}`

/** How many counters `who` has. */
export const countUses = (who: string): Promise<number> => authDb.$count(rateLimit, countedFor(who))

/** Forgets the counters of `who`, who is gone. */
export async function forgetUses(who: string): Promise<void> {
  await authDb.delete(rateLimit).where(countedFor(who))
}

import { createHash } from 'node:crypto'
import { uuidv7 } from '@refactkit/tenancy/schema'
import { eq, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { rateLimit } from '../../db/schema'

/** Per address of the caller and path, counted in the database, so that every process counts together. */
export const ruleOf = {
  '/sign-in/email': { window: 60, max: 5 },
  '/sign-up/email': { window: 60, max: 3 },
  '/request-password-reset': { window: 60, max: 3 },
  '/send-verification-email': { window: 60, max: 3 },
  '/reset-password': { window: 60, max: 5 },
}

/** Per account, whatever address the caller has: guesses at one password, and letters to one mailbox. */
const accountRules = {
  'sign-in': { seconds: 15 * 60, max: 20 },
  letter: { seconds: 60 * 60, max: 10 },
}

type AccountRule = keyof typeof accountRules

/** The e-mail address is hashed: the table of limits need not know who tried to sign in. */
const keyOf = (rule: AccountRule, email: string) =>
  `${rule}|${createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')}`

/** Counts one attempt and answers the seconds to wait, or 0. One statement, so parallel attempts are all counted. */
export async function countAttempt(rule: AccountRule, email: string): Promise<number> {
  const { seconds, max } = accountRules[rule]
  const now = Date.now()
  const end = now + seconds * 1000
  const over = sql`${rateLimit.lastRequest} <= ${now}`
  const [row] = await authDb
    .insert(rateLimit)
    // Better Auth prunes rows by `last_request`; the end of the window there keeps the row until it is over.
    .values({ id: uuidv7(), key: keyOf(rule, email), count: 1, lastRequest: end })
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

export async function forgetAttempts(rule: AccountRule, email: string): Promise<void> {
  await authDb.delete(rateLimit).where(eq(rateLimit.key, keyOf(rule, email)))
}

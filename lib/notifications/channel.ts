import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { env } from '../env'
import type { Writer } from '../happenings'

/**
 * LISTEN asks for no right, so a name that can be guessed could be heard by every login of the database. It is in no table
 * and in no catalog, and says no more than whose news it is.
 */
export const channel = `n${createHmac('sha256', env.BETTER_AUTH_SECRET)
  .update('notifications')
  .digest('hex')
  .slice(0, 40)}`

const id = /^[\w-]{1,64}$/

/** A payload holds 8,000 bytes at most. */
const perPayload = 100

/** Has those who are looking hear that there is news, once the transaction is committed. */
export async function sayNews(tx: Pick<Writer, 'execute'>, userIds: readonly string[]): Promise<void> {
  const people = [...new Set(userIds)].filter((one) => id.test(one))
  for (let from = 0; from < people.length; from += perPayload) {
    const payload = people.slice(from, from + perPayload).join(',')
    await tx.execute(sql.raw(`notify ${channel}, '${payload}'`))
  }
}

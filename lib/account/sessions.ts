import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { session } from '../../db/schema'
import { AppError } from '../errors'

const mine = (userId: string) => eq(session.userId, userId)

/** Where somebody is signed in, used last first. What would open a session is not read. */
export const listSessions = (userId: string) =>
  authDb
    .select({
      id: session.id,
      agent: session.userAgent,
      address: session.ipAddress,
      startedAt: session.createdAt,
      usedAt: session.updatedAt,
    })
    .from(session)
    .where(and(mine(userId), gt(session.expiresAt, sql`now()`)))
    .orderBy(desc(session.updatedAt), desc(session.id))

/** Ends one of a person's sessions, from its next request on. Throws `not-found` for one that is not theirs. */
export async function endSession(userId: string, id: string): Promise<void> {
  const { rowCount } = await authDb.delete(session).where(and(mine(userId), eq(session.id, id)))
  if (rowCount === 0) throw new AppError('not-found', { reason: 'sessionGone' })
}

/** Ends every session of a person but one, and answers how many. */
export async function endOtherSessions(
  userId: string,
  kept: string,
  database: Pick<typeof authDb, 'delete'> = authDb,
): Promise<number> {
  const { rowCount } = await database.delete(session).where(and(mine(userId), ne(session.id, kept)))
  return rowCount ?? 0
}

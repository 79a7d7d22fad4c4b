import { and, asc, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account, user } from '../../db/schema'
import { AppError } from '../errors'

export interface WayIn {
  id: string
  /** `credential` is the password. */
  provider: string
  since: Date
}

type Reader = Pick<typeof authDb, 'select'>

/** How somebody can sign in, the oldest first. A row of a password without one opens nothing. */
export async function waysIn(userId: string, reader: Reader = authDb): Promise<WayIn[]> {
  const rows = await reader
    .select({
      id: account.id,
      provider: account.providerId,
      since: account.createdAt,
      password: account.password,
    })
    .from(account)
    .where(eq(account.userId, userId))
    .orderBy(asc(account.createdAt), asc(account.id))
  return rows.flatMap(({ password, ...way }) =>
    way.provider === 'credential' && password === null ? [] : [way],
  )
}

/** Takes a provider off an account, and answers which. The last way in stays: two that are taken off at once are not both. */
export async function unlink(userId: string, id: string): Promise<string> {
  return await authDb.transaction(async (tx) => {
    await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('no key update')
    const ways = await waysIn(userId, tx)
    const way = ways.find((one) => one.id === id)
    if (!way || way.provider === 'credential') throw new AppError('not-found', { reason: 'wayInGone' })
    if (ways.length === 1) throw new AppError('conflict', { reason: 'lastWayIn' })
    await tx.delete(account).where(and(eq(account.userId, userId), eq(account.id, id)))
    return way.provider
  })
}

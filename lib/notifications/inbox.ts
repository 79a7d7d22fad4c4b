import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { notification, organization } from '../../db/schema'
import { keyset } from '../keyset'
import { isOpen } from '../portability/closed'
import { sayNews } from './channel'
import type { NotificationDetails } from './types'

export interface Notification {
  id: string
  type: string
  details: NotificationDetails
  /** The name of the organization, and its slug where it can be opened. */
  organization: { name: string; slug: string | null } | null
  invitationId: string | null
  createdAt: Date
  isRead: boolean
}

interface Wanted {
  unread?: boolean | undefined
  cursor?: string | undefined
  limit: number
}

const mine = (userId: string) => eq(notification.userId, userId)
const isUnread = isNull(notification.readAt)

/** One page of what somebody was told, newest first. */
export async function listNotifications(
  userId: string,
  { unread = false, cursor, limit }: Wanted,
): Promise<{ rows: Notification[]; nextCursor?: string }> {
  const order = keyset(undefined, {}, notification.id, cursor)
  const found = await authDb
    .select({
      id: notification.id,
      type: notification.type,
      details: sql<NotificationDetails>`${notification.details}`,
      name: organization.name,
      slug: sql<string | null>`case when ${isOpen} then ${organization.slug} end`,
      invitationId: notification.invitationId,
      createdAt: notification.createdAt,
      readAt: notification.readAt,
    })
    .from(notification)
    .leftJoin(organization, eq(organization.id, notification.organizationId))
    .where(and(mine(userId), unread ? isUnread : undefined, order.after))
    .orderBy(...order.by)
    .limit(limit + 1)
  const { rows, ...next } = order.page(found, limit)
  const shown = rows.map(({ name, slug, readAt, ...row }) => ({
    ...row,
    organization: name === null ? null : { name, slug },
    isRead: readAt !== null,
  }))
  return { rows: shown, ...next }
}

/** How many wait to be read: all of them, and not only those of a page. */
export const countUnread = (userId: string): Promise<number> =>
  authDb.$count(notification, and(mine(userId), isUnread))

/** Marks some as read or as not; those of somebody else stay as they are. */
export function markRead(userId: string, ids: readonly string[], read: boolean): Promise<void> {
  return authDb.transaction(async (tx) => {
    await tx
      .update(notification)
      .set({ readAt: read ? sql`now()` : null })
      .where(and(mine(userId), inArray(notification.id, [...ids]), read ? isUnread : undefined))
    await sayNews(tx, [userId])
  })
}

/** Marks as read whatever there is up to the one that was seen last: what comes meanwhile waits. */
export function markAllRead(userId: string, upTo: string): Promise<void> {
  return authDb.transaction(async (tx) => {
    await tx
      .update(notification)
      .set({ readAt: sql`now()` })
      .where(and(mine(userId), isUnread, lte(notification.id, upTo)))
    await sayNews(tx, [userId])
  })
}

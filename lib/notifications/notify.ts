import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { member, notification, notificationPreference } from '../../db/schema'
import type { Writer } from '../happenings'
import { sayNews } from './channel'
import type { NotificationDetails, NotificationType } from './types'

export interface Told {
  userId: string
  type: NotificationType
  /** Of which they are a member: with the membership it goes. */
  organizationId?: string
  invitationId?: string
  details: NotificationDetails
  /** For whom it is no news. */
  isRead?: boolean
}

/** Of an insert with eight values each, far below what a statement may carry. */
const most = 2000

/** Tells people, in the transaction of what they are told; who is looking hears of it when that is committed. */
export async function notify(tx: Writer, told: readonly Told[]): Promise<void> {
  for (let from = 0; from < told.length; from += most) await notifySome(tx, told.slice(from, from + most))
}

async function notifySome(tx: Writer, told: readonly Told[]): Promise<void> {
  const people = [...new Set(told.map(({ userId }) => userId))]
  const preferences = await tx
    .select({ userId: notificationPreference.userId, muted: notificationPreference.muted })
    .from(notificationPreference)
    .where(and(inArray(notificationPreference.userId, people), sql`${notificationPreference.muted} <> '{}'`))
  const muted = new Map(preferences.map((one) => [one.userId, one.muted]))
  const wanted = told.filter(({ userId, type }) => !muted.get(userId)?.includes(type))
  const heard = await withoutStrangers(tx, wanted)
  if (heard.length === 0) return
  await tx.insert(notification).values(
    heard.map(({ isRead, details, ...one }) => ({
      ...one,
      details: { ...details },
      readAt: isRead ? sql`now()` : null,
    })),
  )
  await sayNews(
    tx,
    heard.map(({ userId }) => userId),
  )
}

/** An invitation that waits for no answer any more is no news. */
export async function settleInvitation(tx: Writer, invitationId: string): Promise<void> {
  const read = await tx
    .update(notification)
    .set({ readAt: sql`now()` })
    .where(and(eq(notification.invitationId, invitationId), isNull(notification.readAt)))
    .returning({ userId: notification.userId })
  await sayNews(
    tx,
    read.map(({ userId }) => userId),
  )
}

/** What an organization tells reaches its members alone; who leaves meanwhile waits until it is told, and takes it along. */
async function withoutStrangers(tx: Writer, told: readonly Told[]): Promise<Told[]> {
  const organizations = new Set(told.flatMap(({ organizationId }) => organizationId ?? []))
  const members = new Set<string>()
  for (const id of organizations) {
    const people = told.filter(({ organizationId }) => organizationId === id).map(({ userId }) => userId)
    const found = await tx
      .select({ userId: member.userId })
      .from(member)
      .where(and(eq(member.organizationId, id), inArray(member.userId, people)))
      .for('key share')
    for (const { userId } of found) members.add(`${id} ${userId}`)
  }
  return told.filter(
    ({ organizationId, userId }) => !organizationId || members.has(`${organizationId} ${userId}`),
  )
}

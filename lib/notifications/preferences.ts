import { eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { notificationPreference } from '../../db/schema'
import { type Digest, digests, type NotificationType, notificationTypes } from './types'

export interface NotificationPreferences {
  digest: Digest
  /** Not told at all. */
  muted: NotificationType[]
  /** Told, and in no letter. */
  unmailed: NotificationType[]
}

const known = (names: readonly string[]) => notificationTypes.filter((type) => names.includes(type))

export async function notificationPreferences(userId: string): Promise<NotificationPreferences> {
  const [found] = await authDb
    .select()
    .from(notificationPreference)
    .where(eq(notificationPreference.userId, userId))
  const digest = digests.find((each) => each === found?.digest) ?? 'daily'
  return { digest, muted: known(found?.muted ?? []), unmailed: known(found?.unmailed ?? []) }
}

export async function setNotificationPreferences(
  userId: string,
  wanted: NotificationPreferences,
): Promise<void> {
  await authDb
    .insert(notificationPreference)
    .values({ userId, ...wanted })
    .onConflictDoUpdate({ target: notificationPreference.userId, set: { ...wanted } })
}

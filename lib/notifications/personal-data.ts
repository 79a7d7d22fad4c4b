import { asc, eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { notification, notificationPreference, organization } from '../../db/schema'
import type { PersonalPart } from '../account/data/part'

/** What somebody was told, and how they want to be. */
export const notificationsInPersonalData: readonly PersonalPart[] = [
  {
    name: 'notifications',
    tables: [notification],
    rows: ({ id }) =>
      authDb
        .select({
          organization: organization.name,
          type: notification.type,
          details: notification.details,
          toldAt: notification.createdAt,
          readAt: notification.readAt,
          mailedAt: notification.mailedAt,
        })
        .from(notification)
        .leftJoin(organization, eq(organization.id, notification.organizationId))
        .where(eq(notification.userId, id))
        .orderBy(asc(notification.id)),
  },
  {
    name: 'notificationPreferences',
    tables: [notificationPreference],
    rows: async ({ id }) => {
      const rows = await authDb
        .select()
        .from(notificationPreference)
        .where(eq(notificationPreference.userId, id))
      return rows.map(({ userId: _, ...row }) => row)
    },
  },
]

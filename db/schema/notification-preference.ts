import { sql } from 'drizzle-orm'
import { check, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { user } from './user'

/** How somebody wants to be told. Who has no row is told everything, and by a letter once a day. */
export const notificationPreference = pgTable(
  'notification_preference',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    digest: text('digest').notNull().default('daily'),
    /** Types that are not told at all. */
    muted: text('muted')
      .array()
      .notNull()
      .$defaultFn(() => []),
    /** Types that no letter tells. */
    unmailed: text('unmailed')
      .array()
      .notNull()
      .$defaultFn(() => []),
    mailedAt: moment('mailed_at'),
  },
  (table) => [
    check('notification_preference_digest_known', sql`${table.digest} in ('off', 'daily', 'weekly')`),
  ],
)

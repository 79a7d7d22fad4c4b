import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { user } from './user'

/** Where somebody has signed in before, so that they are told of every other place. The cookie is there as its hash. */
export const knownDevice = pgTable(
  'known_device',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    device: text('device').notNull(),
    seenAt: moment('seen_at').notNull().defaultNow(),
  },
  (table) => [unique('known_device_user_id_device_key').on(table.userId, table.device)],
)

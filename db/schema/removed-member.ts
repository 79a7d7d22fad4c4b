import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { organization } from './organization'
import { user } from './user'

/** Who was taken out of an organization by somebody else, and comes back by invitation alone. It goes when they are in again. */
export const removedMember = pgTable(
  'removed_member',
  {
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.userId] }),
    index('removed_member_user_id_idx').on(table.userId),
  ],
)

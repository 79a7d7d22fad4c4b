import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'
import { user } from './user'

/**
 * An address that somebody exchanges for another one: it waits for who reads the new one, and for a week who reads the old one
 * can take it back. The links name the row; nothing in it opens one.
 */
export const emailChange = pgTable(
  'email_change',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    before: text('before').notNull(),
    after: text('after').notNull(),
    createdAt: createdAt(),
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [
    index('email_change_user_id_idx').on(table.userId),
    // The last one that was asked for.
    uniqueIndex('email_change_waiting_key').on(table.userId).where(sql`${table.confirmedAt} is null`),
    index('email_change_created_at_idx').on(table.createdAt),
    check('email_change_after_lower_case', sql`${table.after} = lower(${table.after})`),
  ],
)

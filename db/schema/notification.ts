import { sql } from 'drizzle-orm'
import { foreignKey, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'
import { invitation } from './invitation'
import { member } from './member'
import { user } from './user'

/** What somebody is told. It is a person's, so it is on the side of people; what an organization tells goes with the membership. */
export const notification = pgTable(
  'notification',
  {
    id: id(),
    /** Null for what reaches somebody who is no member: an invitation, and that they are none any more. */
    organizationId: text('organization_id'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    type: text('type').notNull(),
    invitationId: text('invitation_id').references(() => invitation.id, { onDelete: 'cascade' }),
    /** Names as they were. */
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
    readAt: moment('read_at'),
    /** When a letter said so too. */
    mailedAt: moment('mailed_at'),
  },
  (table) => [
    index('notification_user_id_idx').on(table.userId, table.id),
    index('notification_unread_idx').on(table.userId, table.id).where(sql`read_at is null`),
    index('notification_created_at_idx').on(table.createdAt),
    index('notification_invitation_id_idx').on(table.invitationId),
    index('notification_organization_id_idx').on(table.organizationId, table.userId),
    foreignKey({
      name: 'notification_member_fk',
      columns: [table.organizationId, table.userId],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('cascade'),
  ],
)

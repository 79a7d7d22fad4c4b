import { foreignKey, index, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, updatedAt } from './columns'
import { member } from './member'
import { user } from './user'

export const session = pgTable(
  'session',
  {
    id: id(),
    expiresAt: moment('expires_at').notNull(),
    token: text('token').notNull().unique(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** When its person last gave a password, a passkey or a code, and not only a cookie. */
    confirmedAt: moment('confirmed_at'),
    activeOrganizationId: text('active_organization_id'),
    /** Kept by Better Auth and read by nobody. */
    activeTeamId: text('active_team_id'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('session_user_id_idx').on(table.userId, table.activeOrganizationId),
    // A removed member's session lets go of the organization by itself. The guard narrows SET NULL to this one column.
    // Both lists follow the order of the tables' columns, which is how drizzle-kit reads them back.
    foreignKey({
      name: 'session_active_member_fk',
      columns: [table.activeOrganizationId, table.userId],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('set null'),
  ],
)

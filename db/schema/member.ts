import { sql } from 'drizzle-orm'
import { index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'
import { organization } from './organization'
import { givesRole } from './organization-role'
import { user } from './user'

export const member = pgTable(
  'member',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    role: text('role').notNull().default('member'),
    createdAt: createdAt(),
    /** The role where it is one of the organization's own, which it then has to be. */
    customRole: text('custom_role').generatedAlwaysAs(
      sql`case when role in ('member', 'admin', 'owner') then null else role end`,
    ),
  },
  (table) => [
    // In the order of the table: drizzle-kit reads a constraint's columns back in that order, and would alter any other.
    unique('member_organization_id_user_id_key').on(table.organizationId, table.userId),
    index('member_user_id_idx').on(table.userId),
    // The page of members reads this index, in the order they joined.
    index('member_organization_id_idx').on(table.organizationId, table.createdAt, table.id),
    ...givesRole('member', table),
  ],
)

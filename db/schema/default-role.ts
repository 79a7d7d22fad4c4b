import { sql } from 'drizzle-orm'
import { check, pgTable, text } from 'drizzle-orm/pg-core'
import { id } from './columns'
import { organization } from './organization'
import { givesRole } from './organization-role'

/** The role that an organization gives unless another one is chosen; without a row, member. */
export const defaultRole = pgTable(
  'default_role',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .unique()
      .references(() => organization.id, { onDelete: 'cascade' }),
    role: text('role').notNull(),
    /** The role where it is one of the organization's own. */
    customRole: text('custom_role').generatedAlwaysAs(
      sql`case when role in ('member', 'admin', 'owner') then null else role end`,
    ),
  },
  (table) => [
    // Nobody becomes an owner by the way.
    check('default_role_no_owner', sql`${table.role} <> 'owner'`),
    // A role that is deleted takes the row along, and member is left.
    ...givesRole('default_role', table, 'cascade'),
  ],
)

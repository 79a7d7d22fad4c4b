import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'
import { organization } from './organization'
import { organizationRole } from './organization-role'
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
    index('member_organization_id_idx').on(table.organizationId, table.createdAt),
    index('member_custom_role_idx').on(table.organizationId, table.customRole),
    foreignKey({
      name: 'member_custom_role_fk',
      columns: [table.organizationId, table.customRole],
      foreignColumns: [organizationRole.organizationId, organizationRole.role],
    }),
    // One word: no list of roles passes for a role.
    check('member_role_form', sql`${table.role} ~ '^[a-z][a-z0-9-]{0,39}$'`),
  ],
)

import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, foreignKey, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id, updatedAt } from './columns'
import { organization } from './organization'

/** One word, so that no list of roles passes for a role. */
const isOneWord = (role: AnyPgColumn) => sql`${role} ~ '^[a-z][a-z0-9-]{0,39}$'`

/** A role that an organization has made for itself; its columns are those that Better Auth wants, and a name. */
export const organizationRole = pgTable(
  'organization_role',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    /** What members and invitations have of it. It never changes. */
    role: text('role').notNull(),
    /** For people. Better Auth knows no such column; of a role that it made the key is the name. */
    name: text('name'),
    /** The actions by their resource, as JSON. */
    permission: text('permission').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique('organization_role_organization_id_role_key').on(table.organizationId, table.role),
    unique('organization_role_organization_id_name_key').on(table.organizationId, table.name),
    // None of the roles that everybody has.
    check(
      'organization_role_form',
      sql`${isOneWord(table.role)} and ${table.role} not in ('member', 'admin', 'owner')`,
    ),
  ],
)

interface Given {
  organizationId: AnyPgColumn
  role: AnyPgColumn
  /** The role where it is one of the organization's own. */
  customRole: AnyPgColumn
}

/** What lets a table give no other role than there is: those that everybody has, or one of the same organization. */
export const givesRole = (
  table: string,
  { organizationId, role, customRole }: Given,
  whenDeleted: 'no action' | 'cascade' = 'no action',
) => [
  index(`${table}_custom_role_idx`).on(organizationId, customRole),
  foreignKey({
    name: `${table}_custom_role_fk`,
    columns: [organizationId, customRole],
    foreignColumns: [organizationRole.organizationId, organizationRole.role],
  }).onDelete(whenDeleted),
  check(`${table}_role_form`, isOneWord(role)),
]

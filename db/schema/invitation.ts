import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'
import { organization } from './organization'
import { givesRole } from './organization-role'
import { team } from './team'
import { user } from './user'

export const invitation = pgTable(
  'invitation',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    role: text('role').notNull().default('member'),
    status: text('status').notNull().default('pending'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
    /** The team that whoever comes is in at once. */
    teamId: text('team_id'),
    inviterId: text('inviter_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The role while it waits for an answer, where it is one of the organization's own. */
    customRole: text('custom_role').generatedAlwaysAs(
      sql`case when status <> 'pending' or role in ('member', 'admin', 'owner') then null else role end`,
    ),
  },
  (table) => [
    uniqueIndex('invitation_pending_key')
      .on(table.organizationId, table.email)
      .where(sql`${table.status} = 'pending'`),
    index('invitation_email_idx').on(table.email),
    index('invitation_team_id_idx').on(table.organizationId, table.teamId),
    foreignKey({
      name: 'invitation_team_fk',
      columns: [table.organizationId, table.teamId],
      foreignColumns: [team.organizationId, team.id],
    }).onDelete('set null'),
    index('invitation_inviter_id_idx').on(table.inviterId),
    check('invitation_email_lower_case', sql`${table.email} = lower(${table.email})`),
    ...givesRole('invitation', table),
  ],
)

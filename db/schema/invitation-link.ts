import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'
import { organization } from './organization'
import { givesRole } from './organization-role'
import { team } from './team'
import { user } from './user'

/** A link that lets in whoever opens it, as often as it says. It is on the side of people: whoever opens it is no member yet. */
export const invitationLink = pgTable(
  'invitation_link',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    /** Of what stands in the link, which is in no table. */
    tokenHash: text('token_hash').notNull().unique(),
    role: text('role').notNull().default('member'),
    uses: integer('uses').notNull().default(0),
    /** Without one, everybody until it expires. */
    maximumUses: integer('maximum_uses'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
    /** The team that whoever comes is in at once. */
    teamId: text('team_id'),
    inviterId: text('inviter_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** The role where it is one of the organization's own, which it then has to be. */
    customRole: text('custom_role').generatedAlwaysAs(
      sql`case when role in ('member', 'admin', 'owner') then null else role end`,
    ),
  },
  (table) => [
    index('invitation_link_organization_id_idx').on(table.organizationId),
    index('invitation_link_inviter_id_idx').on(table.inviterId),
    index('invitation_link_team_id_idx').on(table.organizationId, table.teamId),
    foreignKey({
      name: 'invitation_link_team_fk',
      columns: [table.organizationId, table.teamId],
      foreignColumns: [team.organizationId, team.id],
    }).onDelete('set null'),
    check('invitation_link_maximum_uses_form', sql`${table.maximumUses} between 1 and 100`),
    check(
      'invitation_link_uses_counted',
      sql`${table.uses} between 0 and coalesce(${table.maximumUses}, ${table.uses})`,
    ),
    ...givesRole('invitation_link', table),
  ],
)

import { foreignKey, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'
import { member } from './member'
import { team } from './team'
import { user } from './user'

/** Who is in a team. It goes with the team, and with the membership of the organization. */
export const teamMember = pgTable(
  'team_member',
  {
    id: id(),
    teamId: text('team_id').notNull(),
    /** Better Auth knows no such column: what it would write is in no organization, and refused by the keys. */
    organizationId: text('organization_id').notNull().default(''),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    /** Both ids in one, as Better Auth tells memberships apart. */
    membershipKey: text('membership_key').unique(),
  },
  (table) => [
    unique('team_member_team_id_user_id_key').on(table.teamId, table.userId),
    index('team_member_team_id_idx').on(table.teamId, table.organizationId),
    index('team_member_user_id_idx').on(table.userId),
    index('team_member_member_idx').on(table.organizationId, table.userId),
    foreignKey({
      name: 'team_member_team_fk',
      columns: [table.teamId, table.organizationId],
      foreignColumns: [team.id, team.organizationId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'team_member_member_fk',
      columns: [table.organizationId, table.userId],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('cascade'),
  ],
)

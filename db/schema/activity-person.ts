import { date, foreignKey, text, unique } from 'drizzle-orm/pg-core'
import { member } from './member'
import { tenantTable } from './tenant-table'

/** The last day on which a member was here, so that a day counts them once. It goes with the membership. */
export const activityPerson = tenantTable(
  'activity_person',
  {
    userId: text('user_id').notNull(),
    /** In UTC. */
    day: date('day').notNull(),
  },
  (table) => [
    unique('activity_person_user_id_key').on(table.organizationId, table.userId),
    foreignKey({
      name: 'activity_person_user_id_fk',
      columns: [table.organizationId, table.userId],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('cascade'),
  ],
)

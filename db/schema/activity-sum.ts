import { bigint, date, index, text } from 'drizzle-orm/pg-core'
import { tenantTable } from './tenant-table'

/**
 * What an organization did on a day and, on the day `infinity`, over all days: sums, kept by whoever does it. A day has as
 * many rows as there were transactions at once, since each adds to one that nobody holds; together they are the sum.
 */
export const activitySum = tenantTable(
  'activity_sum',
  {
    /** Of what: each feature has a word of its own, and people have one. */
    kind: text('kind').notNull(),
    /** In UTC. */
    day: date('day').notNull(),
    /** How often it was done. */
    acts: bigint('acts', { mode: 'number' }).notNull().default(0),
    /** By how many there are more, or fewer. */
    items: bigint('items', { mode: 'number' }).notNull().default(0),
    /** By how much their size grew, or shrank. */
    bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
  },
  (table) => [index('activity_sum_day_idx').on(table.organizationId, table.kind, table.day)],
)

import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { user } from './user'

/**
 * The organizations that are to be deleted on a day, and what was removed of those whose day has come. The id is the
 * organization's, which it outlives: see docs/decisions/deleted-after-thirty-days.md.
 */
export const organizationRemoval = pgTable(
  'organization_removal',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** What the organization had in the place of the mark that it is closed. */
    metadata: text('metadata'),
    /** Whom the certificate is sent to, by id. */
    owners: text('owners').array().notNull(),
    askedBy: text('asked_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    dueAt: moment('due_at').notNull(),
    /** From here on nothing can be restored. */
    begunAt: moment('begun_at'),
    certificate: jsonb('certificate'),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('organization_removal_due_idx').on(table.dueAt).where(sql`${table.finishedAt} is null`),
    index('organization_removal_asked_by_idx').on(table.askedBy),
  ],
)

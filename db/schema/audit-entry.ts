import { jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'

/** By column, as JSON has them. */
export type AuditValues = Record<string, string | number | boolean | null>

/**
 * The audit log, to be read: the guard makes it, triggers write it and no login changes it. It is none of `db/schema.ts`, so
 * that no push and no migration touches it.
 */
export const auditEntry = pgSchema('audit').table(
  'entry',
  {
    organizationId: text('organization_id').notNull(),
    /** Ordered by time. */
    id: uuid('id').notNull(),
    at: moment('at').notNull(),
    /** The id of the person; null where the system did it. */
    actor: text('actor'),
    /** What they were called then. */
    actorName: text('actor_name'),
    /** The job or command that did it. */
    system: text('system'),
    address: text('address'),
    agent: text('agent'),
    request: text('request'),
    /** The table. */
    subject: text('subject').notNull(),
    act: text('act', { enum: ['insert', 'update', 'delete'] }).notNull(),
    rowId: text('row_id'),
    label: text('label'),
    before: jsonb('before').$type<AuditValues>(),
    after: jsonb('after').$type<AuditValues>(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.id] })],
)

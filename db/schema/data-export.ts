import { sql } from 'drizzle-orm'
import { bigint, boolean, check, foreignKey, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { member } from './member'
import { tenantTable } from './tenant-table'

/** An archive of everything that an organization has, asked for by one of its owners and kept for some days. */
export const dataExport = tenantTable(
  'data_export',
  {
    state: text('state').notNull().default('waiting'),
    /** True while it is being written or is going to be, and null from then on: one at a time. */
    active: boolean('active').default(true),
    requestedBy: text('requested_by'),
    createdAt: createdAt(),
    /** Of a hundred. */
    progress: integer('progress').notNull().default(0),
    /** What its archive is stored as, named by whoever began to write it last; null once it is removed. */
    file: uuid('file'),
    /** When whoever writes it last said so. */
    seenAt: moment('seen_at'),
    finishedAt: moment('finished_at'),
    expiresAt: moment('expires_at'),
    rows: bigint('rows', { mode: 'number' }),
    files: integer('files'),
    bytes: bigint('bytes', { mode: 'number' }),
    /** Why it failed, as a key of src/i18n/en/errors.ts. */
    reason: text('reason'),
  },
  (table) => [
    unique('data_export_active_key').on(table.organizationId, table.active),
    index('data_export_requested_by_idx').on(table.organizationId, table.requestedBy),
    foreignKey({
      name: 'data_export_requested_by_fk',
      columns: [table.organizationId, table.requestedBy],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('set null'),
    check(
      'data_export_state_known',
      sql`${table.state} in ('waiting', 'running', 'done', 'failed', 'expired')`,
    ),
    check(
      'data_export_active_until_it_ends',
      sql`${table.active} is not false and (${table.active} is null) = (${table.state} not in ('waiting', 'running'))`,
    ),
    check('data_export_progress_of_a_hundred', sql`${table.progress} between 0 and 100`),
  ],
)

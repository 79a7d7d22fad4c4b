import type { TableShape } from '../database/shape'
import type { Mutant } from './mutant'

const object = 'the audit log'

/** What records the changes of tables, and keeps the record from every login; only the catalog can show its absence. */
export function auditMutants(tables: readonly TableShape[]): Mutant[] {
  const recorded = tables.filter(({ known }) => known.audited)
  if (recorded.length === 0) return []
  return [
    ...recorded.map(({ known, sql }) => ({
      name: 'that its changes are recorded',
      object: known.name,
      take: [`drop trigger record_update on ${sql}`],
      attacks: [],
    })),
    {
      name: 'that no login writes entries',
      object,
      take: ['grant insert on audit.entry to <app>'],
      attacks: [],
    },
    {
      name: 'that the owner is bound by its policies',
      object,
      take: ['alter table audit.entry no force row level security'],
      attacks: [],
    },
  ]
}

import { integer, text } from 'drizzle-orm/pg-core'
import { organization } from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'

const bill = (more: Parameters<typeof tenantTable>[1] = {}) =>
  tenantTable('bill', { title: text('title').notNull(), ...more })

/** Two shapes of a schema with few tables, so that many pushes take seconds. */
export const shapes = {
  before: { organization, bill: bill() },
  after: {
    organization,
    bill: bill({ total: integer('total') }),
    note: tenantTable('note', { body: text('body') }),
  },
}

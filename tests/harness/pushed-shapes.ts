import { integer, text } from 'drizzle-orm/pg-core'
import { organization } from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'

const testbill = (more: Parameters<typeof tenantTable>[1] = {}) =>
  tenantTable('testbill', { title: text('title').notNull(), ...more })

/** Two shapes of a schema with few tables, so that many pushes take seconds. */
export const shapes = {
  before: { organization, testbill: testbill() },
  after: {
    organization,
    testbill: testbill({ total: integer('total') }),
    testnote: tenantTable('testnote', { body: text('body') }),
  },
}

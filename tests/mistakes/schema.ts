import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy as kitTenancy } from '../../db/tenancy'

export const testproject = tenantTable('testproject', { name: text('name').notNull() }, (table) => [
  index('testproject_name_idx').on(table.organizationId, table.name),
])

export const testtask = tenantTable(
  'testtask',
  { projectId: uuid('testproject_id').notNull(), title: text('title') },
  (table) => [
    foreignKey({
      name: 'testtask_project_fk',
      columns: [table.organizationId, table.projectId],
      foreignColumns: [testproject.organizationId, testproject.id],
    }).onDelete('cascade'),
  ],
)

export const testcountry = pgTable('testcountry', { code: text('code').primaryKey() })

/** The kit's own tables, with two that point at each other and one that is exempt: what the mistakes are made in. */
export const schema = { ...kit, testproject, testtask, testcountry }

export const tenancy = {
  ...kitTenancy,
  exempt: { testcountry: 'A list of the world, the same for everybody.' },
}

import { foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy as kitTenancy } from '../../db/tenancy'

export const project = tenantTable('project', { name: text('name').notNull() }, (table) => [
  index('project_name_idx').on(table.organizationId, table.name),
])

export const task = tenantTable(
  'task',
  { projectId: uuid('project_id').notNull(), title: text('title') },
  (table) => [
    foreignKey({
      name: 'task_project_fk',
      columns: [table.organizationId, table.projectId],
      foreignColumns: [project.organizationId, project.id],
    }).onDelete('cascade'),
  ],
)

export const country = pgTable('country', { code: text('code').primaryKey() })

/** The kit's own tables, with two that point at each other and one that is exempt: what the mistakes are made in. */
export const schema = { ...kit, project, task, country }

export const tenancy = { ...kitTenancy, exempt: { country: 'A list of the world, the same for everybody.' } }

import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt } from './columns'
import { organization } from './organization'

/**
 * Every slug that an organization has or had. Its key decides who a slug belongs to, for good: see
 * docs/decisions/old-slugs.md.
 */
export const organizationSlug = pgTable(
  'organization_slug',
  {
    slug: text('slug').primaryKey(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [index('organization_slug_organization_id_idx').on(table.organizationId)],
)

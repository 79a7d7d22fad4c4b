import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'

export const organization = pgTable(
  'organization',
  {
    id: id(),
    name: text('name').notNull(),
    slug: text('slug').notNull().unique(),
    logo: text('logo'),
    createdAt: createdAt(),
    metadata: text('metadata'),
    /** For how many days the entries of its audit log are kept; null for good. */
    auditDays: integer('audit_days'),
  },
  (table) => [
    check('organization_id_not_empty', sql`${table.id} <> ''`),
    check('organization_audit_days_known', sql`${table.auditDays} in (90, 365, 1095)`),
    check('organization_slug_form', sql`${table.slug} ~ '^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$'`),
  ],
)

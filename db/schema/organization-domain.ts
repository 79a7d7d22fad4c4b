import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'
import { organization } from './organization'

/** Where the addresses are of those who may join an organization by themselves: see docs/decisions/joining-by-domain.md. */
export const organizationDomain = pgTable(
  'organization_domain',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    domain: text('domain').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('organization_domain_organization_id_domain_key').on(table.organizationId, table.domain),
    // Whoever comes is asked for by where their address is.
    index('organization_domain_domain_idx').on(table.domain),
    // As it stands in the name system: in lower case, with two labels or more, and no wildcard.
    check('organization_domain_length', sql`length(${table.domain}) <= 253`),
    check(
      'organization_domain_form',
      sql`${table.domain} ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z][a-z0-9-]{0,61}[a-z0-9]$'`,
    ),
  ],
)

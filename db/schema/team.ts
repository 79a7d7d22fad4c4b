import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, id, updatedAt } from './columns'
import { organization } from './organization'

/** A group of members under one name. It gives no right: it says who belongs together. */
export const team = pgTable(
  'team',
  {
    id: id(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** A counter of Better Auth's own, which its endpoints would keep; how many are in it is counted. */
    memberCount: integer('member_count').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    // What points at a team points at one of the same organization.
    unique('team_organization_id_id_key').on(table.id, table.organizationId),
    unique('team_organization_id_name_key').on(table.organizationId, table.name),
    check('team_name_form', sql`length(${table.name}) between 1 and 60`),
  ],
)

import { createTenantTable } from '@refactkit/tenancy/schema'
import { foreignKey, pgTable, text, uuid } from 'drizzle-orm/pg-core'

export const account = pgTable('account', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
})

export const apiKey = pgTable('api_key', {
  hash: text('hash').primaryKey(),
  accountId: text('account_id')
    .notNull()
    .references(() => account.id, { onDelete: 'cascade' }),
})

const tenantTable = createTenantTable(() => account.id)

export const ticket = tenantTable('ticket', {
  subject: text('subject').notNull(),
})

export const reply = tenantTable(
  'reply',
  { ticketId: uuid('ticket_id').notNull(), body: text('body').notNull() },
  (table) => [
    foreignKey({
      columns: [table.organizationId, table.ticketId],
      foreignColumns: [ticket.organizationId, ticket.id],
    }).onDelete('cascade'),
  ],
)

import { pgTable, text, uuid } from 'drizzle-orm/pg-core'

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

export const ticket = pgTable('ticket', {
  id: uuid('id').primaryKey().defaultRandom(),
  accountId: text('account_id')
    .notNull()
    .references(() => account.id, { onDelete: 'cascade' }),
  subject: text('subject').notNull(),
})

export const reply = pgTable('reply', {
  id: uuid('id').primaryKey().defaultRandom(),
  accountId: text('account_id')
    .notNull()
    .references(() => account.id, { onDelete: 'cascade' }),
  ticketId: uuid('ticket_id')
    .notNull()
    .references(() => ticket.id, { onDelete: 'cascade' }),
  body: text('body').notNull(),
})

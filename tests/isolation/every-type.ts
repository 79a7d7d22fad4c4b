import { relations, sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  text,
  timestamp,
  unique,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import * as kit from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'

/** What Drizzle itself turns into another type on the way in and out. */
const words = customType<{ data: string[]; driverData: string }>({
  dataType: () => 'text',
  fromDriver: (value) => value.split(' '),
  toDriver: (value) => value.join(' '),
})

export const author = tenantTable(
  'testauthor',
  { name: varchar('name', { length: 20 }).notNull() },
  (table) => [unique('testauthor_name_key').on(table.organizationId, table.name)],
)

/** Called as a type of PostgreSQL is, which comes first wherever a type is named. */
export const book = tenantTable(
  'polygon',
  {
    authorId: uuid('author_id'),
    title: text('title').notNull(),
    pages: integer('pages').notNull().default(100),
    price: numeric('price', { precision: 10, scale: 2 }),
    tags: text('tags').array(),
    facts: jsonb('facts').$type<{ nested: (string | number)[] }>(),
    published: date('published'),
    seenAt: timestamp('seen_at', { withTimezone: true }),
    lent: boolean('lent').notNull().default(false),
    keywords: words('keywords'),
  },
  (table) => [
    index('testbook_author_idx').on(table.organizationId, table.authorId),
    foreignKey({
      name: 'testbook_author_fk',
      columns: [table.organizationId, table.authorId],
      foreignColumns: [author.organizationId, author.id],
    }).onDelete('cascade'),
    check('testbook_pages_positive', sql`${table.pages} > 0`),
  ],
)

export const authorRelations = relations(author, ({ many }) => ({ books: many(book) }))
export const bookRelations = relations(book, ({ one }) => ({
  author: one(author, {
    fields: [book.organizationId, book.authorId],
    references: [author.organizationId, author.id],
  }),
}))

export const schema = { ...kit, testauthor: author, testbook: book, authorRelations, bookRelations }

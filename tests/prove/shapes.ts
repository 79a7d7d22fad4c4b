import { isNotNull, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import * as kit from '../../db/schema'
import { member, organization } from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { personTable } from '../people/reminder'

export const status = pgEnum('testinvoice_status', ['draft', 'sent', 'paid'])

export const shopCustomer = tenantTable(
  'shop_customer',
  { email: text('email').notNull(), tags: text('tags').array() },
  (table) => [
    unique('shop_customer_email_key').on(table.organizationId, table.email),
    check('shop_customer_email_lower', sql`${table.email} = lower(${table.email})`),
  ],
)

export const shopInvoice = tenantTable(
  'shop_invoice',
  {
    customerId: uuid('customer_id').notNull(),
    createdBy: text('created_by'),
    status: status('status').notNull().default('draft'),
    total: numeric('total', { precision: 10, scale: 2 }).notNull(),
    due: date('due').notNull(),
    paidAt: timestamp('paid_at', { withTimezone: true }),
    extra: jsonb('extra'),
  },
  (table) => [
    foreignKey({
      name: 'shop_invoice_customer_fk',
      columns: [table.organizationId, table.customerId],
      foreignColumns: [shopCustomer.organizationId, shopCustomer.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'shop_invoice_created_by_fk',
      columns: [table.organizationId, table.createdBy],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('set null'),
    check('shop_invoice_paid_has_a_date', sql`(${table.status} = 'paid') = (${table.paidAt} is not null)`),
    check('shop_invoice_total_positive', sql`${table.total} >= 0`),
    uniqueIndex('shop_invoice_paid_key').on(table.organizationId, table.total).where(isNotNull(table.paidAt)),
  ],
)

export const invoiceLine = tenantTable(
  'testinvoice_line',
  {
    invoiceId: uuid('invoice_id').notNull(),
    position: integer('position').notNull(),
    taxed: boolean('taxed').notNull().default(true),
    text: text('text'),
  },
  (table) => [
    foreignKey({
      name: 'testinvoice_line_invoice_fk',
      columns: [table.organizationId, table.invoiceId],
      foreignColumns: [shopInvoice.organizationId, shopInvoice.id],
    }).onDelete('cascade'),
    unique('testinvoice_line_position_key').on(table.organizationId, table.invoiceId, table.position),
    check('testinvoice_line_position_known', sql`${table.position} between 1 and 999`),
  ],
)

export const testcategory = tenantTable(
  'testcategory',
  { parentId: uuid('parent_id'), name: text('name').notNull() },
  (table) => [
    foreignKey({
      name: 'testcategory_parent_fk',
      columns: [table.organizationId, table.parentId],
      foreignColumns: [table.organizationId, table.id],
    }).onDelete('cascade'),
  ],
)

export const testreminder = personTable(
  'testreminder',
  { title: text('title').notNull(), readAt: timestamp('read_at', { withTimezone: true }) },
  { updates: ['readAt'] },
)

/** No id at all: the organization's own words for things. */
export const testword = pgTable(
  'testword',
  {
    organizationId: text('organization_id')
      .notNull()
      .references((): AnyPgColumn => organization.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    key: text('key').notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.language, table.key] }),
    check('testword_language_known', sql`${table.language} in ('de', 'en')`),
  ],
)

/** The kit's own tables, and beside them one of every shape that a table commonly has. */
export const schema = {
  ...kit,
  status,
  shopCustomer,
  shopInvoice,
  invoiceLine,
  testcategory,
  testreminder,
  testword,
}

/** As drizzle's documentation writes a table: its key is not the organization's. */
export const plainItem = pgTable('plain_item', {
  id: uuid('id').primaryKey().defaultRandom(),
  organizationId: text('organization_id')
    .notNull()
    .references((): AnyPgColumn => organization.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
})

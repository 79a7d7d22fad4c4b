import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  char,
  customType,
  date,
  doublePrecision,
  foreignKey,
  index,
  inet,
  interval,
  json,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  real,
  text,
  time,
  timestamp,
  unique,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { member, organization } from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy } from '../../db/tenancy'
import { schemaWithReminder } from '../people/reminder'

export const mood = pgEnum('mood', ['calm', 'loud'])

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** One column of every type that a product is likely to use. */
export const everything = tenantTable('everything', {
  words: text('words'),
  short: varchar('short', { length: 5 }),
  fixed: char('fixed', { length: 4 }),
  large: bigint('large', { mode: 'bigint' }),
  exact: numeric('exact', { precision: 30, scale: 10 }),
  rough: doublePrecision('rough'),
  rougher: real('rougher'),
  is: boolean('is'),
  day: date('day'),
  moment: timestamp('moment', { withTimezone: true }),
  local: timestamp('local'),
  hour: time('hour'),
  span: interval('span'),
  facts: jsonb('facts'),
  letter: json('letter'),
  bytes: bytea('bytes'),
  list: text('list').array(),
  numbers: numeric('numbers').array(),
  address: inet('address'),
  mood: mood('mood'),
})

/** In a circle, whose types TypeScript cannot infer. */
const coverColumns = (): [AnyPgColumn, AnyPgColumn] => [paper.organizationId, paper.id]

/** Refers to itself, and to a table that refers back. */
export const folder = tenantTable(
  'testfolder',
  {
    name: text('name').notNull(),
    parentId: uuid('parent_id'),
    coverId: uuid('cover_id'),
  },
  (table) => [
    unique('testfolder_name_key').on(table.organizationId, table.name),
    foreignKey({
      name: 'testfolder_parent_fk',
      columns: [table.organizationId, table.parentId],
      foreignColumns: [table.organizationId, table.id],
    }),
    foreignKey({
      name: 'testfolder_cover_fk',
      columns: [table.organizationId, table.coverId],
      foreignColumns: coverColumns(),
    }),
  ],
)

/** Called as a type of PostgreSQL is, which comes first wherever a type is named. */
export const paper = tenantTable(
  'lseg',
  {
    folderId: uuid('testfolder_id').notNull(),
    title: text('title').notNull(),
    author: text('author'),
    keeper: text('keeper').notNull(),
  },
  (table) => [
    foreignKey({
      name: 'paper_testfolder_fk',
      columns: [table.organizationId, table.folderId],
      foreignColumns: [folder.organizationId, folder.id],
    }),
    foreignKey({
      name: 'paper_author_fk',
      columns: [table.organizationId, table.author],
      foreignColumns: [member.organizationId, member.userId],
    }).onDelete('set null'),
    foreignKey({
      name: 'paper_keeper_fk',
      columns: [table.organizationId, table.keeper],
      foreignColumns: [member.organizationId, member.userId],
    }),
  ],
)

/** A plain table, as one is written before anybody has read about keys: unique over all organizations. */
export const testlabel = pgTable(
  'testlabel',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    word: text('word').notNull(),
    above: uuid('above'),
  },
  (table) => [
    unique('testlabel_key').on(table.id, table.organizationId),
    index('testlabel_above_idx').on(table.organizationId, table.above),
    foreignKey({
      name: 'testlabel_above_fk',
      columns: [table.above, table.organizationId],
      foreignColumns: [table.id, table.organizationId],
    }),
  ],
)

export const schema = { ...schemaWithReminder, mood, everything, folder, paper, testlabel }

export const config = {
  ...tenancy,
  accepted: [
    ...(tenancy.accepted ?? []),
    {
      rule: 'key-of-organization',
      object: 'public.testlabel',
      reason: 'The table that shows what happens to such keys.',
    },
  ],
}

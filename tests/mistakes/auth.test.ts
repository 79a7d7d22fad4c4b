import { type AuthTables, checkSchema, sumUp } from '@refactkit/tenancy'
import { getAuthTables } from 'better-auth/db'
import {
  boolean,
  index,
  integer,
  type PgColumnBuilderBase,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { auth } from '../../lib/auth'

/** What Better Auth reads and writes here, by its own account. */
const wanted: AuthTables = getAuthTables(auth.options)

interface Drift {
  readonly mistake: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly rule: string
  readonly object: string
  readonly says: string
  /** The line to paste. */
  readonly fix: string
}

const { user, organization } = schema
const userId = () => text('user_id').notNull()
const cascading = () => userId().references(() => user.id, { onDelete: 'cascade' })

/** A plugin's table beside one that has everything it asks for; each drift takes one thing away. */
const badge: AuthTables = {
  badge: {
    modelName: 'badge',
    fields: {
      name: { type: 'string', required: false },
      credentialId: { type: 'string', required: true, unique: true },
      counter: { type: 'number', required: true },
      usedAt: { type: 'date', required: false },
      userId: {
        type: 'string',
        required: true,
        index: true,
        references: { model: 'user', field: 'id', onDelete: 'cascade' },
      },
    },
    indexes: [{ fields: ['userId', 'usedAt'] }],
  },
}

const columns = {
  id: text('id').primaryKey(),
  name: text('name'),
  credentialId: text('credential_id').notNull().unique(),
  counter: integer('counter').notNull(),
  usedAt: timestamp('used_at', { withTimezone: true }),
  userId: cascading(),
}

/** The table with some of its columns declared otherwise, or left out. */
function withIndex(changes: Record<string, PgColumnBuilderBase | undefined> = {}) {
  const given = Object.entries({ ...columns, ...changes }).filter(([, column]) => column !== undefined)
  return pgTable('badge', Object.fromEntries(given) as typeof columns, (table) => [
    index('badge_user_idx').on(table.userId, table.usedAt),
  ])
}

const drifts: readonly Drift[] = [
  {
    mistake: 'a missing table',
    exports: {},
    rule: 'auth-present',
    object: 'badge',
    says: 'Better Auth reads and writes this table, and db/schema.ts does not export it.',
    fix: "export const badge = pgTable('badge', { id: text('id').primaryKey(), name: text('name'), credentialId: text('credential_id').notNull().unique(), counter: integer('counter').notNull(), usedAt: timestamp('used_at', { withTimezone: true }), userId: text('user_id').notNull().references(() => user.id, { onDelete: 'cascade' }), })",
  },
  {
    mistake: 'a missing column',
    exports: { badge: withIndex({ name: undefined }) },
    rule: 'auth-present',
    object: 'badge.name',
    says: 'Better Auth reads and writes this column, and db/schema.ts lacks it.',
    fix: "name: text('name'),",
  },
  {
    mistake: 'a column that Better Auth does not know, and that insists',
    exports: { badge: withIndex({ color: text('color').notNull() }) },
    rule: 'auth-required',
    object: 'badge.color',
    says: 'Better Auth knows no such column, so its inserts leave it out and fail.',
    fix: 'give it a .default(…), take .notNull() off, or name it in additionalFields in lib/auth.ts',
  },
  {
    mistake: 'a wrong type',
    exports: { badge: withIndex({ counter: text('counter').notNull() }) },
    rule: 'auth-type',
    object: 'badge.counter',
    says: 'Better Auth keeps a number in it, and the column is text.',
    fix: "counter: integer('counter').notNull(),",
  },
  {
    mistake: 'a moment that comes back as a text',
    exports: { badge: withIndex({ usedAt: timestamp('used_at', { mode: 'string' }) }) },
    rule: 'auth-type',
    object: 'badge.usedAt',
    says: 'Better Auth keeps a date in it, and the column is timestamp.',
    fix: "usedAt: timestamp('used_at', { withTimezone: true }),",
  },
  {
    mistake: 'a column that may be null',
    exports: { badge: withIndex({ counter: integer('counter') }) },
    rule: 'auth-required',
    object: 'badge.counter',
    says: 'Better Auth always has a value for it, and the column may be null.',
    fix: "counter: integer('counter').notNull(),",
  },
  {
    mistake: 'a column that insists where Better Auth may leave it out',
    exports: { badge: withIndex({ name: text('name').notNull() }) },
    rule: 'auth-required',
    object: 'badge.name',
    says: 'Better Auth may leave it out, and the column insists on a value.',
    fix: "name: text('name'),",
  },
  {
    mistake: 'a missing unique key',
    exports: { badge: withIndex({ credentialId: text('credential_id').notNull() }) },
    rule: 'auth-unique',
    object: 'badge.credentialId',
    says: 'Better Auth finds one row by it, and nothing makes it unique.',
    fix: "credentialId: text('credential_id').notNull().unique(),",
  },
  {
    mistake: 'a missing reference',
    exports: { badge: withIndex({ userId: userId() }) },
    rule: 'auth-reference',
    object: 'badge.userId',
    says: 'Better Auth points it at user.id, and no foreign key does.',
    fix: ".references(() => user.id, { onDelete: 'cascade' })",
  },
  {
    mistake: 'a reference to another table',
    exports: {
      badge: withIndex({ userId: userId().references(() => organization.id, { onDelete: 'cascade' }) }),
    },
    rule: 'auth-reference',
    object: 'badge.userId',
    says: 'Better Auth points it at user.id, and no foreign key does.',
    fix: ".references(() => user.id, { onDelete: 'cascade' })",
  },
  {
    mistake: 'another ON DELETE',
    exports: { badge: withIndex({ userId: userId().references(() => user.id) }) },
    rule: 'auth-reference',
    object: 'badge.userId',
    says: 'When the user is deleted, Better Auth expects cascade, and the foreign key says no action.',
    fix: ".references(() => user.id, { onDelete: 'cascade' })",
  },
  {
    mistake: 'an id that is no key',
    exports: { badge: withIndex({ id: text('id').notNull() }) },
    rule: 'auth-present',
    object: 'badge.id',
    says: 'Better Auth finds rows by id, and it is not the primary key.',
    fix: "id: text('id').primaryKey(),",
  },
]

/** What is said of a schema, without what is accepted. */
const said = (exports: Readonly<Record<string, unknown>>, tables: AuthTables) => {
  const config = { ...tenancy, auth: [...tenancy.auth, 'badge'] }
  const found = checkSchema({ ...schema, ...exports }, config, tables)
  return sumUp({ schema: found }, tenancy).findings.filter(({ rule }) => rule.startsWith('auth-'))
}

test('the schema of the kit has what Better Auth reads and writes, but for what db/tenancy.ts explains', () => {
  expect(Object.keys(wanted).length).toBeGreaterThan(7)
  expect(sumUp({ schema: checkSchema({ ...schema }, tenancy, wanted) }, tenancy)).toMatchObject({
    ok: true,
    findings: [],
  })
})

test('a plugin whose table has everything is not complained about', () => {
  expect(said({ badge: withIndex() }, { ...wanted, ...badge })).toEqual([])
})

describe.each(drifts)('$mistake', ({ exports = {}, rule, object, says, fix }) => {
  test('is found, with the line that mends it', () => {
    expect(said(exports, { ...wanted, ...badge })).toEqual([
      { rule, severity: 'error', object, message: says, fix },
    ])
  })
})

test('missing indexes are found: on one column, and on several together', () => {
  const bare = { badge: pgTable('badge', columns) }
  expect(said(bare, { ...wanted, ...badge })).toMatchObject([
    {
      rule: 'auth-index',
      severity: 'warning',
      object: 'badge.userId',
      fix: "index('badge_user_id_idx').on(table.userId)",
    },
    {
      rule: 'auth-index',
      severity: 'warning',
      object: 'badge (userId, usedAt)',
      fix: 'index().on(table.userId, table.usedAt)',
    },
  ])
})

test('fields that a plugin, a new version or additionalFields adds to a table of ours are missed', () => {
  const { session } = wanted
  if (!session) throw new Error('Better Auth keeps no sessions')
  const fields = { ...session.fields, impersonatedBy: { type: 'string', required: false } }
  expect(said({}, { ...wanted, session: { ...session, fields } })).toMatchObject([
    {
      rule: 'auth-present',
      object: 'session.impersonatedBy',
      fix: "impersonatedBy: text('impersonated_by'),",
    },
  ])
})

test('numbers of 64 bits need a column of 64 bits, and flags a boolean', () => {
  const table = pgTable('usage', {
    id: text('id').primaryKey(),
    bytes: integer('bytes').notNull(),
    done: boolean('done').notNull(),
  })
  const fields = { bytes: { type: 'number', bigint: true }, done: { type: 'boolean' } }
  expect(said({ usage: table }, { usage: { modelName: 'usage', fields } })).toMatchObject([
    {
      rule: 'auth-type',
      object: 'usage.bytes',
      message: 'Better Auth keeps a number of 64 bits in it, and the column is integer.',
    },
  ])
})

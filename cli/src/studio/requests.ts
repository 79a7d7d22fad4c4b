import { z } from 'zod'

const name = z.string().min(1).max(63)
const text = z.string().max(1_000_000)
const cell = text.nullable()

const view = z.union([
  z.strictObject({ kind: z.literal('organization'), id: z.string().regex(/^[A-Za-z0-9_-]{1,56}$/) }),
  z.strictObject({ kind: z.literal('whole') }),
])

const table = z.strictObject({ schema: name, name })
const cells = z.record(name, cell)

/** How a filter compares. */
export const comparisons = ['is', 'not', 'contains', 'starts', 'less', 'more', 'empty', 'filled'] as const

const filter = z.strictObject({ column: name, comparison: z.enum(comparisons), value: text.default('') })

const filters = z.array(filter).max(20).default([])
const sort = z.strictObject({ column: name, descending: z.boolean() }).optional()

/** What each request may say; everything else is refused before anything is asked of the database. */
export const requests = {
  about: z.strictObject({}),
  organizations: z.strictObject({ search: z.string().max(200).default('') }),
  tables: z.strictObject({ view }),
  page: z.strictObject({
    view,
    table,
    filters,
    sort,
    /** Where the page before ended: the value of the sorted column, where there is one, and the key. */
    after: z.array(cell).min(1).max(40).optional(),
  }),
  /** How many rows pass the filters. */
  count: z.strictObject({ view, table, filters }),
  /** Many rows at once and whole, for a file. */
  rows: z.strictObject({ view, table, filters, sort }),
  row: z.strictObject({ view, table, key: cells }),
  change: z.strictObject({ view, table, key: cells, was: cells, to: cells }),
  add: z.strictObject({ view, table, values: cells }),
  remove: z.strictObject({ view, table, key: cells }),
  sql: z.strictObject({ view, text, write: z.boolean().default(false), signIn: z.boolean().default(false) }),
  guard: z.strictObject({}),
  unlock: z.strictObject({ name: z.string().max(200) }),
  lock: z.strictObject({}),
}

/** One request, as it was understood. */
export type Request<Name extends keyof typeof requests> = z.infer<(typeof requests)[Name]>

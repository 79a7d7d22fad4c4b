import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgDialect, PgTable, SelectedFieldsFlat } from 'drizzle-orm/pg-core'
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types'
import type pg from 'pg'
import { requireAnyScope, ScopeError } from '../scope/scope'
import { currentTransaction, inTransaction } from '../scope/transaction'
import { type BatchResults, batch } from './batch'
import { type BulkReturning, type BulkRows, bulkInsert } from './bulk-insert'
import { writeLimits } from './constant-limits'
import type { ScopedPool } from './scoped-pool'
import { type RowOf, stream } from './stream'

/** What the database of an organization can beside what Drizzle's own can. */
export interface ScopedExtras {
  /**
   * Sends several queries in one round trip, all of them in one transaction: that which is open here, if any.
   *
   * @param queries Drizzle queries that nobody has awaited
   * @returns what each of them answers alone, in their order
   * @throws what the query that failed throws alone; then none of them has happened
   * @example const [images, count] = await db.batch([db.select().from(galleryImage), db.$count(galleryImage)])
   */
  batch<const Queries extends readonly PromiseLike<unknown>[]>(
    queries: Queries,
  ): Promise<BatchResults<Queries>>
  /**
   * Reads the rows of a query a part at a time, in one read-only transaction, or in that which is open here. Its connection
   * is given back when the loop ends, however it ends, and at the latest with the scope.
   *
   * @param query a Drizzle query that nobody has awaited, whose answer is a list, or raw SQL
   * @param options `rows`: how many rows are in memory at a time, 500 unless said otherwise
   * @throws as the query alone
   * @example for await (const image of db.stream(db.select().from(galleryImage))) write(image)
   */
  stream<Query extends PromiseLike<unknown>>(
    query: Query,
    options?: { rows?: number },
  ): AsyncGenerator<RowOf<Query>, void, undefined>
  /**
   * Inserts many rows in few round trips and one transaction: that which is open here, if any. Values, not SQL; a row that
   * refers to another one of them is given the same columns as that one, and comes after it.
   *
   * @param table the table
   * @param rows a list, or whatever makes rows one after the other, also as they arrive
   * @param options `returning`: the columns that come back, in the order of the rows
   * @returns how many rows were inserted, or what comes back of each
   * @throws as the insert of one row; then none of the rows is there
   * @example const inserted = await db.bulkInsert(galleryImage, rowsOfFile(file))
   */
  bulkInsert<Table extends PgTable>(table: Table, rows: BulkRows<Table>): Promise<number>
  bulkInsert<Table extends PgTable, Fields extends SelectedFieldsFlat>(
    table: Table,
    rows: BulkRows<Table>,
    options: BulkReturning<Fields>,
  ): Promise<SelectResultFields<Fields>[]>
}

/** Drizzle's own database type, and what the database of an organization can beside. */
export type ScopedDatabase<Schema extends Record<string, unknown>> = NodePgDatabase<Schema> & ScopedExtras

/** What `db` can beside what Drizzle's own can, over this pool. */
function extrasOf<Schema extends Record<string, unknown>>(
  pool: ScopedPool,
  database: NodePgDatabase<Schema>,
  transaction: NodePgDatabase<Schema>['transaction'],
): ScopedExtras {
  return {
    batch: (queries) => batch(currentTransaction()?.client ?? pool, queries),
    stream: (query, options) => stream(pool.reading(), query, options?.rows),
    bulkInsert: async <Table extends PgTable, Fields extends SelectedFieldsFlat>(
      table: Table,
      rows: BulkRows<Table>,
      options?: BulkReturning<Fields>,
    ) => {
      const insert = () => {
        const target = { database, runner: () => currentTransaction()?.client ?? pool }
        return bulkInsert(target, table, rows, options?.returning)
      }
      const { inserted, returned } = currentTransaction()?.client ? await insert() : await transaction(insert)
      // Which of the two is what the overloads say; a function expression cannot repeat them.
      return (options ? returned : inserted) as number & SelectResultFields<Fields>[]
    },
  }
}

/**
 * Drizzle's own database type over a scoped pool: inside a scope it is that organization's database, outside of one its
 * first use throws a sentence. Beside what Drizzle's own can, it has `batch`, `stream` and `bulkInsert`.
 *
 * @param pool the scoped pool
 * @param schema the tables, as for Drizzle's relational queries
 * @returns a database whose `transaction` is one transaction in the scope, joined by every `db` query inside it
 * @throws ScopeError on use outside a scope, or when a transaction is begun inside another (use `tx.transaction`)
 * @example
 * export const db = scopedDatabase(pool, schema)
 * await within(organization.id, () => db.select().from(invoice))
 */
export function scopedDatabase<Schema extends Record<string, unknown>>(
  pool: ScopedPool,
  schema: Schema,
): ScopedDatabase<Schema> {
  // Drizzle calls `query` and `connect`, and takes a transaction's connection from whatever has "Pool" in its class name.
  const database = drizzle({ client: pool as unknown as pg.Pool, schema })
  // Every database has one, which its types keep to Drizzle itself.
  writeLimits((database as unknown as { readonly dialect: PgDialect }).dialect)
  const begin: typeof database.transaction = database.transaction.bind(database)
  const transaction: typeof database.transaction = (work, config) => {
    if (currentTransaction()?.client) {
      throw new ScopeError('A transaction is open here: nest with tx.transaction instead of db.transaction.')
    }
    return inTransaction(() => begin(work, config))
  }
  const extras = extrasOf(pool, database, transaction)
  return new Proxy(Object.assign(database, extras, { transaction }), {
    get(target, property) {
      requireAnyScope()
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

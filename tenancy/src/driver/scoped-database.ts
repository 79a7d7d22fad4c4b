import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { requireAnyScope, ScopeError } from '../scope/scope'
import { currentTransaction, inTransaction } from '../scope/transaction'
import type { ScopedPool } from './scoped-pool'

/**
 * Drizzle's own database type over a scoped pool: inside a scope it is that organization's database, outside of one its
 * first use throws a sentence.
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
): NodePgDatabase<Schema> {
  // Drizzle calls `query` and `connect`, and takes a transaction's connection from whatever has "Pool" in its class name.
  const database = drizzle({ client: pool as unknown as pg.Pool, schema })
  const transaction: NodePgDatabase<Schema>['transaction'] = (work, config) => {
    if (currentTransaction()?.client) {
      throw new ScopeError('A transaction is open here: nest with tx.transaction instead of db.transaction.')
    }
    return inTransaction(() => database.transaction(work, config))
  }
  return new Proxy(database, {
    get(target, property) {
      requireAnyScope()
      if (property === 'transaction') return transaction
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

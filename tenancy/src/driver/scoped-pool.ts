import pg from 'pg'
import { portalsOf, requireAnyScope } from '../scope/scope'
import { currentTransaction } from '../scope/transaction'
import { surviveLostConnections } from './lost-connections'
import { type QueryInput, queryOnce, TransactionClient } from './scoped-client'
import { admit } from './statements'

/**
 * A pool of connections that serve organizations: every statement carries the organization of the scope it is awaited
 * in, and none is sent outside a scope. It has the methods of `pg.Pool` that Drizzle calls.
 *
 * @param config pg's pool configuration, with the connection string of the unprivileged `<database>_app` login
 * @throws ScopeError from `query` and `connect` when no scope is open
 * @example
 * const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 10 })
 * const db = scopedDatabase(pool, schema)
 */
export class ScopedPool {
  /** The connections underneath, without a scope: for health checks and for closing. */
  readonly unscoped: pg.Pool

  constructor(config: pg.PoolConfig) {
    this.unscoped = new pg.Pool(config)
    surviveLostConnections(this.unscoped)
  }

  /** Sends one statement of the organization in scope, inside its transaction if one is open here. */
  async query(input: QueryInput, values?: unknown[]): Promise<pg.QueryResult> {
    const scope = requireAnyScope()
    const transaction = currentTransaction()
    if (transaction?.client) return await transaction.client.query(input, values)
    admit(typeof input === 'string' ? input : input.text)
    return await queryOnce(await this.unscoped.connect(), portalsOf(scope), input, values)
  }

  /** A connection for one transaction of the organization in scope; Drizzle calls this. */
  async connect(): Promise<TransactionClient> {
    const scope = requireAnyScope()
    const transaction = currentTransaction()
    const client = new TransactionClient(await this.unscoped.connect(), scope, transaction?.afterCommit)
    if (transaction) transaction.client = client
    return client
  }

  /** Waits for running queries and closes every connection. */
  end(): Promise<void> {
    return this.unscoped.end()
  }
}

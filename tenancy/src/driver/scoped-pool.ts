import type pg from 'pg'
import { requireAnyScope } from '../scope/scope'
import { currentTransaction } from '../scope/transaction'
import { Connections, first, type StatementMode } from './connections'
import type { LoginPoolConfig } from './login-pool'
import { type QueryInput, statementOf } from './query-input'
import { admit } from './statements'
import { TransactionClient } from './transaction-client'

/** pg's pool configuration, and how the pool serves organizations. */
export interface ScopedPoolConfig extends LoginPoolConfig {
  /**
   * `named` parses each frequent statement once per connection; `unnamed` each time, which is right behind every pooler;
   * `detect`, the default, asks each new connection whether a pooler stands in between.
   */
  statements?: StatementMode
}

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
  readonly #connections: Connections

  constructor({ statements = 'detect', ...config }: ScopedPoolConfig) {
    this.#connections = new Connections(config, statements)
    this.unscoped = this.#connections.pool
  }

  /** Sends one statement of the organization in scope, inside its transaction if one is open here. */
  async query(input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> {
    const scope = requireAnyScope()
    const transaction = currentTransaction()
    if (transaction?.client) return await transaction.client.query(input, values)
    const statement = statementOf(input)
    admit(statement.text)
    const connections = this.#connections
    const client = await this.unscoped.connect()
    try {
      return first(await connections.sendAlone(client, [{ scope }, connections.step(statement, values)]))
    } finally {
      await connections.release(client)
    }
  }

  /** A connection for one transaction of the organization in scope; Drizzle calls this. */
  async connect(): Promise<TransactionClient> {
    const scope = requireAnyScope()
    const transaction = currentTransaction()
    const client = await this.unscoped.connect()
    const opened = new TransactionClient(this.#connections, client, scope, transaction?.afterCommit)
    if (transaction) transaction.client = opened
    return opened
  }

  /** Waits for running queries and closes every connection. */
  end(): Promise<void> {
    return this.unscoped.end()
  }
}

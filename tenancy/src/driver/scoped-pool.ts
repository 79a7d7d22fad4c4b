import type pg from 'pg'
import { withOrganization } from '../schema/organization-in-scope'
import { actorPortals, mayChange } from '../scope/acting'
import { requireAnyScope, type Scope } from '../scope/scope'
import { currentSignals, requireLive, type Signals } from '../scope/signals'
import { currentTransaction } from '../scope/transaction'
import { currentAnswer } from './answering'
import { Connections, first, type StatementMode } from './connections'
import { type Lease, takeLease } from './lease'
import { Observer, type ObserverConfig } from './observer'
import { type QueryInput, statementOf } from './query-input'
import { type Reading, ReadOnlyTransaction } from './reading'
import { placeOf } from './statement-events'
import { admit } from './statements'
import type { Asked, Runner, Step } from './steps'
import { TransactionClient } from './transaction-client'
import type { LoginPoolConfig } from './turning-pool'
import { Turns } from './turns'

/** pg's pool configuration, and how the pool serves organizations. */
export interface ScopedPoolConfig extends LoginPoolConfig, ObserverConfig {
  /**
   * `named` parses each frequent statement once per connection; `unnamed` each time, which is right behind every pooler;
   * `detect`, the default, asks each new connection whether a pooler stands in between.
   */
  statements?: StatementMode
  /** How many connections one organization may hold at a time; half of `max` unless said otherwise. */
  perOrganization?: number
  /**
   * How long a statement waits for a connection before it ends in a BusyError, in milliseconds: for its organization's turn
   * and for the connection together. Ten seconds unless said otherwise.
   */
  waitMs?: number
}

/** What pg's pool allows when `max` is left out. */
const defaultMax = 10

/** Who acts, where one of the statements may change a row; of what only reads nobody is sent along. */
function actorOf(asked: readonly Asked[]): Step[] {
  if (!asked.some(({ statement }) => mayChange(statement.text))) return []
  const actor = actorPortals()
  return actor.length === 0 ? [] : [{ actor }]
}

/**
 * A pool of connections that serve organizations: every statement carries the organization of the scope it is awaited
 * in, and none is sent outside a scope. It has the methods of `pg.Pool` that Drizzle calls.
 *
 * @param config pg's pool configuration, with the connection string of the unprivileged `<database>_app` login
 * @throws ScopeError from `query` and `connect` when no scope is open; BusyError when no connection becomes free in time
 * @example
 * const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 10 })
 * const db = scopedDatabase(pool, schema)
 */
export class ScopedPool implements Runner {
  /** The connections underneath, without a scope: for health checks and for closing. */
  readonly unscoped: pg.Pool
  readonly #connections: Connections
  readonly #turns: Turns
  readonly #observer: Observer

  constructor(config: ScopedPoolConfig) {
    const { statements = 'detect', perOrganization, waitMs = 10_000, logger, logValues, ...rest } = config
    const { max = defaultMax } = rest
    this.#connections = new Connections({ max, connectionTimeoutMillis: waitMs, ...rest }, statements)
    this.unscoped = this.#connections.pool
    this.#turns = new Turns(perOrganization ?? Math.max(1, Math.floor(max / 2)), waitMs)
    this.#observer = new Observer(placeOf(rest), { logger, logValues })
  }

  /** Sends one statement of the organization in scope, inside its transaction if one is open here. */
  async query(input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> {
    const asked = { statement: statementOf(input), values: withOrganization(values) }
    const answer = currentAnswer()
    if (answer) return await answer(asked, this.#runner())
    const runner = this.#runner()
    return first(await (runner === this ? this.#send([asked]) : runner.run([asked])))
  }

  /** Sends statements of the organization in scope in one round trip and one transaction: that which is open here, if any. */
  async run(asked: readonly Asked[]): Promise<pg.QueryResult[]> {
    const runner = this.#runner()
    return await (runner === this ? this.#send(asked) : runner.run(asked))
  }

  /** Not itself asynchronous, as each layer of promises costs as much as to lay a message out. */
  #send(asked: readonly Asked[]): Promise<pg.QueryResult[]> {
    const scope = requireAnyScope()
    const signals = currentSignals()
    requireLive(signals)
    for (const { statement } of asked) admit(statement.text)
    return this.#observer.observe(scope, asked, async () => {
      const lease = await this.#take(scope, signals)
      try {
        requireLive(signals)
        const steps = asked.map((one) => this.#connections.step(one))
        const first = [{ scope }, ...actorOf(asked)]
        return await this.#connections.sendAlone(lease.client, [...first, ...steps], signals)
      } finally {
        const releasing = lease.release()
        if (releasing) await releasing
      }
    })
  }

  /** A place to read a statement in parts from: the transaction that is open here, or one of its own. */
  reading(): Reading {
    const scope = requireAnyScope()
    const transaction = currentTransaction()?.client
    if (transaction) return transaction.reading()
    return new ReadOnlyTransaction(this.#connections, this.#observer, scope, (signals) =>
      this.#take(scope, signals),
    )
  }

  /** A connection for one transaction of the organization in scope; Drizzle calls this. */
  async connect(): Promise<TransactionClient> {
    const scope = requireAnyScope()
    const signals = currentSignals()
    requireLive(signals)
    const transaction = currentTransaction()
    const opened = new TransactionClient({
      connections: this.#connections,
      observer: this.#observer,
      lease: await this.#take(scope, signals),
      scope,
      afterCommit: transaction?.afterCommit ?? [],
    })
    if (transaction) transaction.client = opened
    return opened
  }

  #runner(): Runner {
    requireAnyScope()
    return currentTransaction()?.client ?? this
  }

  #take(scope: Scope, signals: Signals): Promise<Lease> {
    return takeLease(this.#connections, this.#turns, scope, signals)
  }

  /** Waits for running queries and closes every connection. */
  end(): Promise<void> {
    return this.unscoped.end()
  }
}

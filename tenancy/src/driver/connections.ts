import type pg from 'pg'
import type { Signals } from '../scope/signals'
import { asCalls } from './called-scope'
import { destroy } from './cancel-request'
import { cancellable } from './cancellable'
import { isFailed, isIdle, settled } from './client-state'
import { countOnly, Exchange, exchange, wasReused } from './exchange'
import { surviveLostConnections } from './lost-connections'
import { isForgotten, isMisfit, isOutdated } from './outdated'
import { lookAround } from './pooler'
import { PreparedStatements } from './prepared-statements'
import { StatementNames } from './statement-names'
import type { Asked, StatementStep, Step } from './steps'
import { type LoginPoolConfig, TurningPool } from './turning-pool'

/** Whether statements are parsed once per connection (`named`), each time (`unnamed`), or as the server allows. */
export type StatementMode = 'detect' | 'named' | 'unnamed'

/** How many statements the server keeps parsed for one connection; each takes it some ten kilobytes. */
const namedStatements = 250
/** How often a pool believes that a server has forgotten a statement before it stops giving names. */
const tolerated = 3

/**
 * The answer to the first statement of an exchange, where there is one.
 *
 * @throws Error when the exchange ran no statement
 * @example first(await connections.send(client, [{ scope }, { statement }]))
 */
export function first([result]: readonly pg.QueryResult[]): pg.QueryResult {
  if (!result) throw new Error('The server has answered no statement.')
  return result
}

/**
 * The connections of one pool and the statements that are prepared on them.
 *
 * @param config pg's pool configuration
 * @param mode whether statements get names
 * @example const connections = new Connections({ connectionString, max: 10 }, 'detect')
 */
export class Connections {
  readonly pool: pg.Pool
  readonly #names = new StatementNames()
  readonly #prepared = new WeakMap<pg.ClientBase, PreparedStatements>()
  /** The connections on which a scope is opened by a call. */
  readonly #called = new WeakSet<pg.ClientBase>()
  readonly #mode: StatementMode
  #forgotten = 0
  /** Rises when tables have changed, so that every connection parses its statements again. */
  #generation = 0

  constructor(config: LoginPoolConfig, mode: StatementMode) {
    this.#mode = mode
    const { onConnect, connectionTimeoutMillis } = config
    this.pool = new TurningPool({
      ...config,
      // The pool waits for it, which its types leave out.
      onConnect: async (client) => {
        // The pool has stopped counting the time, and a pooler lets in more than it can serve.
        const late = connectionTimeoutMillis && setTimeout(() => destroy(client), connectionTimeoutMillis)
        try {
          await onConnect?.(client)
          await this.#welcome(client)
        } finally {
          clearTimeout(late)
        }
      },
    })
    surviveLostConnections(this.pool)
  }

  async #welcome(client: pg.ClientBase): Promise<void> {
    const { pooled, called } = await lookAround(client)
    if (called) this.#called.add(client)
    if (this.#mode === 'unnamed' || (this.#mode === 'detect' && pooled)) return
    this.#prepared.set(client, new PreparedStatements(namedStatements, this.#generation))
  }

  #statementsOf(client: pg.ClientBase): PreparedStatements | undefined {
    if (this.#mode === 'detect' && this.#forgotten >= tolerated) return undefined
    const statements = this.#prepared.get(client)
    statements?.renew(this.#generation)
    return statements
  }

  /** One statement as a step, with its name where it has earned one. */
  step({ statement, values }: Asked): StatementStep {
    const name =
      this.#mode === 'unnamed' ? undefined : this.#names.nameOf(statement.text, statement.name !== undefined)
    return { statement, values, name }
  }

  /**
   * Sends steps in one round trip and waits for their answers.
   *
   * @throws pg's error; names that the server does not know any more are parsed again before their next use.
   *   CancelledError when one of the signals was first
   */
  async send(
    client: pg.ClientBase,
    steps: readonly Step[],
    signals: Signals = [],
  ): Promise<pg.QueryResult[]> {
    try {
      return await this.#answer(client, steps, signals)
    } catch (error) {
      this.#learn(client, error)
      throw error
    }
  }

  #answer(client: pg.ClientBase, steps: readonly Step[], signals: Signals): Promise<pg.QueryResult[]> {
    if (this.#called.has(client)) return this.#sendCalling(client, steps, signals)
    const answer = exchange(client, new Exchange(steps, this.#statementsOf(client)))
    return signals.length === 0 ? answer : cancellable(client, signals, answer)
  }

  #learn(client: pg.ClientBase, error: unknown): void {
    if (isForgotten(error)) {
      this.#forgotten++
      this.#prepared.get(client)?.doubt()
    } else if (isOutdated(error, wasReused(error))) this.#generation++
  }

  async #sendCalling(
    client: pg.ClientBase,
    given: readonly Step[],
    signals: Signals,
  ): Promise<pg.QueryResult[]> {
    const { steps, own } = asCalls(given)
    try {
      const answer = exchange(client, new Exchange(steps, this.#statementsOf(client)))
      const results = await cancellable(client, signals, answer)
      return results.filter((_, index) => own[index])
    } catch (error) {
      countOnly(error, own)
      await settled(client)
      // The transaction around the steps is ours; one that was open before is rolled back by whoever opened it.
      if (!own[0] && isFailed(client)) await client.query('rollback')
      throw error
    }
  }

  /**
   * Sends steps as `send`, and once more where the server had only to parse a statement again. The steps are one
   * transaction, and the error has undone all of it, which the state of the connection proves.
   *
   * @throws as `send`, of the second attempt where there was one
   */
  async sendAlone(
    client: pg.ClientBase,
    steps: readonly Step[],
    signals: Signals = [],
  ): Promise<pg.QueryResult[]> {
    try {
      return await this.#answer(client, steps, signals)
    } catch (error) {
      this.#learn(client, error)
      await settled(client)
      const reused = wasReused(error)
      const isUnfit = reused && isMisfit(error)
      if (!(isUnfit || isForgotten(error) || isOutdated(error, reused)) || !isIdle(client)) throw error
      const results = await this.send(client, steps, signals)
      // It fits the type that the parameter has by now: on other connections the statement is as old as it was here.
      if (isUnfit) this.#generation++
      return results
    }
  }

  /**
   * Gives a connection back, or ends it when it is not idle once the server has answered.
   *
   * @returns what to wait for where the server has yet to answer
   */
  release(client: pg.PoolClient): Promise<void> | undefined {
    const release = () => client.release(!isIdle(client))
    const settling = settled(client)
    if (settling) return settling.then(release)
    release()
    return undefined
  }
}

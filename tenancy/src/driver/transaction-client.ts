import type pg from 'pg'
import { withOrganization } from '../schema/organization-in-scope'
import { actorPortals } from '../scope/acting'
import { requireAnyScope, type Scope, ScopeError } from '../scope/scope'
import { currentSignals, requireLive, type Signals } from '../scope/signals'
import { currentAnswer } from './answering'
import { type Connections, first } from './connections'
import type { Lease } from './lease'
import type { Observer } from './observer'
import { type QueryInput, statementOf } from './query-input'
import type { Reading } from './reading'
import { admit, isTransactionControl, StatementError } from './statements'
import type { Asked, Runner, Statement, Step } from './steps'

/** What a transaction works with. */
export interface TransactionParts {
  readonly connections: Connections
  readonly observer: Observer
  readonly lease: Lease
  readonly scope: Scope
  /** What is to be done after the commit; emptied by rollbacks. */
  readonly afterCommit: unknown[]
}

const rolledBack: pg.QueryResult = { command: 'ROLLBACK', rowCount: null, oid: 0, fields: [], rows: [] }

/** PostgreSQL answers a COMMIT after a failed statement with a ROLLBACK, and calls that no error. */
const nothingKept =
  'A statement of this transaction had failed, so the database kept nothing of it: let the error pass, or nest with tx.transaction.'

/**
 * One connection for the length of one transaction of one scope, in the shape that Drizzle's `transaction` uses:
 * `query` and `release`. Only Drizzle's own `begin`, savepoints, `commit` and `rollback` control it.
 */
export class TransactionClient implements Runner {
  readonly #parts: TransactionParts
  /** How much was to be done after the commit when a savepoint was set. */
  readonly #marks = new Map<string, number>()
  #state: 'new' | 'open' | 'ended' = 'new'
  #previous: Promise<unknown> = Promise.resolve()

  constructor(parts: TransactionParts) {
    this.#parts = parts
  }

  async query(input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> {
    const statement = statementOf(input)
    // Drizzle rolls back after a commit that has failed, and its error would be replaced by ours.
    if (this.#state === 'ended' && statement.text === 'rollback') return rolledBack
    this.#requireNotEnded()
    if (isTransactionControl(statement.text)) return await this.#control(statement)
    const answer = currentAnswer()
    const asked = { statement, values: withOrganization(values) }
    if (answer) return await answer(asked, this)
    return first(await this.run([asked]))
  }

  async run(asked: readonly Asked[]): Promise<pg.QueryResult[]> {
    for (const { statement } of asked) admit(statement.text)
    this.#requireOpen()
    const steps = asked.map((one) => this.#parts.connections.step(one))
    return await this.#inTurn(asked, steps, currentSignals())
  }

  /** Reads a statement in parts, on this connection and between its other statements. */
  reading(): Reading {
    return {
      check: () => this.#requireOpen(),
      read: async (step) => {
        this.#requireOpen()
        return first(await this.#inTurn([step], [step], currentSignals()))
      },
      end: async (portal) => {
        if (this.#state !== 'open') return
        await this.#inTurn([], [{ close: portal }], []).catch(() => {})
      },
    }
  }

  #requireNotEnded(): void {
    if (this.#state === 'ended')
      throw new ScopeError('This transaction has ended: await every query inside it.')
  }

  #requireOpen(): void {
    this.#requireNotEnded()
    if (this.#state === 'new') throw new StatementError('A transaction begins with `begin`.')
    this.#requireOwnScope()
    requireLive(currentSignals())
  }

  /** One connection answers one query at a time; what is asked in parallel waits here, since pg will stop queueing. */
  async #inTurn(
    asked: readonly Asked[],
    steps: readonly Step[],
    signals: Signals,
  ): Promise<pg.QueryResult[]> {
    const { connections, observer, lease, scope } = this.#parts
    const send = () => observer.observe(scope, asked, () => connections.send(lease.client, steps, signals))
    const results = this.#previous.then(send)
    this.#previous = results.catch(() => {})
    return await results
  }

  /** Nothing is read, written or committed for a scope that has ended, nor from within another one. */
  #requireOwnScope(): void {
    if (requireAnyScope() !== this.#parts.scope)
      throw new ScopeError('This transaction belongs to another scope.')
  }

  async #control(statement: Statement): Promise<pg.QueryResult> {
    const { text } = statement
    const begins = text.startsWith('begin')
    if (begins !== (this.#state === 'new'))
      throw new StatementError('A transaction begins once, with `begin`.')
    try {
      if (!text.startsWith('rollback')) {
        this.#requireOwnScope()
        requireLive(currentSignals())
      }
      if (begins) return await this.#begin(statement)
      this.#mark(text)
      if (text === 'commit' || text === 'rollback') this.#state = 'ended'
      // Whether a commit that was cancelled has happened nobody could tell, and a rollback is what follows a cancel.
      const result = first(await this.#inTurn([{ statement }], [{ statement }], []))
      if (text === 'commit' && result.command !== 'COMMIT') throw new StatementError(nothingKept)
      return result
    } catch (error) {
      // Drizzle releases the connection only once `begin` has succeeded.
      if (begins) this.#end()
      throw error
    }
  }

  /** In the same round trip as the scope: within the transaction that has just begun, and so for all of it. */
  async #begin(statement: Statement): Promise<pg.QueryResult> {
    const { connections, observer, lease, scope } = this.#parts
    const results = await observer.observe(scope, [{ statement }], () =>
      connections.sendAlone(
        lease.client,
        [{ statement }, { scope }, { actor: actorPortals() }],
        currentSignals(),
      ),
    )
    this.#state = 'open'
    return first(results)
  }

  #mark(text: string): void {
    const { afterCommit } = this.#parts
    const [, action, name = ''] = /^(savepoint|rollback to savepoint) (sp\d+)$/.exec(text) ?? []
    if (action === 'savepoint') this.#marks.set(name, afterCommit.length)
    else if (action) afterCommit.length = this.#marks.get(name) ?? 0
  }

  #end(): void {
    this.#state = 'ended'
    this.#parts.lease.destroy()
  }

  release(): void {
    this.#state = 'ended'
    void this.#parts.lease.release()
  }
}

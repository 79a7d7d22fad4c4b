import type pg from 'pg'
import { requireAnyScope, type Scope, ScopeError } from '../scope/scope'
import { type Connections, first } from './connections'
import type { Statement, Step } from './exchange'
import { type QueryInput, statementOf } from './query-input'
import { admit, isTransactionControl, StatementError } from './statements'

/**
 * One connection for the length of one transaction of one scope, in the shape that Drizzle's `transaction` uses:
 * `query` and `release`. Only Drizzle's own `begin`, savepoints, `commit` and `rollback` control it.
 */
export class TransactionClient {
  readonly #connections: Connections
  readonly #client: pg.PoolClient
  readonly #scope: Scope
  readonly #afterCommit: unknown[]
  /** How much was to be done after the commit when a savepoint was set. */
  readonly #marks = new Map<string, number>()
  #state: 'new' | 'open' | 'ended' = 'new'
  #previous: Promise<unknown> = Promise.resolve()

  constructor(
    connections: Connections,
    client: pg.PoolClient,
    scope: Scope,
    afterCommit: unknown[] | undefined,
  ) {
    this.#connections = connections
    this.#client = client
    this.#scope = scope
    this.#afterCommit = afterCommit ?? []
  }

  async query(input: QueryInput, values?: readonly unknown[]): Promise<pg.QueryResult> {
    const statement = statementOf(input)
    if (this.#state === 'ended')
      throw new ScopeError('This transaction has ended: await every query inside it.')
    if (isTransactionControl(statement.text)) return await this.#control(statement)
    if (this.#state === 'new') throw new StatementError('A transaction begins with `begin`.')
    admit(statement.text)
    this.#requireOwnScope()
    return await this.#inTurn([this.#connections.step(statement, values)])
  }

  /** One connection answers one query at a time; what is asked in parallel waits here, since pg will stop queueing. */
  async #inTurn(steps: readonly Step[]): Promise<pg.QueryResult> {
    const results = this.#previous.then(() => this.#connections.send(this.#client, steps))
    this.#previous = results.catch(() => {})
    return first(await results)
  }

  /** Nothing is read, written or committed for a scope that has ended, nor from within another one. */
  #requireOwnScope(): void {
    if (requireAnyScope() !== this.#scope) throw new ScopeError('This transaction belongs to another scope.')
  }

  async #control(statement: Statement): Promise<pg.QueryResult> {
    const { text } = statement
    const begins = text.startsWith('begin')
    if (begins !== (this.#state === 'new'))
      throw new StatementError('A transaction begins once, with `begin`.')
    try {
      if (!text.startsWith('rollback')) this.#requireOwnScope()
      if (begins) {
        // In the same round trip: within the transaction that has just begun, and so for all of it.
        const results = await this.#connections.sendAlone(this.#client, [
          { statement },
          { scope: this.#scope },
        ])
        this.#state = 'open'
        return first(results)
      }
      this.#mark(text)
      if (text === 'commit' || text === 'rollback') this.#state = 'ended'
      return await this.#inTurn([{ statement }])
    } catch (error) {
      // Drizzle releases the connection only once `begin` has succeeded.
      if (begins) this.#end()
      throw error
    }
  }

  #mark(text: string): void {
    const [, action, name = ''] = /^(savepoint|rollback to savepoint) (sp\d+)$/.exec(text) ?? []
    if (action === 'savepoint') this.#marks.set(name, this.#afterCommit.length)
    else if (action) this.#afterCommit.length = this.#marks.get(name) ?? 0
  }

  #end(): void {
    this.#state = 'ended'
    this.#client.release(true)
  }

  release(): void {
    this.#state = 'ended'
    void this.#connections.release(this.#client)
  }
}

import type pg from 'pg'
import { portalsOf, requireAnyScope, type Scope, ScopeError } from '../scope/scope'
import { ScopedBegin, ScopedQuery, TransactionQuery } from './scoped-query'
import { admit, isTransactionControl, StatementError } from './statements'

/** What Drizzle's node-postgres session hands to a client: a text, or a configuration with one. */
export type QueryInput = string | { text: string; name?: string; rowMode?: 'array'; types?: unknown }

const textOf = (input: QueryInput): string => (typeof input === 'string' ? input : input.text)

/** What pg tracks of a connection and its pool reads too; @types/pg does not name it. */
type ClientState = pg.PoolClient & {
  readyForQuery?: boolean
  _queryable?: boolean
  _ended?: boolean
  getTransactionStatus?: () => string | null
}

const isLost = (client: ClientState): boolean => client._queryable === false || client._ended === true

const run = (client: pg.PoolClient, query: object): Promise<pg.QueryResult> =>
  new Promise((resolve, reject) => {
    // pg takes any object with a `submit` method; its types know only its own.
    const submit = client.query.bind(client) as unknown as (
      query: object,
      values: undefined,
      callback: (error: Error | null, result: pg.QueryResult) => void,
    ) => void
    submit(query, undefined, (error, result) => (error ? reject(error) : resolve(result)))
  })

// Names would be parsed once per connection and are left out: an unnamed statement is right behind every pooler.
const unnamed = (input: QueryInput): object =>
  typeof input === 'string' ? { text: input } : { ...input, name: undefined }

const answers = ['drain', 'end', 'error'] as const

/** Waits until the server has answered the Sync, so that the state of the connection is known. */
const settled = (client: ClientState): Promise<void> =>
  new Promise((resolve) => {
    if (client.readyForQuery !== false || isLost(client)) return resolve()
    const done = () => {
      for (const answer of answers) client.off(answer, done)
      resolve()
    }
    for (const answer of answers) client.on(answer, done)
  })

/** Whether the connection is outside any transaction and can serve another organization. */
async function isIdle(client: ClientState): Promise<boolean> {
  await settled(client)
  return client.readyForQuery !== false && !isLost(client) && client.getTransactionStatus?.() === 'I'
}

/**
 * Sends one statement of one scope on a connection and gives the connection back, or ends it when it does not
 * come back idle.
 *
 * @param client a connection checked out of the pool; released here
 * @param portals the scope, from `portalsOf`
 * @throws StatementError for a statement that is no plain read or write; pg's own errors otherwise
 */
export async function queryOnce(
  client: pg.PoolClient,
  portals: readonly string[],
  input: QueryInput,
  values: unknown[] | undefined,
): Promise<pg.QueryResult> {
  let idle = false
  try {
    return await run(client, new ScopedQuery(portals, unnamed(input), values))
  } finally {
    idle = await isIdle(client)
    client.release(!idle)
  }
}

/**
 * One connection for the length of one transaction of one scope, in the shape that Drizzle's `transaction` uses:
 * `query` and `release`. Only Drizzle's own `begin`, savepoints, `commit` and `rollback` control it.
 */
export class TransactionClient {
  readonly #client: pg.PoolClient
  readonly #scope: Scope
  readonly #afterCommit: unknown[]
  /** How much was to be done after the commit when a savepoint was set. */
  readonly #marks = new Map<string, number>()
  #state: 'new' | 'open' | 'ended' = 'new'
  #previous: Promise<unknown> = Promise.resolve()

  constructor(client: pg.PoolClient, scope: Scope, afterCommit: unknown[] = []) {
    this.#client = client
    this.#scope = scope
    this.#afterCommit = afterCommit
  }

  async query(input: QueryInput, values?: unknown[]): Promise<pg.QueryResult> {
    const text = textOf(input)
    if (this.#state === 'ended')
      throw new ScopeError('This transaction has ended: await every query inside it.')
    if (isTransactionControl(text)) return await this.#control(text)
    if (this.#state === 'new') throw new StatementError('A transaction begins with `begin`.')
    admit(text)
    this.#requireOwnScope()
    return await this.#inTurn(new TransactionQuery(unnamed(input), values))
  }

  /** One connection answers one query at a time; what is asked in parallel waits here, since pg will stop queueing. */
  #inTurn(query: object): Promise<pg.QueryResult> {
    const result = this.#previous.then(() => run(this.#client, query))
    this.#previous = result.catch(() => {})
    return result
  }

  /** Nothing is read, written or committed for a scope that has ended, nor from within another one. */
  #requireOwnScope(): void {
    if (requireAnyScope() !== this.#scope) throw new ScopeError('This transaction belongs to another scope.')
  }

  async #control(text: string): Promise<pg.QueryResult> {
    const begins = text.startsWith('begin')
    if (begins !== (this.#state === 'new'))
      throw new StatementError('A transaction begins once, with `begin`.')
    try {
      if (!text.startsWith('rollback')) this.#requireOwnScope()
      if (begins) {
        const result = await run(this.#client, new ScopedBegin(portalsOf(this.#scope), text))
        this.#state = 'open'
        return result
      }
      this.#mark(text)
      if (text === 'commit' || text === 'rollback') this.#state = 'ended'
      return await this.#inTurn(new TransactionQuery({ text }, undefined))
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
    void isIdle(this.#client).then((idle) => this.#client.release(!idle))
  }
}

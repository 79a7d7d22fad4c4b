import type pg from 'pg'
import type { Scope } from '../scope/scope'
import { isMisfit } from './outdated'
import {
  closing,
  forget,
  type PreparedStatement,
  type PreparedStatements,
  parsing,
} from './prepared-statements'
import { nameActor, openScope } from './scope-messages'
import { StatementError } from './statements'
import type { Statement, StatementStep, Step } from './steps'
import { encode, type Field, prepareValue, type WireConnection, WireQuery, WireResult } from './wire'

interface Run {
  readonly statement: Statement
  readonly prepared: PreparedStatement | undefined
  readonly fields: Field[] | undefined
}

/** What the protocol can count; pg would send the remainder of the division. */
const mostValues = 65_535

const [describe, execute, sync] = [
  encode((to) => to.describe({ type: 'P', name: '' })),
  encode((to) => to.execute({ portal: '', rows: 0 })),
  encode((to) => to.sync()),
]

interface Failure {
  readonly answered: number
  readonly reused: boolean
}

const failures = new WeakMap<Error, Failure>()

const failureOf = (error: unknown): Failure | undefined =>
  error instanceof Error ? failures.get(error) : undefined

/** How many statements of its exchange were answered before this error. */
export const answeredBefore = (error: unknown): number => failureOf(error)?.answered ?? 0

/** Whether the statement that failed had been parsed in an exchange before its own. */
export const wasReused = (error: unknown): boolean => failureOf(error)?.reused === true

/**
 * Counts of the statements that were answered before an error only those that somebody asked for.
 *
 * @param own of each statement of the exchange, whether it is one of those
 * @example countOnly(error, [false, false, true, false])
 */
export function countOnly(error: unknown, own: readonly boolean[]): void {
  const answered = own.slice(0, answeredBefore(error)).filter(Boolean).length
  if (error instanceof Error) failures.set(error, { answered, reused: wasReused(error) })
}

/**
 * Steps that leave in one write, end with one Sync and are answered by one ReadyForQuery: one round trip, and outside of
 * `begin` one transaction, of which nothing stays on the connection, also behind a pooler in transaction mode.
 *
 * A scope is opened by a portal named after the organization, bound and never run. No SELECT can create a portal with a
 * name of its choice, so injected SQL cannot forge it.
 *
 * @example client.query(new Exchange([{ scope }, { statement: { text: 'select 1' } }], undefined))
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class Exchange extends WireQuery {
  readonly #steps: readonly Step[]
  readonly #statements: PreparedStatements | undefined
  readonly #runs: Run[] = []
  readonly #parsed: PreparedStatement[] = []
  readonly #evicted: PreparedStatement[] = []
  readonly #results: pg.QueryResult[] = []
  #current: WireResult | undefined
  #unreadable: Error | undefined

  /** @param statements the names known on the connection; without, every statement is parsed each time */
  constructor(steps: readonly Step[], statements: PreparedStatements | undefined) {
    super()
    this.#steps = steps
    this.#statements = statements
  }

  override submit(connection: WireConnection): Error | null {
    try {
      connection.stream.write(Buffer.concat(this.#messages()))
    } catch (error) {
      this.#forgetParsed()
      return error instanceof Error ? error : new Error(String(error))
    }
    this.#next()
    return null
  }

  #messages(): Buffer[] {
    const messages: Buffer[] = []
    for (const step of this.#steps) {
      if (step.scope) messages.push(...this.#open(step.scope))
      else if (step.statement) messages.push(...this.#run(step))
      else if (step.actor) messages.push(...nameActor(step.actor, this.#statements))
      else messages.push(...encode((to) => to.close({ type: 'P', name: step.close })))
    }
    messages.push(...sync)
    return messages
  }

  #open(scope: Scope): Buffer[] {
    if (this.#statements?.scope.state !== 'parsed' && this.#statements)
      this.#parsed.push(this.#statements.scope)
    return openScope(scope, this.#statements)
  }

  #run({ statement, values = [], name: earned, part }: StatementStep): Buffer[] {
    // A text may have earned a name on other connections, and this one be behind a pooler, where there are none.
    const name = this.#statements && earned
    if (values.length > mostValues)
      throw new StatementError(
        `A statement takes ${mostValues} values at most, and this one has ${values.length}.`,
      )
    const executed = part ? encode((to) => to.execute(part)) : execute
    if (part?.fields) {
      this.#runs.push({ statement, prepared: undefined, fields: part.fields })
      return executed
    }
    const portal = part?.portal ?? ''
    // First, since a value that cannot be laid out throws, and then nothing else may count as done.
    const bound = encode((to) =>
      to.bind({ portal, statement: name ?? '', values, valueMapper: prepareValue }),
    )
    const described = part ? encode((to) => to.describe({ type: 'P', name: portal })) : describe
    if (!this.#statements || name === undefined) {
      this.#runs.push({ statement, prepared: undefined, fields: undefined })
      const parsed = encode((to) => to.parse({ text: statement.text, name: '' }))
      return parsed.concat(bound, described, executed)
    }
    const { prepared, evicted } = this.#statements.use(name)
    this.#evicted.push(...evicted)
    this.#runs.push({ statement, prepared, fields: prepared.fields })
    if (prepared.state !== 'parsed') this.#parsed.push(prepared)
    const asking = prepared.fields ? [] : described
    const evicting = evicted.flatMap(closing)
    return evicting.concat(parsing(prepared, statement.text), bound, asking, executed)
  }

  /** Makes room for the answer to the statement that is answered next. */
  #next(): void {
    const run = this.#runs[this.#results.length]
    if (!run) return
    const { rowMode, types } = run.statement
    this.#current = new WireResult(rowMode, types ?? this._result._types)
    if (run.fields) this.#current.addFields(run.fields)
  }

  override handleRowDescription({ fields }: { fields: Field[] }): void {
    const prepared = this.#runs[this.#results.length]?.prepared
    if (prepared) prepared.fields = fields
    this.#current?.addFields(fields)
  }

  override handleDataRow({ fields }: { fields: unknown[] }): void {
    if (this.#unreadable || !this.#current) return
    try {
      this.#current.rows.push(this.#current.parseRow(fields))
    } catch (error) {
      this.#unreadable = error instanceof Error ? error : new Error(String(error))
    }
  }

  override handleCommandComplete(message: { text: string }): void {
    if (!this.#current) return
    const prepared = this.#runs[this.#results.length]?.prepared
    if (prepared) prepared.fields ??= []
    this.#current.addCommandComplete(message)
    this.#answered(this.#current)
  }

  /** More rows wait in the portal: the result stays without a command, which tells. */
  override handlePortalSuspended(): void {
    if (this.#current) this.#answered(this.#current)
  }

  #answered(result: pg.QueryResult): void {
    this.#results.push(result)
    this.#next()
  }

  override handleReadyForQuery(): void {
    this.callback?.(this.#unreadable ?? null, this.#results)
  }

  override handleError(error: Error): void {
    const failed = this.#runs[this.#results.length]?.prepared
    const reused = failed !== undefined && !this.#parsed.includes(failed)
    failures.set(error, { answered: this.#results.length, reused })
    this.#forgetParsed()
    if (reused && isMisfit(error)) forget(failed)
    this.callback?.(error, [])
  }

  /** No rollback undoes a Parse or a Close, and whether the server came to it is not known. */
  #forgetParsed(): void {
    for (const statement of this.#parsed) statement.state = 'unparsed'
    for (const statement of this.#evicted) this.#statements?.keep(statement)
  }
}

/**
 * Sends an exchange and waits for the answers.
 *
 * @throws pg's error; the server may have yet to end the transaction then
 * @example const [result] = await exchange(client, new Exchange([{ scope }, { statement }], undefined))
 */
export const exchange = (client: pg.ClientBase, query: Exchange): Promise<pg.QueryResult[]> =>
  new Promise((resolve, reject) => {
    // pg takes any object with a `submit` method; its types know only its own.
    const submit = client.query.bind(client) as unknown as (
      query: Exchange,
      callback: (error: Error | null, results: pg.QueryResult[]) => void,
    ) => void
    submit(query, (error, results) => (error ? reject(error) : resolve(results)))
  })

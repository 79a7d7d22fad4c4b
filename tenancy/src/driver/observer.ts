import { tracingChannel } from 'node:diagnostics_channel'
import type pg from 'pg'
import type { Scope } from '../scope/scope'
import type { Asked } from './steps'

/** What is told of the statements of one round trip, without any value: of whom, what, and where. */
export interface StatementEvent {
  /** The SQL, with placeholders instead of values, unless `sql.raw` wrote them into it; several are joined with `; `. */
  readonly text: string
  /** The first word, in capitals: `SELECT`; `BATCH` where there are several statements. */
  readonly operation: string
  /** How many statements travel together. */
  readonly statements: number
  /** Of which organization; undefined in the scope of a person alone. */
  readonly organizationId: string | undefined
  /** Of which person; undefined where no person's scope is open. */
  readonly userId: string | undefined
  /** The database that was asked. */
  readonly database: string
  /** The server it is on. */
  readonly host: string
  /** The port of that server. */
  readonly port: number
}

/** What is told once it was answered, or has failed. */
export interface FinishedStatement extends StatementEvent {
  /** From the question to the answer, waiting for a connection included. */
  readonly durationMs: number
  /** How many rows were read or written; 0 when it failed. */
  readonly rows: number
  /** PostgreSQL's code, or one of ours; never a message, since messages quote values. */
  readonly errorCode: string | undefined
  /** For the logger of a pool with `logValues` alone: never on the channel. */
  readonly values?: readonly unknown[] | undefined
}

/** What travels on the channel: one object for a statement's beginning and end. */
interface Message {
  readonly event: StatementEvent
  finished?: FinishedStatement
}

/** Where a pool connects, as it is told. */
export type Place = Pick<StatementEvent, 'database' | 'host' | 'port'>

/** Where a pool of this configuration connects. */
export function placeOf({ connectionString, host, port, database }: pg.PoolConfig): Place {
  const url = connectionString && URL.canParse(connectionString) ? new URL(connectionString) : undefined
  return {
    host: url?.hostname || host || 'localhost',
    port: Number(url?.port || port || 5432),
    database: url ? decodeURIComponent(url.pathname.slice(1)) : (database ?? ''),
  }
}

// The parameters are what Node 22 and 24 type it with; what travels is a Message.
const channel = tracingChannel<unknown, Message>('refactkit.statement')

/** What is called of a statement: where it is asked for, and when it was answered, with the same event. */
export interface StatementListener {
  /** Is called where the statement is asked for. */
  begin?(event: StatementEvent): void
  /** Is called when it was answered, or has failed. */
  end?(event: StatementEvent, finished: FinishedStatement): void
}

/**
 * Tells of every statement of every scoped pool of this process, on Node's own channel `refactkit.statement`. It costs nothing
 * while nobody listens, and no value is ever on it.
 *
 * @param listener what to call
 * @returns ends it
 * @example onStatement({ end: (_, { durationMs, text }) => { if (durationMs > 500) log.warn({ durationMs, text }, 'slow') } })
 * @see https://nodejs.org/api/diagnostics_channel.html
 */
export function onStatement(listener: StatementListener): () => void {
  const begun = (message: unknown) => listener.begin?.((message as Message).event)
  const ended = (message: unknown) => {
    const { event, finished } = message as Message
    if (finished) listener.end?.(event, finished)
  }
  channel.start.subscribe(begun)
  channel.asyncEnd.subscribe(ended)
  return () => {
    channel.start.unsubscribe(begun)
    channel.asyncEnd.unsubscribe(ended)
  }
}

const operationOf = (text: string): string => /[a-z]+/i.exec(text)?.[0].toUpperCase() ?? ''

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

/** One line for a terminal: `acme  1.2 ms  3 rows  select …`. */
const lineOf = ({ organizationId, userId, durationMs, rows, errorCode, text, values }: FinishedStatement) =>
  [
    organizationId ?? userId ?? '',
    `${durationMs.toFixed(1)} ms`,
    errorCode ?? `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    text,
    ...(values ? [JSON.stringify(values)] : []),
  ].join('  ')

/** How a pool tells of its statements beside the channel. */
export interface ObserverConfig {
  /**
   * Called after every statement with its text, duration, number of rows and organization; `true` prints a line for each.
   * Values are left out.
   */
  logger?: true | ((statement: FinishedStatement) => void) | undefined
  /** Gives the logger the values too, each with the organization it is of; refused where NODE_ENV is production. */
  logValues?: boolean | undefined
}

/**
 * Tells of the statements of one pool.
 *
 * @throws Error when values are to be logged in production
 */
export class Observer {
  readonly #place: Place
  readonly #logger: ((statement: FinishedStatement) => void) | undefined
  readonly #values: boolean

  constructor(place: Place, { logger, logValues = false }: ObserverConfig) {
    if (logValues && process.env.NODE_ENV === 'production')
      throw new Error('Values are logged in development only: leave `logValues` out, or set NODE_ENV.')
    this.#place = place
    this.#logger = logger === true ? (statement) => console.log(lineOf(statement)) : logger
    this.#values = logValues
  }

  /** Runs what sends the statements of a scope, and tells of it where somebody listens. */
  async observe(
    scope: Scope,
    asked: readonly Asked[],
    send: () => Promise<pg.QueryResult[]>,
  ): Promise<pg.QueryResult[]> {
    if (!this.#logger && !channel.hasSubscribers) return await send()
    const { organizationId, userId } = scope
    const text = asked.map(({ statement }) => statement.text).join('; ')
    const operation = asked.length === 1 ? operationOf(text) : 'BATCH'
    const event = { ...this.#place, text, operation, statements: asked.length, organizationId, userId }
    const message: Message = { event }
    const began = performance.now()
    const end = (rows: number, errorCode: string | undefined) => {
      message.finished = { ...event, durationMs: performance.now() - began, rows, errorCode }
      channel.asyncEnd.publish(message)
      this.#log(message.finished, asked)
    }
    channel.start.publish(message)
    try {
      const results = await send()
      end(
        results.reduce((sum, { rowCount, rows }) => sum + (rowCount ?? rows.length), 0),
        undefined,
      )
      return results
    } catch (error) {
      end(0, codeOf(error))
      throw error
    }
  }

  /** A logger that fails must not make a write that is there look as if it were not. */
  #log(finished: FinishedStatement, asked: readonly Asked[]): void {
    const values = this.#values ? asked.flatMap((one) => one.values ?? []) : undefined
    try {
      this.#logger?.({ ...finished, values })
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error))
    }
  }
}

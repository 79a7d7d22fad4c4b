import type pg from 'pg'
import type { Scope } from '../scope/scope'
import {
  channel,
  eventOf,
  type FinishedStatement,
  finishedOf,
  type Message,
  type Place,
} from './statement-events'
import type { Asked } from './steps'

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
  observe(
    scope: Scope,
    asked: readonly Asked[],
    send: () => Promise<pg.QueryResult[]>,
  ): Promise<pg.QueryResult[]> {
    return this.#logger || channel.hasSubscribers ? this.#observed(scope, asked, send) : send()
  }

  async #observed(
    scope: Scope,
    asked: readonly Asked[],
    send: () => Promise<pg.QueryResult[]>,
  ): Promise<pg.QueryResult[]> {
    const event = eventOf(this.#place, scope, asked)
    const message: Message = { event }
    const began = performance.now()
    const end = (rows: number, errorCode: string | undefined) => {
      message.finished = finishedOf(event, performance.now() - began, rows, errorCode, undefined)
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
    if (!this.#logger) return
    const { durationMs, rows, errorCode } = finished
    const values = this.#values ? asked.flatMap((one) => one.values ?? []) : undefined
    try {
      this.#logger(finishedOf(finished, durationMs, rows, errorCode, values))
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error))
    }
  }
}

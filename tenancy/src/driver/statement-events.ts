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
export interface Message {
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
export const channel = tracingChannel<unknown, Message>('refactkit.statement')

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

/** What is told of these statements. Written out, since this runs for every statement: spreading took thirty times as long as everything else here. */
export const eventOf = (
  place: Place,
  { organizationId, userId }: Scope,
  asked: readonly Asked[],
): StatementEvent => {
  const text = asked.map(({ statement }) => statement.text).join('; ')
  return {
    text,
    operation: asked.length === 1 ? operationOf(text) : 'BATCH',
    statements: asked.length,
    organizationId,
    userId,
    database: place.database,
    host: place.host,
    port: place.port,
  }
}

/** The same, once it is answered. */
export const finishedOf = (
  { text, operation, statements, organizationId, userId, database, host, port }: StatementEvent,
  durationMs: number,
  rows: number,
  errorCode: string | undefined,
  values: readonly unknown[] | undefined,
): FinishedStatement => ({
  text,
  operation,
  statements,
  organizationId,
  userId,
  database,
  host,
  port,
  durationMs,
  rows,
  errorCode,
  values,
})

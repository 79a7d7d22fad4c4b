import { BusyError, CancelledError, ScopeError, StatementError } from '@refactkit/tenancy'
import { OperationError } from '@refactkit/tenancy/operations'
import pg from 'pg'
import { CommandError } from '../command-error'
import { sentenceFor } from '../sentences'

/** What the studio answers instead of rows: a status, a sentence, and what the page may want to know besides. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    message: string,
    readonly more: { readonly code?: string; readonly position?: number } = {},
  ) {
    super(message)
  }
}

/** What one of the studio's own connections cannot help, and the person at the keyboard can. */
const ownSentences = [CancelledError, StatementError, ScopeError, BusyError, OperationError, CommandError]

/** What pg says of a connection that ended under a statement, or before it could be sent. */
const lost = /^Connection terminated|^Client has encountered a connection error/

/** What failed, where Drizzle has put it into an error of its own. */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.message.startsWith('Failed query: ') ? error.cause : error

/**
 * The answer to an error. The database's message is the person's own business here: they wrote the statement, and it says
 * what their login may know. Whatever else went wrong is for the terminal.
 *
 * @param thrown whatever was thrown
 * @param ahead how many characters stood before the person's own text
 * @returns undefined for what nobody expected
 */
export function refusalFor(thrown: unknown, ahead = 0): Refusal | undefined {
  const error = causeOf(thrown)
  if (error instanceof Refusal) return error
  if (ownSentences.some((kind) => error instanceof kind)) return new Refusal(422, sentenceFor(error))
  if (error instanceof pg.DatabaseError) {
    const { code, message, hint } = error
    const position = error.position ? Math.max(0, Number(error.position) - ahead) : undefined
    const status = code === '42501' ? 403 : 422
    return new Refusal(status, [sentence(message), hint].filter(Boolean).join(' '), { code, position })
  }
  if (error instanceof Error && lost.test(error.message))
    return new Refusal(
      503,
      'The database closed the connection. Whether the statement was done is not known.',
    )
  const isConnection = error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))
  return isConnection ? new Refusal(503, sentenceFor(error)) : undefined
}

const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`

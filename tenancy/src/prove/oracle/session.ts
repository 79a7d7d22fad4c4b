import type { EventEmitter } from 'node:events'
import pg from 'pg'
import { scopeText } from '../../driver/scope-messages'
import { outcomeOf } from './outcome'

/** How statements run on a connection without the driver. */
export interface SessionOptions {
  /** Whose scope is open, if any. */
  readonly organizationId: string | undefined
  readonly scope: 'open' | 'none'
  /** The names of portals that are bound instead of the organization's own. */
  readonly portals: readonly string[]
  readonly login: 'app' | 'auth'
  /** Outside a transaction, each statement by itself; a scope lives inside a transaction only. */
  readonly alone: boolean
  /** Sent when the server asks for rows to copy. */
  readonly copy: string
}

interface Wire {
  parse(message: { text: string; name: string; types: readonly number[] }): void
  bind(message: { portal: string; statement: string; values: readonly unknown[] }): void
  sync(): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** Opens the scope of an organization in the transaction of a connection, in the way that policies read it. */
class OpenScope {
  readonly #portal: string
  readonly #done: (error?: Error) => void
  #error: Error | undefined

  constructor(portal: string, done: (error?: Error) => void) {
    this.#portal = portal
    this.#done = done
  }

  submit(connection: Wire): void {
    connection.parse({ text: scopeText, name: '', types: [] })
    connection.bind({ portal: this.#portal, statement: '', values: [] })
    connection.sync()
  }

  handleError(error: Error): void {
    this.#error = error
  }

  handleReadyForQuery(): void {
    this.#done(this.#error)
  }
}

/** Opens one scope on a connection, in the transaction that is open there. */
export const openScope = (client: pg.Client, portal: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const scope = new OpenScope(portal, (error) => (error ? reject(error) : resolve()))
    // pg takes any object with a `submit` method; its types want one of its own.
    client.query(scope as unknown as pg.Submittable)
  })

// @types/pg leaves out the methods of a query that the connection calls.
const Query = pg.Query as unknown as new (
  config: object,
  values: undefined,
  callback: (error: Error | null, result: unknown) => void,
) => pg.Submittable

/** A `COPY … FROM STDIN` that sends the rows it was given. */
class CopyIn extends Query {
  readonly #rows: string

  constructor(text: string, rows: string, callback: (error: Error | null, result: unknown) => void) {
    super({ text }, undefined, callback)
    this.#rows = rows
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFromChunk(Buffer.from(this.#rows))
    connection.endCopyFrom()
  }
}

const copyIn = (client: pg.Client, text: string, rows: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    client.query(new CopyIn(text, rows, (error, result) => (error ? reject(error) : resolve(result))))
  })

/**
 * Runs statements one after the other on a connection of their own and tells what each answered.
 *
 * @param config the login
 * @param statements their texts may be of any kind
 */
export async function runSession(
  config: pg.ClientConfig,
  statements: ReadonlyArray<{ text: string; values?: readonly unknown[] }>,
  { organizationId, alone = false, copy, portals }: Partial<SessionOptions>,
): Promise<unknown[]> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  const copied: string[] = []
  // What COPY … TO STDOUT sends comes past every query object of pg's.
  const { connection } = client as unknown as { connection: EventEmitter }
  connection.on('copyData', ({ chunk }: { chunk: Buffer }) => copied.push(chunk.toString()))
  try {
    if (!alone) await client.query('begin')
    const outcomes: unknown[] = []
    const named = portals ?? (organizationId && !alone ? [`org:${organizationId}`] : [])
    for (const portal of named) {
      const refused = await outcomeOf(() => openScope(client, portal))
      if ('error' in refused) outcomes.push(refused)
    }
    for (const { text, values } of statements) {
      const run = () =>
        copy !== undefined && /^copy .* from/i.test(text)
          ? copyIn(client, text, copy)
          : client.query(text, values ? [...values] : undefined)
      // What is refused may not end the transaction, or nothing after it would be tried.
      if (!alone) await client.query('savepoint rk_prove').catch(() => {})
      const outcome = await outcomeOf(run)
      if (!alone && 'error' in outcome) await client.query('rollback to savepoint rk_prove').catch(() => {})
      outcomes.push(outcome)
    }
    if (!alone) outcomes.push(await outcomeOf(() => client.query('commit')))
    return [...outcomes, ...(copied.length > 0 ? [copied] : [])]
  } finally {
    await client.end()
  }
}

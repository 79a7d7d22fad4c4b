import pg from 'pg'
import { actorPortals, mayChange } from '../scope/acting'

/** The messages that a query lays out on its connection, read in pg 8.23 lib/connection.js. */
interface Messages {
  close(message: { type: 'P'; name: string }): void
  parse(message: { text: string; name: string }): void
  bind(message: { portal: string; statement: string }): void
}

type Answer = (error: Error | null, result: pg.QueryResult) => void

interface Query {
  prepare(connection: Messages): void
  requiresPreparation(): boolean
}

/** pg's own query; @types/pg leaves out what its client calls. */
const Query = pg.Query as unknown as new (config: unknown, values: unknown, callback: Answer) => Query

/**
 * A statement that says who acts, by portals that are bound before it and never run, as the scoped pool does. In a transaction
 * those of the statement before are closed first.
 */
class ActingQuery extends Query {
  readonly #portals: readonly string[]

  constructor(portals: readonly string[], config: unknown, values: unknown, callback: Answer) {
    super(config, values, callback)
    this.#portals = portals
  }

  override requiresPreparation(): boolean {
    return true
  }

  override prepare(connection: Messages): void {
    connection.parse({ text: '', name: '' })
    for (const portal of this.#portals) {
      connection.close({ type: 'P', name: portal })
      connection.bind({ portal, statement: '' })
    }
    super.prepare(connection)
  }
}

/**
 * The text of what is handed to pg's `query`.
 *
 * @returns nothing, as an empty text, where it has none
 * @example textOf({ text: 'select 1' }) // 'select 1'
 */
export const textOf = (config: unknown): string =>
  typeof config === 'string'
    ? config
    : typeof config === 'object' && config !== null && 'text' in config
      ? String(config.text)
      : ''

/**
 * The class of a pool's connections that say who acts with every statement that may change a row.
 *
 * @param Client what they are otherwise
 * @example new pg.Pool({ Client: acting(pg.Client) })
 */
export function acting(Client: typeof pg.Client): typeof pg.Client {
  class ActingClient extends Client {}
  const { query } = Client.prototype
  // pg declares nine ways to call it; all of them come down to these three.
  const send = function (this: pg.Client, config: unknown, values?: unknown, callback?: unknown): unknown {
    const plain = () => Reflect.apply(query, this, [config, values, callback])
    const portals = mayChange(textOf(config)) ? actorPortals() : []
    if (portals.length === 0) return plain()
    const given = typeof values === 'function' ? undefined : values
    const answer = [values, callback].find((one): one is Answer => typeof one === 'function')
    if (answer) return Reflect.apply(query, this, [new ActingQuery(portals, config, given, answer)])
    return new Promise((resolve, reject) => {
      const settle: Answer = (error, result) => (error ? reject(error) : resolve(result))
      Reflect.apply(query, this, [new ActingQuery(portals, config, given, settle)])
    })
  }
  Object.defineProperty(ActingClient.prototype, 'query', { value: send, writable: true, configurable: true })
  return ActingClient
}

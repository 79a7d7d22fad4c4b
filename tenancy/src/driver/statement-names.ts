import { createHash } from 'node:crypto'

/** How often a text comes up before it gets a name: what is sent once or twice does not fill the server. */
const worthNaming = 3
/** How many texts a pool counts; a list of ids in the text makes a new one for every length. */
const countedTexts = 2_000

const hashed = (text: string): string =>
  `rk:${createHash('sha256').update(text).digest('base64url').slice(0, 32)}`

/**
 * Which texts of a pool are worth a prepared statement, and under what name. The name is made of the text, so two texts
 * never share one, whatever name the application gave and whoever else has used the connection.
 *
 * @example const names = new StatementNames(); names.nameOf('select 1', false) // undefined, until it has come up often
 */
export class StatementNames {
  readonly #seen = new Map<string, { count: number; name: string | undefined }>()

  /** The name for this text, or none while it is rare and nobody has `asked` for a prepared statement. */
  nameOf(text: string, asked: boolean): string | undefined {
    const known = this.#seen.get(text)
    if (known?.name) return known.name
    const count = (known?.count ?? 0) + 1
    const name = asked || count >= worthNaming ? hashed(text) : undefined
    this.#seen.delete(text)
    this.#seen.set(text, { count, name })
    const [oldest] = this.#seen.size > countedTexts ? this.#seen.keys() : []
    if (oldest !== undefined) this.#seen.delete(oldest)
    return name
  }
}

import { encode, type Field } from './wire'

/** A statement with a name on one connection. */
export interface PreparedStatement {
  readonly name: string
  /** `parsed`: to be bound. `unparsed`: to be parsed, whatever the server has under its name. */
  state: 'parsed' | 'unparsed'
  /** The columns it answers with, once known; the server refuses the statement when they change. */
  fields: Field[] | undefined
}

const unparsed = (name: string): PreparedStatement => ({ name, state: 'unparsed', fields: undefined })

/** Has a statement parsed again before its next use. */
export function forget(statement: PreparedStatement): void {
  statement.state = 'unparsed'
  statement.fields = undefined
}

/**
 * The prepared statements of one connection: at most `limit`, of which the one that was not used for longest makes room.
 *
 * @param limit how many names the server keeps for this connection beside the one of the scope
 * @param generation how often the tables had changed when the connection was made
 * @example const statements = new PreparedStatements(200, 0)
 */
export class PreparedStatements {
  readonly #limit: number
  readonly #byName = new Map<string, PreparedStatement>()
  readonly scope = unparsed('rk:scope')
  #generation: number

  constructor(limit: number, generation: number) {
    this.#limit = limit
    this.#generation = generation
  }

  /** The statement of this name, and those that make room for it, to be closed. */
  use(name: string): { prepared: PreparedStatement; evicted: PreparedStatement[] } {
    const prepared = this.#byName.get(name) ?? unparsed(name)
    this.#byName.delete(name)
    this.#byName.set(name, prepared)
    const evicted: PreparedStatement[] = []
    for (const oldest of this.#byName.values()) {
      if (this.#byName.size <= this.#limit) break
      this.#byName.delete(oldest.name)
      evicted.push(oldest)
    }
    return { prepared, evicted }
  }

  /** Keeps account of a statement that was to make room, and of which nobody knows whether it has. */
  keep(evicted: PreparedStatement): void {
    if (this.#byName.has(evicted.name)) return
    forget(evicted)
    this.#byName.set(evicted.name, evicted)
  }

  /** Parses every statement that is older than this change of the tables again. */
  renew(generation: number): void {
    if (generation !== this.#generation) this.doubt()
    this.#generation = generation
  }

  /** Parses every statement again before its next use: the server has forgotten them, or what they read has changed. */
  doubt(): void {
    for (const statement of [this.scope, ...this.#byName.values()]) forget(statement)
  }
}

/** The message that takes a name from the server; where it has none of that name, nothing happens. */
export const closing = ({ name }: PreparedStatement): Buffer[] =>
  encode((to) => to.close({ type: 'S', name }))

/**
 * The messages that bring a statement into being where it is not there yet. It counts as parsed from here on: whoever
 * sends them says so when the answer is an error.
 *
 * @param statement its state on this connection
 * @param text what it stands for
 * @example const messages = parsing(statements.scope, 'select')
 */
export function parsing(statement: PreparedStatement, text: string): Buffer[] {
  const { name, state } = statement
  if (state === 'parsed') return []
  statement.state = 'parsed'
  return [...closing(statement), ...encode((to) => to.parse({ text, name }))]
}

import { encode, type Field } from './wire'

/** A statement with a name on one connection. */
export interface PreparedStatement {
  readonly name: string
  /** `absent`: to be parsed. `parsed`: to be bound. `unsure`: to be closed, which never fails, and parsed again. */
  state: 'absent' | 'parsed' | 'unsure'
  /** The columns it answers with, once known; the server refuses the statement when they change. */
  fields: readonly Field[] | undefined
}

const absent = (name: string): PreparedStatement => ({ name, state: 'absent', fields: undefined })

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
  readonly scope = absent('rk:scope')
  #generation: number

  constructor(limit: number, generation: number) {
    this.#limit = limit
    this.#generation = generation
  }

  /** The statement of this name, and the messages that make room for it. */
  use(name: string): { prepared: PreparedStatement; evicting: Buffer[] } {
    const prepared = this.#byName.get(name) ?? absent(name)
    this.#byName.delete(name)
    this.#byName.set(name, prepared)
    const [oldest] = this.#byName.size > this.#limit ? this.#byName.keys() : []
    if (oldest === undefined) return { prepared, evicting: [] }
    this.#byName.delete(oldest)
    return { prepared, evicting: encode((to) => to.close({ type: 'S', name: oldest })) }
  }

  /** Doubts every statement that is older than this change of the tables. */
  renew(generation: number): void {
    if (generation !== this.#generation) this.doubt()
    this.#generation = generation
  }

  /** Parses every statement again before its next use: the server has forgotten them, or what they read has changed. */
  doubt(): void {
    for (const statement of [this.scope, ...this.#byName.values()]) {
      if (statement.state === 'parsed') statement.state = 'unsure'
      statement.fields = undefined
    }
  }
}

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
  return encode((to) => {
    if (state === 'unsure') to.close({ type: 'S', name })
    to.parse({ text, name })
  })
}

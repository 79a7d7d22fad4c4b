import pg from 'pg'

/** A column of an answer, as PostgreSQL describes it. */
export type Field = pg.FieldDef

/** The part of pg's connection that this driver uses; @types/pg describes it only in parts. */
export interface WireConnection {
  readonly stream: { write(messages: Buffer): boolean }
}

/** The methods of pg.Query that its client calls with what the server answers, read in pg 8.23 lib/query.js. */
interface WireQuery {
  callback: ((error: Error | null, results: pg.QueryResult[]) => void) | undefined
  /** Of pg's own making; its client puts the type parsers of the pool into it. */
  readonly _result: { readonly _types: unknown }
  submit(connection: WireConnection): Error | null
  handleRowDescription(message: { fields: Field[] }): void
  handleDataRow(message: { fields: unknown[] }): void
  handleCommandComplete(message: { text: string }): void
  handlePortalSuspended(): void
  handleEmptyQuery(): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}

/**
 * pg's own query, to build upon: @types/pg leaves its methods out, and pg's pipeline mode takes no other base. Without what
 * its constructor does, which takes longer than to lay the messages out: no emitter, no copy of a configuration.
 */
export const WireQuery = class {
  callback: WireQuery['callback']
  readonly _result = { _types: undefined }
} as unknown as new () => WireQuery
Object.setPrototypeOf(WireQuery.prototype, pg.Query.prototype)

interface Types {
  getTypeParser(type: number, format: string): unknown
}

/** How pg collects the rows of one statement, read in pg 8.23 lib/result.js. */
interface Collecting extends pg.QueryResult {
  readonly rowAsArray: boolean
  readonly _types: Types | undefined
  _parsers: readonly unknown[]
  addFields(fields: Field[]): void
  parseRow(fields: unknown[]): object
  addCommandComplete(message: { text: string }): void
}

const Collecting = pg.Result as unknown as new (rowMode: 'array' | undefined, types: unknown) => Collecting

/** pg's result, which does not prepare an object where rows are arrays. */
export class WireResult extends Collecting {
  override addFields(fields: Field[]): void {
    const types = this._types
    if (!this.rowAsArray || !types) {
      super.addFields(fields)
      return
    }
    this.fields = fields
    this._parsers = fields.map(({ dataTypeID, format }) => types.getTypeParser(dataTypeID, format || 'text'))
  }
}

/** How pg turns a JavaScript value into a parameter; @types/pg does not name it. */
export const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils

/** The messages of the extended protocol that pg can lay out, read in pg 8.23 lib/connection.js. */
interface Messages {
  parse(message: { text: string; name: string }): void
  bind(message: {
    portal: string
    statement: string
    values: readonly unknown[]
    valueMapper?: (value: unknown) => unknown
  }): void
  describe(message: { type: 'P' | 'S'; name: string }): void
  execute(message: { portal: string; rows: number }): void
  close(message: { type: 'P' | 'S'; name: string }): void
  sync(): void
}

/** pg's serializer, keeping the messages instead of sending them. */
class Recorder extends (pg.Connection as unknown as new (config: object) => Messages) {
  recorded: Buffer[] = []

  _send(message: Buffer): void {
    this.recorded.push(message)
  }
}

const recorder = new Recorder({ stream: {} })

/**
 * Lays messages out as bytes without sending anything, so that a value that cannot be laid out leaves the connection as
 * it was, and what belongs together leaves in one write.
 *
 * @param write calls the messages in their order
 * @throws whatever turning a value into a parameter throws
 * @example const sync = encode((to) => to.sync())
 */
export function encode(write: (to: Messages) => void): Buffer[] {
  recorder.recorded = []
  write(recorder)
  return recorder.recorded
}

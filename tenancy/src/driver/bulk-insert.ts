import { type Column, getTableColumns, type InferInsertModel, is, SQL, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PgTable, SelectedFieldsFlat } from 'drizzle-orm/pg-core'
import type { SelectResultFields } from 'drizzle-orm/query-builders/select.types'
import { nullRow } from '../schema/null-row'
import { isLeftToDatabase } from '../schema/organization-in-scope'
import { batch } from './batch'
import { StatementError } from './statements'
import type { Runner } from './steps'
import { prepareValue } from './wire'

/** The rows to insert: a list, or whatever makes them one after the other. */
export type BulkRows<Table extends PgTable> =
  | Iterable<InferInsertModel<Table>>
  | AsyncIterable<InferInsertModel<Table>>

/** Which columns of the inserted rows come back. */
export interface BulkReturning<Fields extends SelectedFieldsFlat> {
  readonly returning: Fields
}

/** What inserts: Drizzle to write the statements, and where they run. */
export interface BulkTarget {
  readonly database: Pick<NodePgDatabase<Record<string, unknown>>, 'insert'>
  readonly runner: () => Runner
}

/** A chunk ends at whichever comes first: so many rows, or so many characters. */
const [mostRows, mostCharacters] = [2_000, 4_000_000]

/** Where Drizzle keeps the columns of a table. */
const columnsKey = Symbol.for('drizzle:Columns')

/** Rows that give values to the same columns, as JSON, with their places in the chunk. */
interface Group {
  readonly columns: Record<string, Column>
  readonly rows: string[]
  readonly places: number[]
}

/** A value as PostgreSQL reads it from JSON: by the input function of its column's type, as it reads a parameter. */
function jsonOf(column: Column, value: unknown): string {
  if (is(value, SQL))
    throw new StatementError('bulkInsert takes values: insert rows with SQL in them one by one.')
  const sent = value === null ? null : prepareValue(column.mapToDriverValue(value))
  if (sent === null || sent === undefined) return 'null'
  if (Buffer.isBuffer(sent)) return `"\\\\x${sent.toString('hex')}"`
  return /^jsonb?$/.test(column.getSQLType()) ? String(sent) : JSON.stringify(String(sent))
}

/** What Drizzle gives to a column that a row leaves out; undefined where that is the database's business. */
function defaultOf({ default: given, defaultFn, onUpdateFn }: Column): unknown {
  const value = defaultFn ? defaultFn() : given === undefined ? onUpdateFn?.() : undefined
  return isLeftToDatabase(value) ? undefined : value
}

/** Collects rows until they are enough for a round trip. */
class Chunk {
  readonly #columns: [string, Column][]
  readonly #groups = new Map<string, Group>()
  #characters = 0
  size = 0

  constructor(table: PgTable) {
    this.#columns = Object.entries<Column>(getTableColumns(table)).filter(
      // Drizzle's own way to tell columns that are generated; its types leave it out.
      ([, column]) => !(column as Column & { shouldDisableInsert(): boolean }).shouldDisableInsert(),
    )
  }

  get isFull(): boolean {
    return this.size >= mostRows || this.#characters >= mostCharacters
  }

  get groups(): Iterable<Group> {
    return this.#groups.values()
  }

  add(row: Record<string, unknown>): void {
    const columns: Record<string, Column> = {}
    const cells: string[] = []
    for (const [key, column] of this.#columns) {
      const value = row[key] === undefined ? defaultOf(column) : row[key]
      if (value === undefined) continue
      columns[key] = column
      cells.push(`${JSON.stringify(column.name)}:${jsonOf(column, value)}`)
    }
    const given = Object.keys(columns).join()
    const group = this.#groups.get(given) ?? { columns, rows: [], places: [] }
    this.#groups.set(given, group)
    const json = `{${cells.join()}}`
    group.rows.push(json)
    group.places.push(this.size)
    this.size++
    this.#characters += json.length
  }
}

/** One insert for all rows of a group; its text is the same for any number of them, so that it is parsed once. */
function insertOf(database: BulkTarget['database'], table: PgTable, { columns, rows }: Group) {
  const names = Object.values(columns).map(({ name }) => sql.identifier(name))
  // The table with these columns alone, so that all others take their defaults.
  const reduced: PgTable = Object.create(table, { [columnsKey]: { value: columns } })
  const values = `[${rows.join()}]`
  return database
    .insert(reduced)
    .select(
      sql`select ${sql.join(names, sql`, `)} from json_populate_recordset(${nullRow(table)}, ${values}::json)`,
    )
}

async function send<Fields extends SelectedFieldsFlat>(
  { database, runner }: BulkTarget,
  table: PgTable,
  chunk: Chunk,
  returning: Fields | undefined,
): Promise<SelectResultFields<Fields>[]> {
  const groups = [...chunk.groups]
  const inserts = groups.map((group) => insertOf(database, table, group))
  if (!returning) {
    await batch(runner(), inserts)
    return []
  }
  const answers = await batch(
    runner(),
    inserts.map((insert) => insert.returning(returning)),
  )
  const placed: SelectResultFields<Fields>[] = new Array(chunk.size)
  for (const [index, rows] of answers.entries()) {
    // Drizzle's type of it is conditional, and not decided for a table that is a parameter.
    for (const [at, row] of (rows as SelectResultFields<Fields>[]).entries())
      placed[groups[index]?.places[at] ?? -1] = row
  }
  return placed
}

/**
 * Inserts many rows, some thousand in a round trip. Types, defaults and the organization are what they are when one row is
 * inserted: values pass the columns of Drizzle and the input functions of PostgreSQL. A row that refers to another one of
 * them is given the same columns as that one, and comes after it.
 *
 * @param target what inserts, inside a transaction where there may be more than one chunk
 * @param returning the columns that come back, in the order of the rows
 * @throws as the insert of one row; StatementError for a value that is SQL
 */
export async function bulkInsert<Table extends PgTable, Fields extends SelectedFieldsFlat>(
  target: BulkTarget,
  table: Table,
  rows: BulkRows<Table>,
  returning: Fields | undefined,
): Promise<{ inserted: number; returned: SelectResultFields<Fields>[] }> {
  const returned: SelectResultFields<Fields>[] = []
  let [inserted, chunk] = [0, new Chunk(table)]
  const flush = async () => {
    for (const row of await send(target, table, chunk, returning)) returned.push(row)
    inserted += chunk.size
    chunk = new Chunk(table)
  }
  for await (const row of rows) {
    chunk.add(row)
    if (chunk.isFull) await flush()
  }
  if (chunk.size > 0) await flush()
  return { inserted, returned }
}

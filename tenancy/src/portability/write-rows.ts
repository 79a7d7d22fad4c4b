import { type SQL, sql } from 'drizzle-orm'
import { tenantColumn } from '../schema/kinds'
import type { PortableDatabase } from './database'
import type { PortableTable } from './table'

/** A batch ends at whichever comes first: so many rows, or so many characters. Each commits by itself. */
const [mostRows, mostCharacters] = [2_000, 4_000_000]

/** The rows of one statement, as a JSON list of objects. */
class Batch {
  readonly rows: string[] = []
  #characters = 0
  readonly #names: readonly string[]
  readonly #isJson: readonly boolean[]
  readonly #start: string

  constructor(table: PortableTable, names: readonly string[], organizationId: string) {
    this.#names = names.map((name) => JSON.stringify(name))
    this.#isJson = names.map((name) =>
      /^jsonb?$/.test(table.columns.find((column) => column.name === name)?.type ?? ''),
    )
    this.#start = `{${JSON.stringify(tenantColumn)}:${JSON.stringify(organizationId)}`
  }

  get isFull(): boolean {
    return this.rows.length >= mostRows || this.#characters >= mostCharacters
  }

  add(cells: readonly (string | null)[]): void {
    const values = cells.map((cell, index) => `,${this.#names[index]}:${this.#value(cell, index)}`)
    const row = `${this.#start}${values.join('')}}`
    this.rows.push(row)
    this.#characters += row.length
  }

  #value(cell: string | null, index: number): string {
    if (cell === null) return 'null'
    if (!this.#isJson[index]) return JSON.stringify(cell)
    // As it is: the archive has seen that it is one JSON value, and cannot bring names of its own.
    return cell
  }
}

const list = (names: readonly string[], prefix = sql``): SQL =>
  sql.join(
    names.map((name) => sql`${prefix}${sql.identifier(name)}`),
    sql`, `,
  )

const given = (table: PortableTable, batch: Batch): SQL =>
  sql`json_populate_recordset(null::${table.table}, ${`[${batch.rows.join()}]`}::json)`

/** Sends rows in batches. */
async function inBatches(
  rows: AsyncIterable<readonly (string | null)[]>,
  make: () => Batch,
  send: (batch: Batch) => Promise<unknown>,
): Promise<void> {
  let batch = make()
  for await (const cells of rows) {
    batch.add(cells)
    if (!batch.isFull) continue
    await send(batch)
    batch = make()
  }
  if (batch.rows.length > 0) await send(batch)
}

/**
 * Inserts rows, some thousand in a statement that commits alone. A row that is there already stays as it is, so that whoever
 * was interrupted begins again; whether all of them are there in the end is found by reading them.
 *
 * @param names the columns, in the order of the cells
 * @throws pg's error for a value that its column refuses
 */
export const insertRows = (
  db: Pick<PortableDatabase, 'execute'>,
  table: PortableTable,
  names: readonly string[],
  organizationId: string,
  rows: AsyncIterable<readonly (string | null)[]>,
): Promise<void> => {
  const all = [tenantColumn, ...names]
  return inBatches(
    rows,
    () => new Batch(table, names, organizationId),
    (batch) =>
      db.execute(sql`insert into ${table.table} (${list(all)}) overriding system value
        select ${list(all)} from ${given(table, batch)} on conflict do nothing`),
  )
}

/**
 * Writes the columns that had to wait until all rows were there.
 *
 * @param names the key, and then those columns, in the order of the cells
 * @throws pg's error for a value that its column refuses
 */
export const updateRows = (
  db: Pick<PortableDatabase, 'execute'>,
  table: PortableTable,
  columns: readonly string[],
  organizationId: string,
  rows: AsyncIterable<readonly (string | null)[]>,
): Promise<void> => {
  const names = [...table.key, ...columns]
  const set = columns.map((name) => sql`${sql.identifier(name)} = given.${sql.identifier(name)}`)
  const same = [tenantColumn, ...table.key].map(
    (name) => sql`target.${sql.identifier(name)} = given.${sql.identifier(name)}`,
  )
  return inBatches(
    rows,
    () => new Batch(table, names, organizationId),
    (batch) =>
      db.execute(sql`update ${table.table} target set ${sql.join(set, sql`, `)}
        from ${given(table, batch)} given where ${sql.join(same, sql` and `)}`),
  )
}

/** The next keys in their order, each a JSON object. */
async function keysAfter(
  db: Pick<PortableDatabase, 'execute'>,
  { table, key }: Pick<PortableTable, 'table' | 'key'>,
  last: string | undefined,
): Promise<string[]> {
  const keys = list(key)
  const bounds = key.map(
    (name) => sql`(select ${sql.identifier(name)} from json_populate_record(null::${table}, ${last}::json))`,
  )
  const after = last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(bounds, sql`, `)})`
  const { rows } = await db.execute<{ key: string }>(
    sql`select row_to_json(one)::text as key from (select ${keys} from ${table} ${after} order by ${keys} limit ${mostRows}) one`,
  )
  return rows.map((row) => row.key)
}

/**
 * Deletes the rows of a table, some thousand in a statement that commits alone, in the order of their keys.
 *
 * @param removed is told how many rows have gone so far
 * @returns how many there were
 * @throws pg's error
 */
export async function deleteRows(
  db: Pick<PortableDatabase, 'execute'>,
  { table, key }: PortableTable,
  removed?: (rows: number) => void,
): Promise<number> {
  let gone = 0
  let last: string | undefined
  for (;;) {
    const chunk = await keysAfter(db, { table, key }, last)
    last = chunk.at(-1)
    if (last === undefined) return gone
    const same = key.map((name) => sql`target.${sql.identifier(name)} = given.${sql.identifier(name)}`)
    await db.execute(sql`delete from ${table} target
      using json_populate_recordset(null::${table}, ${`[${chunk.join()}]`}::json) given
      where ${sql.join(same, sql` and `)}`)
    gone += chunk.length
    removed?.(gone)
  }
}

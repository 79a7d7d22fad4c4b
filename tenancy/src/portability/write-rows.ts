import { type SQL, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { tenantColumn } from '../schema/kinds'
import { nullRow } from '../schema/null-row'
import { identifier } from '../sql'
import type { PortableDatabase } from './database'
import { inParallel } from './parallel'
import type { PortableTable } from './table'

/** A batch ends at whichever comes first: so many rows, or so many characters. Each commits by itself. */
const [mostRows, mostCharacters] = [2_000, 4_000_000]

/** While the database writes one batch, the next one is made and another is on its way: the pool has two connections. */
const atOnce = 2

/** The rows of one statement, as a list for each column. */
class Batch {
  readonly columns: (string | null)[][]
  rows = 0
  #characters = 0

  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => [])
  }

  get isFull(): boolean {
    return this.rows >= mostRows || this.#characters >= mostCharacters
  }

  add(cells: readonly (string | null)[]): void {
    for (const [index, column] of this.columns.entries()) {
      const cell = cells[index] ?? null
      column.push(cell)
      this.#characters += cell?.length ?? 4
    }
    this.rows++
  }
}

const list = (names: readonly string[], prefix = sql``): SQL =>
  sql.join(
    names.map((name) => sql`${prefix}${sql.identifier(name)}`),
    sql`, `,
  )

type Database = Pick<PortableDatabase, 'execute'>

/**
 * How each column is read from its text: by the input of its type, as the database calls it. Without the length or the
 * precision, since a cast to those would cut off what an insert refuses.
 */
async function typesOf(
  db: Database,
  { table, name }: PortableTable,
  names: readonly string[],
): Promise<SQL[]> {
  const { schema } = getTableConfig(table)
  const place = schema === undefined ? identifier(name) : `${identifier(schema)}.${identifier(name)}`
  const { rows } = await db.execute<{ name: string; type: string }>(
    sql`select attname as name, format_type(atttypid, -1) as type from pg_catalog.pg_attribute
         where attrelid = ${place}::regclass and attnum > 0`,
  )
  const types = new Map(rows.map((row) => [row.name, row.type]))
  return names.map((column) => {
    const type = types.get(column)
    if (type === undefined) throw new Error(`The database has no column ${name}.${column}.`)
    return sql.raw(type)
  })
}

/** The rows of a batch with values of their types, named as their columns and `given`. */
const given = ({ columns }: Batch, names: readonly string[], types: readonly SQL[]): SQL => {
  const values = names.map(
    (name, index) => sql`${sql.identifier(name)}::${types[index]} as ${sql.identifier(name)}`,
  )
  const lists = columns.map((column) => sql`${sql.param(column)}::text[]`)
  return sql`(select ${sql.join(values, sql`, `)} from unnest(${sql.join(lists, sql`, `)}) texts (${list(names)})) given`
}

async function* batchesOf(rows: AsyncIterable<readonly (string | null)[]>, width: number) {
  let batch = new Batch(width)
  for await (const cells of rows) {
    batch.add(cells)
    if (!batch.isFull) continue
    yield batch
    batch = new Batch(width)
  }
  if (batch.rows > 0) yield batch
}

/**
 * Inserts rows, some thousand in a statement that commits alone. A row that is there already stays as it is, so that whoever
 * was interrupted begins again; whether all of them are there in the end is found by reading them.
 *
 * @param names the columns, in the order of the cells
 * @throws pg's error for a value that its column refuses
 */
export async function insertRows(
  db: Database,
  table: PortableTable,
  names: readonly string[],
  organizationId: string,
  rows: AsyncIterable<readonly (string | null)[]>,
): Promise<void> {
  const types = await typesOf(db, table, names)
  await inParallel(batchesOf(rows, names.length), atOnce, (batch) =>
    db.execute(sql`insert into ${table.table} (${list([tenantColumn, ...names])}) overriding system value
      select ${organizationId}::text, given.* from ${given(batch, names, types)} on conflict do nothing`),
  )
}

/**
 * Writes the columns that had to wait until all rows were there.
 *
 * @param names the key, and then those columns, in the order of the cells
 * @throws pg's error for a value that its column refuses
 */
export async function updateRows(
  db: Database,
  table: PortableTable,
  columns: readonly string[],
  organizationId: string,
  rows: AsyncIterable<readonly (string | null)[]>,
): Promise<void> {
  const names = [...table.key, ...columns]
  const types = await typesOf(db, table, names)
  const set = columns.map((name) => sql`${sql.identifier(name)} = given.${sql.identifier(name)}`)
  const same = table.key.map((name) => sql`target.${sql.identifier(name)} = given.${sql.identifier(name)}`)
  await inParallel(batchesOf(rows, names.length), atOnce, (batch) =>
    db.execute(sql`update ${table.table} target set ${sql.join(set, sql`, `)} from ${given(batch, names, types)}
      where target.${sql.identifier(tenantColumn)} = ${organizationId} and ${sql.join(same, sql` and `)}`),
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
    (name) =>
      sql`(select ${sql.identifier(name)} from json_populate_record(${nullRow(table)}, ${last}::json))`,
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
      using json_populate_recordset(${nullRow(table)}, ${`[${chunk.join()}]`}::json) given
      where ${sql.join(same, sql` and `)}`)
    gone += chunk.length
    removed?.(gone)
  }
}

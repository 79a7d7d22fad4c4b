import { type SQL, sql } from 'drizzle-orm'
import type { PortableDatabase } from './database'
import { RowsDigest } from './digest'
import type { PortableTable } from './table'

/** How many rows are in memory at a time. */
const part = 1_000

const isText = (type: string): boolean => /^(text|varchar|char)/.test(type)

/** The order of a table's rows, the same in every database: texts by their bytes. */
export function orderOf({ key, columns }: PortableTable): SQL {
  const by = key.length > 0 ? key : columns.map(({ name }) => name)
  const terms = by.map((name) => {
    const type = columns.find((column) => column.name === name)?.type ?? ''
    return isText(type) ? sql`${sql.identifier(name)} collate "C"` : sql`${sql.identifier(name)}`
  })
  return sql.join(terms, sql`, `)
}

/**
 * The rows of a table as lines: a JSON list with the text of each value, as PostgreSQL prints it, or null. What reads them
 * back is the input of the column's type, so nothing is lost that passes through neither JavaScript's numbers nor its dates.
 *
 * @param db the database, in scope; in a transaction for rows of one moment
 * @param table the table
 * @param names the columns, in their order; those of the schema unless said otherwise
 * @throws pg's error
 */
export async function* linesOf(
  db: Pick<PortableDatabase, 'execute' | 'stream'>,
  table: PortableTable,
  names: readonly string[] = table.columns.map(({ name }) => name),
): AsyncGenerator<string, void, undefined> {
  const values = sql.join(
    names.map((name) => sql`${sql.identifier(name)}::text`),
    sql`, `,
  )
  const query = db.execute<{ line: string }>(
    sql`select to_json(array[${values}]::text[])::text as line from ${table.table} order by ${orderOf(table)}`,
  )
  for await (const { line } of db.stream(query, { rows: part })) yield line
}

/**
 * The digest of all rows of a table as they are now.
 *
 * @param progress is told how many rows have been read
 */
export async function digestOf(
  db: Pick<PortableDatabase, 'execute' | 'stream'>,
  table: PortableTable,
  names?: readonly string[],
  progress?: (rows: number) => void,
): Promise<RowsDigest> {
  const digest = new RowsDigest()
  for await (const line of linesOf(db, table, names)) {
    digest.add(line)
    if (digest.rows % part === 0) progress?.(digest.rows)
  }
  return digest
}

import { getTableConfig } from 'drizzle-orm/pg-core'
import type { KnownTable } from '../schema/kinds'
import type { Sql } from '../sql'

/** How the tables of a database differ from the schema, as names: `gallery_image.name`. */
export interface ColumnDrift {
  /** Declared, and not in the database: `gallery_image` for a whole table. */
  readonly missing: readonly string[]
  /** In a declared table of the database, and not declared. */
  readonly surplus: readonly string[]
}

/** Only of tables that exist; a partition or a view is none of them. */
const columnsOf = `
select n.nspname as schema, c.relname as name, a.attname as column
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where c.relkind in ('r', 'p')`

/**
 * Compares the names of tables and columns with a database: the cheap half of what a push compares. Any login may, and no
 * row is read.
 *
 * @param sql any connection to the database
 * @param tables the tables, from `knownTables`
 * @returns what one has and the other has not
 * @throws pg's error when the database cannot be reached
 * @example const { missing } = await columnDrift(client, knownTables(schema, tenancy))
 */
export async function columnDrift(sql: Sql, tables: readonly KnownTable[]): Promise<ColumnDrift> {
  const { rows } = await sql.query<{ schema: string; name: string; column: string }>(columnsOf)
  const live = new Map<string, string[]>()
  for (const { schema, name, column } of rows) {
    const columns = live.get(`${schema}.${name}`) ?? []
    live.set(`${schema}.${name}`, [...columns, column])
  }
  const missing: string[] = []
  const surplus: string[] = []
  for (const { schema, name, table } of tables) {
    const found = live.get(`${schema}.${name}`)
    if (!found) {
      missing.push(name)
      continue
    }
    const declared = getTableConfig(table).columns.map((column) => column.name)
    missing.push(...declared.filter((column) => !found.includes(column)).map((column) => `${name}.${column}`))
    surplus.push(...found.filter((column) => !declared.includes(column)).map((column) => `${name}.${column}`))
  }
  return { missing, surplus }
}

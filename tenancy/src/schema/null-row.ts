import { type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'

/**
 * No row, typed as a row of a table, which is what `json_populate_recordset` reads its columns from. The name is qualified because
 * PostgreSQL looks for a type among its own first: `null::line` is a line of geometry, whatever table is called so.
 *
 * @param table of `db/schema.ts`; in the schema `public` unless it names another
 * @returns an expression for Drizzle's `sql`
 * @example sql`select * from json_populate_recordset(${nullRow(line)}, ${rows}::json)`
 * @see https://www.postgresql.org/docs/18/ddl-schemas.html#DDL-SCHEMAS-CATALOG
 */
export function nullRow(table: PgTable): SQL {
  const { name, schema = 'public' } = getTableConfig(table)
  return sql`null::${sql.identifier(schema)}.${sql.identifier(name)}`
}

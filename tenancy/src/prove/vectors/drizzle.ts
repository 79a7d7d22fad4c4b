import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Values } from '../world/solve'
import type { Built } from './spec'
import { drizzleColumn, type Subject } from './subject'

type Database = NodePgDatabase<Record<string, unknown>>

/** The part of Drizzle's relational query that attacks use; its types need the schema, which is known only at run time. */
interface RelationalQuery {
  findMany(config?: object): Promise<unknown[]>
  findFirst(config?: object): Promise<unknown>
}

/** `db.query.<table>` */
export function relational(db: Database, subject: Subject): RelationalQuery {
  const query: RelationalQuery | undefined = Reflect.get(db.query, subject.property)
  if (!query) throw new Error(`Drizzle knows no table ${subject.property}.`)
  return query
}

/** A value as Drizzle's builder takes it, from how PostgreSQL reads it. */
function driverValue(subject: Subject, name: string, value: string | null): unknown {
  if (value === null) return null
  const { column } = drizzleColumn(subject.table, name)
  return column.mapFromDriverValue(value)
}

/** A row as `values()` and `set()` take it; its type depends on a table that is known only at run time. */
export function drizzleValues(subject: Subject, values: Values): Record<string, never> {
  const entries = Object.entries(values).map(([name, value]) => [
    drizzleColumn(subject.table, name).property,
    driverValue(subject, name, value),
  ])
  return Object.fromEntries(entries) as Record<string, never>
}

/** `column = value and …` */
export function drizzleEquals(subject: Subject, columns: readonly string[], values: Values): SQL | undefined {
  return and(
    ...columns.map((name) => {
      const { column } = drizzleColumn(subject.table, name)
      const value = values[name] ?? null
      return value === null ? isNull(column) : eq(column, driverValue(subject, name, value))
    }),
  )
}

/** `column in (values)` */
export function drizzleIn(subject: Subject, name: string, values: ReadonlyArray<string | null>): SQL {
  const { column } = drizzleColumn(subject.table, name)
  return inArray(
    column,
    values.map((value) => driverValue(subject, name, value)),
  )
}

/** A query and how it reads, `<table>` standing for the table's name in the schema module. */
export const built = (subject: Subject, text: string, build: Built['build']): Built => ({
  text: text.replaceAll('<table>', subject.property),
  build,
})

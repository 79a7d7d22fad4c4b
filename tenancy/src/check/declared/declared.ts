import { getTableColumns, type SQL } from 'drizzle-orm'
import {
  getTableConfig,
  type IndexedColumn,
  type PgColumn,
  PgDialect,
  type PgTable,
} from 'drizzle-orm/pg-core'
import { type KnownTable, tenantColumn } from '../../schema/kinds'
import { printedIdentifier } from '../../sql'
import type { Finding } from '../finding'
import type { RuleName } from '../rules'

type Config = ReturnType<typeof getTableConfig>

/** A foreign key as Drizzle resolves it. */
export interface DeclaredReference {
  readonly name: string
  readonly columns: readonly PgColumn[]
  readonly foreignTable: PgTable
  readonly foreignColumns: readonly PgColumn[]
  readonly onDelete: string | undefined
  readonly onUpdate: string | undefined
}

/** A table as the schema declares it. */
export interface DeclaredTable {
  /** As in the findings about a database: `public.invoice`. */
  readonly label: string
  readonly known: KnownTable
  readonly config: Config
  /** The column that says whose a row is. */
  readonly organization: PgColumn | undefined
  readonly references: readonly DeclaredReference[]
}

/** What a rule says of a table. */
export type Said = Pick<Finding, 'severity' | 'message' | 'fix'>

/** A rule about tables as they are declared. */
export interface DeclaredRule {
  readonly rule: RuleName
  /** Whether it is about rows that belong to organizations, and so about their tables alone. */
  readonly tenant: boolean
  find(table: DeclaredTable): readonly Said[]
}

/** The name PostgreSQL would print for a table, as long as the search path is `public`. */
export function printedName(table: PgTable): string {
  const { name, schema } = getTableConfig(table)
  return [...(schema && schema !== 'public' ? [schema] : []), name].map(printedIdentifier).join('.')
}

/** The property by which a table's column is reached in TypeScript. */
export const propertyOf = (table: PgTable, column: PgColumn): string =>
  Object.entries(getTableColumns(table)).find(([, other]) => other.name === column.name)?.[0] ?? column.name

const dialect = new PgDialect()

/** An expression as SQL text. */
export const textOf = (expression: SQL): string => dialect.sqlToQuery(expression).sql

/** The columns of an index in its order; undefined in the place of an expression. */
export const columnsOfIndex = (
  index: Config['indexes'][number],
  columns: readonly PgColumn[],
): (PgColumn | undefined)[] =>
  index.config.columns.map((part) => {
    const { name } = part as Partial<IndexedColumn> // expressions have none
    return columns.find((column) => column.name === name)
  })

/** A unique key: an index, a constraint or the primary key. */
export interface DeclaredKey {
  readonly name: string
  /** undefined in the place of an expression. */
  readonly columns: readonly (PgColumn | undefined)[]
  readonly partial: boolean
}

/** Every unique key of a table. */
export function keysOf({ config }: DeclaredTable): DeclaredKey[] {
  const { name: table, columns, uniqueConstraints, primaryKeys, indexes } = config
  const single = columns.flatMap((column) => [
    ...(column.primary ? [{ name: `${table}_pkey`, columns: [column], partial: false }] : []),
    ...(column.isUnique ? [{ name: column.uniqueName ?? '', columns: [column], partial: false }] : []),
  ])
  const unique = uniqueConstraints.map((key) => ({
    name: key.getName() ?? '',
    columns: key.columns,
    partial: false,
  }))
  const primary = primaryKeys.map((key) => ({ name: key.getName(), columns: key.columns, partial: false }))
  const indexed = indexes
    .filter((index) => index.config.unique)
    .map((index) => ({
      name: index.config.name ?? 'a unique index',
      columns: columnsOfIndex(index, columns),
      partial: Boolean(index.config.where),
    }))
  return [...single, ...unique, ...primary, ...indexed]
}

/** The columns of everything that finds rows: keys and indexes, without those that hold some of the rows only. */
export function pathsOf(table: DeclaredTable): (readonly (PgColumn | undefined)[])[] {
  const { indexes, columns } = table.config
  const plain = indexes.filter(({ config }) => !config.unique && !config.where)
  const keys = keysOf(table).filter((key) => !key.partial)
  return [...keys.map((key) => key.columns), ...plain.map((index) => columnsOfIndex(index, columns))]
}

/** A table with what the rules ask of it. */
export function declaredTable(known: KnownTable): DeclaredTable {
  const config = getTableConfig(known.table)
  return {
    label: `${known.schema}.${known.name}`,
    known,
    config,
    organization: config.columns.find(({ name }) => name === tenantColumn),
    references: config.foreignKeys.map((key) => ({
      ...key.reference(),
      name: key.getName(),
      onDelete: key.onDelete,
      onUpdate: key.onUpdate,
    })),
  }
}

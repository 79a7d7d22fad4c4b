import { getTableColumns } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { isIsolated, tenantColumn } from '../../schema/kinds'
import { identifier } from '../../sql'
import type { ColumnShape, ForeignKeyShape, KeyShape, TableShape } from '../database/shape'
import type { Statement } from '../oracle/step'
import type { MadeRow, Rows } from '../world/rows'
import type { Values } from '../world/solve'

/** What an attack on one table needs to know. */
export interface Subject {
  readonly name: string
  readonly sql: string
  readonly shape: TableShape
  readonly table: PgTable
  /** The name in the schema module, by which relational queries know it. */
  readonly property: string
  readonly rows: Rows
  readonly organizations: Rows['organizations']
  readonly a: readonly MadeRow[]
  readonly b: readonly MadeRow[]
  readonly c: readonly MadeRow[]
  /** Valid rows of A that are in no table. */
  readonly spare: readonly MadeRow[]
  readonly spareB: readonly MadeRow[]
  /** The columns that name one row, without the organization. */
  readonly id: readonly string[]
  /** Columns that an update may set. */
  readonly settable: readonly ColumnShape[]
  /** Other tenant tables of the schema. */
  readonly parents: ReadonlyArray<{ key: ForeignKeyShape; parent: TableShape }>
  readonly children: ReadonlyArray<{ key: ForeignKeyShape; child: TableShape }>
}

const keyWithoutOrganization = (key: KeyShape) => key.columns.filter((column) => column !== tenantColumn)

/** Everything about one tenant table. */
export function subjectOf(
  shape: TableShape,
  tables: readonly TableShape[],
  rows: Rows,
  schema: Record<string, unknown>,
): Subject {
  const mine = (list: readonly MadeRow[], side: string) =>
    list.filter((row) => row.table === shape && row.mark.side === side)
  const tenants = tables.filter(({ known }) => isIsolated(known.kind))
  const primary = shape.keys.find((key) => key.primary)
  const keyed = new Set([
    tenantColumn,
    ...shape.keys.flatMap(({ columns }) => columns),
    ...shape.foreignKeys.flatMap(({ columns }) => columns),
  ])
  // What no check is about can take any value of another row.
  const checksAbout = ({ name }: ColumnShape) =>
    shape.checks.filter(({ columns }) => columns.includes(name)).length
  return {
    name: shape.known.name,
    sql: shape.sql,
    shape,
    table: shape.known.table,
    property: Object.keys(schema).find((name) => schema[name] === shape.known.table) ?? shape.known.name,
    rows,
    organizations: rows.organizations,
    a: mine(rows.seeded, 'a'),
    b: mine(rows.seeded, 'b'),
    c: mine(rows.seeded, 'c'),
    spare: mine(rows.spare, 'a'),
    spareB: mine(rows.spare, 'b'),
    id: primary ? keyWithoutOrganization(primary) : [],
    settable: shape.columns
      .filter(({ name, generated, identityAlways }) => !generated && !identityAlways && !keyed.has(name))
      .sort((a, b) => checksAbout(a) - checksAbout(b)),
    parents: tables.flatMap((parent) =>
      shape.foreignKeys.filter(({ target }) => target === parent.sql).map((key) => ({ key, parent })),
    ),
    children: tenants.flatMap((child) =>
      child.foreignKeys.filter(({ target }) => target === shape.sql).map((key) => ({ key, child })),
    ),
  }
}

/** Collects the values of a statement while its text is written. */
export class Text {
  readonly values: unknown[] = []

  constructor(readonly shape: TableShape) {}

  /** A parameter of the type of a column. */
  value(column: string, value: string | null | undefined): string {
    this.values.push(value ?? null)
    const type = this.shape.columns.find(({ name }) => name === column)?.type ?? 'text'
    return `$${this.values.length}::text::${type}`
  }

  /** `column = value and …` */
  equals(columns: readonly string[], values: Values, alias = ''): string {
    const parts = columns.map((column) =>
      values[column] === null
        ? `${alias}${identifier(column)} is null`
        : `${alias}${identifier(column)} = ${this.value(column, values[column])}`,
    )
    return parts.join(' and ') || 'true'
  }
}

/** Writes a statement whose values are collected on the way. */
export function statement(subject: { shape: TableShape }, write: (text: Text) => string): Statement {
  const text = new Text(subject.shape)
  const written = write(text)
  return { text: written, values: text.values }
}

/** `insert into t (…) values (…)`, without what the database fills. */
export function insertion(
  subject: Subject,
  rows: readonly Values[],
  tail = '',
  into = subject.sql,
): Statement {
  const names = Object.keys(rows[0] ?? {})
  return statement(subject, (text) => {
    const tuples = rows.map((row) => `(${names.map((name) => text.value(name, row[name])).join(', ')})`)
    const overriding = subject.shape.columns.some(({ identityAlways }) => identityAlways)
      ? ' overriding system value'
      : ''
    return `insert into ${into} (${names.map(identifier).join(', ')})${overriding} values ${tuples.join(', ')}${tail}`
  })
}

/** The values of a row without its organization, which the scope then fills. */
export const withoutOrganization = ({ [tenantColumn]: _, ...rest }: Values): Values => rest

/** The column of a Drizzle table that has this name in the database. */
export function drizzleColumn(table: PgTable, name: string): { property: string; column: PgColumn } {
  const columns: Record<string, PgColumn> = getTableColumns(table)
  for (const [property, column] of Object.entries(columns))
    if (column.name === name) return { property, column }
  throw new Error(`The table has no column ${name}.`)
}

import { is } from 'drizzle-orm'
import { type ForeignKey, getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { type KnownTable, tenantColumn } from '../schema/kinds'

/** What the value of a column stands for, where that is not the value itself. */
export type Meaning =
  /** The organization. */
  | 'organization'
  /** A person; a member where the key demands a membership. */
  | 'person'
  /** Something that is not taken along. */
  | 'nothing'

/** A column as rows carry it. */
export interface PortableColumn {
  /** Its name in the database. */
  readonly name: string
  /** As the schema declares it. */
  readonly type: string
  /** Whether it may be null. */
  readonly nullable: boolean
  /** Whether a row may leave it out. */
  readonly optional: boolean
  /** What its value refers to beyond the tables of the organization. */
  readonly meaning: Meaning | undefined
  /** The table whose key it is, or refers to, where that key is unique beyond the organization. */
  readonly globalKeyOf: string | undefined
}

/** A foreign key to a table of the organization. */
export interface RowReference {
  /** The name of the table. */
  readonly to: string
  /** Its columns here, without the organization. */
  readonly columns: readonly string[]
  /** Whether one of its columns may be null, so that it can be written when all rows are there. */
  readonly deferrable: boolean
  /** Whether it is. */
  deferred: boolean
}

/** A table of the organization, without the column that says so. */
export interface PortableTable {
  /** Its name in the database. */
  readonly name: string
  /** As it was declared. */
  readonly table: PgTable
  /** Those that a row carries, in their order. */
  readonly columns: readonly PortableColumn[]
  /** The columns of the primary key, without the organization. */
  readonly key: readonly string[]
  /** Whether the primary key is a number that all organizations share. */
  readonly numbered: boolean
  /** Its foreign keys to tables of the organization. */
  readonly references: readonly RowReference[]
}

/** The primary key of a table, with the organization if that is part of it. */
function primaryKeyOf(table: PgTable): string[] {
  const { primaryKeys, columns } = getTableConfig(table)
  const [composite] = primaryKeys
  return (composite?.columns ?? columns.filter(({ primary }) => primary)).map(({ name }) => name)
}

/** The column that alone is the primary key, over all organizations. */
function globalKeyOf(table: PgTable): string | undefined {
  const key = primaryKeyOf(table)
  return key.length === 1 && key[0] !== tenantColumn ? key[0] : undefined
}

/** The columns of a foreign key and what they refer to, without the organization that both sides carry. */
function pairsOf(foreignKey: ForeignKey): { own: PgColumn; foreign: PgColumn }[] {
  const { columns, foreignColumns } = foreignKey.reference()
  return columns.flatMap((own, index) => {
    const foreign = foreignColumns[index]
    return foreign && own.name !== tenantColumn ? [{ own, foreign }] : []
  })
}

const isOrganization = (table: PgTable, known: readonly KnownTable[]): boolean =>
  known.some(({ table: other }) =>
    getTableConfig(other).foreignKeys.some((foreignKey) => {
      const { columns, foreignTable } = foreignKey.reference()
      return columns.length === 1 && columns[0]?.name === tenantColumn && foreignTable === table
    }),
  )

function meaningOf(foreignTable: PgTable, known: readonly KnownTable[]): Meaning | undefined {
  const kind = known.find(({ table }) => table === foreignTable)?.kind
  if (kind === 'tenant') return undefined
  if (kind !== 'auth') return 'nothing'
  return isOrganization(foreignTable, known) ? 'organization' : 'person'
}

const isNumber = (type: string): boolean => /^(small|big)?(int|serial)/.test(type)

/** A table as rows travel: what each column means, and what a row needs before it. */
export function portableTable({ name, table }: KnownTable, known: readonly KnownTable[]): PortableTable {
  const { columns, foreignKeys } = getTableConfig(table)
  const meanings = new Map<string, Meaning>()
  const globalKeys = new Map<string, string>()
  const references: RowReference[] = []
  const own = globalKeyOf(table)
  if (own) globalKeys.set(own, name)
  for (const foreignKey of foreignKeys) {
    const { foreignTable } = foreignKey.reference()
    const pairs = pairsOf(foreignKey)
    if (!is(foreignTable, PgTable) || pairs.length === 0) continue
    const meaning = meaningOf(foreignTable, known)
    if (meaning) {
      for (const pair of pairs) meanings.set(pair.own.name, meaning)
      continue
    }
    const to = getTableConfig(foreignTable).name
    const deferrable = pairs.some((pair) => !pair.own.notNull)
    references.push({
      to,
      columns: pairs.map((pair) => pair.own.name),
      deferrable,
      deferred: deferrable && to === name,
    })
    for (const pair of pairs)
      if (pair.foreign.name === globalKeyOf(foreignTable)) globalKeys.set(pair.own.name, to)
  }
  const ownType = columns.find((column) => column.name === own)?.getSQLType() ?? ''
  return {
    name,
    table,
    key: primaryKeyOf(table).filter((column) => column !== tenantColumn),
    numbered: isNumber(ownType),
    references,
    columns: columns
      .filter((column) => column.name !== tenantColumn && column.generated === undefined)
      .map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        nullable: !column.notNull,
        optional: !column.notNull || column.default !== undefined || column.generatedIdentity !== undefined,
        meaning: meanings.get(column.name),
        globalKeyOf: globalKeys.get(column.name),
      })),
  }
}

/** The columns that are written when all rows are there. */
export const deferredColumns = ({ references, columns }: PortableTable): string[] => {
  const waiting = new Set(references.filter(({ deferred }) => deferred).flatMap((one) => one.columns))
  return columns.filter(({ name, nullable }) => nullable && waiting.has(name)).map(({ name }) => name)
}

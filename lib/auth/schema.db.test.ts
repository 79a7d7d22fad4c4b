import { getAuthTables } from 'better-auth/db'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { auth } from '../auth'

const tables = new Map(
  Object.entries(schema).flatMap(([key, value]) => (is(value, PgTable) ? [[key, value] as const] : [])),
)

/** What Better Auth calls a type, in the words of the columns it can live in. */
const columnTypes: Record<string, string[]> = {
  string: ['PgText'],
  boolean: ['PgBoolean'],
  date: ['PgTimestamp'],
  number: ['PgInteger', 'PgBigInt53'],
}

/** The first columns of every index, key and unique constraint of a table. */
function leading(table: PgTable): { unique: Set<string>; indexed: Set<string> } {
  const { columns, indexes, uniqueConstraints, primaryKeys } = getTableConfig(table)
  const name = (column: unknown) => (column as PgColumn).name // expressions have none, which matches no column
  const single = columns.filter(({ isUnique, primary }) => isUnique || primary).map(name)
  const wide = [
    ...uniqueConstraints.map((key) => key.columns.map(name)),
    ...indexes
      .filter(({ config }) => config.unique && !config.where)
      .map(({ config }) => config.columns.map(name)),
    ...primaryKeys.map((key) => key.columns.map(name)),
  ]
  const firsts = [
    ...single,
    ...wide.map(([first]) => first),
    ...indexes.map(({ config }) => name(config.columns[0])),
  ]
  const uniques = [...single, ...wide.filter(({ length }) => length === 1).map(([only]) => only)]
  return { unique: new Set(uniques.map(String)), indexed: new Set(firsts.map(String)) }
}

describe.each(Object.entries(getAuthTables(auth.options)))('%s', (key, expected) => {
  const table = tables.get(key)
  if (!table) throw new Error(`Better Auth needs the table ${key}, which db/schema does not export`)
  const columns: Record<string, PgColumn> = getTableColumns(table)

  it('has a text id made in JavaScript', () => {
    expect(columns.id).toMatchObject({ columnType: 'PgText', primary: true })
    expect(columns.id?.defaultFn).toBeTypeOf('function')
  })

  it.each(Object.entries(expected.fields))(
    'has the field %s as Better Auth reads and writes it',
    (field, wanted) => {
      const column = columns[wanted.fieldName ?? field]
      if (!column) throw new Error(`${key}.${field} is missing`)
      expect(columnTypes[String(wanted.type)]).toContain(column.columnType)
      if (wanted.bigint) expect(column.columnType).toBe('PgBigInt53')
      // Where Better Auth may leave a field out, a column of ours may insist if it has a value of its own to put there.
      expect(column.notNull).toBe(wanted.required !== false || column.hasDefault)
      const { unique, indexed } = leading(table)
      if (wanted.unique) expect(unique).toContain(column.name)
      if (wanted.index) expect(indexed).toContain(column.name)
      if (!wanted.references) return
      const targets = getTableConfig(table).foreignKeys.flatMap((foreign) => {
        const { columns: from, foreignTable } = foreign.reference()
        return from.some(({ name }) => name === column.name)
          ? [[getTableName(foreignTable), foreign.onDelete]]
          : []
      })
      expect(targets).toContainEqual([wanted.references.model, wanted.references.onDelete ?? 'cascade'])
    },
  )

  it('asks for nothing that Better Auth would leave out', () => {
    const known = new Set([
      'id',
      ...Object.entries(expected.fields).map(([field, { fieldName }]) => fieldName ?? field),
    ])
    const surplus = Object.entries(columns).filter(
      ([name, { notNull, hasDefault }]) => !known.has(name) && notNull && !hasDefault,
    )
    expect(surplus.map(([name]) => name)).toEqual([])
  })
})

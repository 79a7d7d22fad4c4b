import { placeOf, shownName } from '../plan/place'
import type { Answers } from '../plan/questions'
import type { Named, Snapshot, SnapshotTable } from './folder'

type Namer = (table: string, column: string) => string

const each = <Part>(all: Record<string, Part>, change: (part: Part) => Part): Record<string, Part> =>
  Object.fromEntries(Object.entries(all).map(([key, part]) => [key, change(part)]))

/** As drizzle-kit writes the schema of something: empty for `public`. */
const placed = (shown: string) => {
  const { schema, name } = placeOf(shown)
  return { schema: schema === 'public' ? '' : schema, name }
}

/** A table under its new name, with its own columns under theirs. */
function renamedTable(table: SnapshotTable, to: string, column: Namer): SnapshotTable {
  const own = (name: string) => column(to, name)
  const columns = Object.values(table.columns).map((part) => ({ ...part, name: own(part.name) }))
  const keyed = <Key extends { readonly columns: readonly string[] }>(key: Key): Key => ({
    ...key,
    columns: key.columns.map(own),
  })
  return {
    ...table,
    ...placed(to),
    columns: Object.fromEntries(columns.map((part) => [part.name, part])),
    indexes: each(table.indexes, (index) => ({
      ...index,
      columns: index.columns.map((part) =>
        part.isExpression ? part : { ...part, expression: own(part.expression) },
      ),
    })),
    compositePrimaryKeys: each(table.compositePrimaryKeys, keyed),
    uniqueConstraints: each(table.uniqueConstraints, keyed),
  }
}

/** Without what is gone: columns with the keys and indexes over them, and keys that pointed at tables. */
function without(table: SnapshotTable, drops: readonly string[]): SnapshotTable {
  const kept = <Part>(all: Record<string, Part>, stays: (part: Part, name: string) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([name, part]) => stays(part, name)))
  const gone = (column: string) => drops.includes(`${shownName(table)}.${column}`)
  const stays = ({ columns }: { readonly columns: readonly string[] }) => !columns.some(gone)
  return {
    ...table,
    columns: kept(table.columns, ({ name }) => !gone(name)),
    indexes: kept(table.indexes, ({ columns }) => !columns.some(({ expression }) => gone(expression))),
    foreignKeys: kept(
      table.foreignKeys,
      ({ tableTo, schemaTo, columnsFrom }) =>
        !drops.includes(shownName({ schema: schemaTo, name: tableTo })) && !columnsFrom.some(gone),
    ),
    compositePrimaryKeys: kept(table.compositePrimaryKeys, stays),
    uniqueConstraints: kept(table.uniqueConstraints, stays),
  }
}

/**
 * A shape as it is after the renames and drops that a person has decided, so that what is compared with it afterwards differs
 * in nothing but what is new.
 *
 * @param before the shape
 * @param answers from old names to new, and what goes
 * @returns a copy
 */
export function renamedSnapshot(before: Snapshot, { renames, drops }: Answers): Snapshot {
  const tableName = (shown: string) => renames[shown] ?? shown
  const column: Namer = (table, name) => {
    const to = renames[`${table}.${name}`]
    return to === undefined ? name : to.slice(`${table}.`.length)
  }
  const key = (shown: string) => {
    const { schema, name } = placeOf(shown)
    return `${schema}.${name}`
  }
  const tables = Object.values(before.tables).flatMap((table): Array<[string, SnapshotTable]> => {
    const shown = shownName(table)
    if (drops.includes(shown)) return []
    const to = tableName(shown)
    const copy = without(renamedTable(table, to, column), drops)
    const foreignKeys = each(copy.foreignKeys, (foreign) => {
      const target = tableName(shownName({ schema: foreign.schemaTo, name: foreign.tableTo }))
      const { schema, name } = placed(target)
      return {
        ...foreign,
        tableFrom: placed(to).name,
        tableTo: name,
        ...(foreign.schemaTo !== undefined && { schemaTo: schema || 'public' }),
        columnsFrom: foreign.columnsFrom.map((each) => column(to, each)),
        columnsTo: foreign.columnsTo.map((each) => column(target, each)),
      }
    })
    return [[key(to), { ...copy, foreignKeys }]]
  })
  const named = <Thing extends Named>(all: Record<string, Thing>): Record<string, Thing> =>
    Object.fromEntries(
      Object.values(all).flatMap((thing) => {
        const shown = shownName(thing)
        if (drops.includes(shown)) return []
        const to = renames[shown]
        if (to === undefined) return [[key(shown), thing]]
        // As it stands in the shape: some kinds write `public`, and some nothing.
        const { schema, name } = placed(to)
        return [[key(to), { ...thing, schema: schema || (thing.schema && 'public'), name }]]
      }),
    )
  return {
    ...before,
    tables: Object.fromEntries(tables),
    enums: named(before.enums),
    sequences: named(before.sequences),
    views: named(before.views),
  }
}

import type { Answers } from '../plan/questions'
import type { Named, Snapshot, SnapshotTable } from './folder'

type Namer = (table: string, column: string) => string

const each = <Part>(all: Record<string, Part>, change: (part: Part) => Part): Record<string, Part> =>
  Object.fromEntries(Object.entries(all).map(([key, part]) => [key, change(part)]))

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
    name: to,
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

/** Without what is gone: columns, and keys that pointed at tables. */
function without(table: SnapshotTable, drops: readonly string[]): SnapshotTable {
  const kept = <Part>(all: Record<string, Part>, stays: (part: Part, name: string) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([name, part]) => stays(part, name)))
  return {
    ...table,
    columns: kept(table.columns, (_, name) => !drops.includes(`${table.name}.${name}`)),
    foreignKeys: kept(table.foreignKeys, ({ tableTo }) => !drops.includes(tableTo)),
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
  const tableName = (name: string) => renames[name] ?? name
  const column: Namer = (table, name) => {
    const to = renames[`${table}.${name}`]
    return to === undefined ? name : to.slice(to.indexOf('.') + 1)
  }
  const tables = Object.entries(before.tables).flatMap(([key, table]): Array<[string, SnapshotTable]> => {
    if (table.schema && table.schema !== 'public') return [[key, table]]
    if (drops.includes(table.name)) return []
    const to = tableName(table.name)
    const copy = without(renamedTable(table, to, column), drops)
    const foreignKeys = each(copy.foreignKeys, (foreign) => ({
      ...foreign,
      tableFrom: to,
      tableTo: tableName(foreign.tableTo),
      columnsFrom: foreign.columnsFrom.map((name) => column(to, name)),
      columnsTo: foreign.columnsTo.map((name) => column(tableName(foreign.tableTo), name)),
    }))
    return [[`public.${to}`, { ...copy, foreignKeys }]]
  })
  const named = <Thing extends Named>(all: Record<string, Thing>): Record<string, Thing> =>
    Object.fromEntries(
      Object.entries(all).flatMap(([key, thing]) => {
        if (drops.includes(thing.name)) return []
        const to = renames[thing.name]
        return [to === undefined ? [key, thing] : [`public.${to}`, { ...thing, name: to }]]
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

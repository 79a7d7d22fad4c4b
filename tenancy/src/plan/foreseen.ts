import type { Snapshot, SnapshotTable } from '../migrations/folder'
import type { NamedKind } from './names'
import { keptOf, type Place, placeOf, shownName } from './place'
import type { Sorted } from './questions'

/** What was answered about the names of one kind; of columns, those of one table under its new name. */
export interface Part {
  readonly kind: NamedKind
  readonly table: string | null
  readonly sorted: Sorted
}

/** A catalog as it will be when names are changed as somebody has answered, seen before anything is changed. */
export interface Foreseen {
  /** The new name of a thing; undefined where it will be gone. */
  after(kind: Exclude<NamedKind, 'column'>, place: Place): Place | undefined
  /** The name that a table or a view still has. */
  before(place: Place): Place
  /** The new name of a column; undefined where it will be gone. The table is under its new name. */
  column(table: Place, column: string): string | undefined
  /** The name of a key, an index or a check as the schema writes it, of which PostgreSQL keeps 63 bytes. */
  part(table: Place, name: string): string
  /** Whether an expression over columns of a table goes with one of them. */
  goes(table: Place, text: string): boolean
}

/** The names in an expression as PostgreSQL prints it, without its literals, types and functions. */
const words = /"((?:[^"]|"")*)"|'(?:[^']|'')*'|(?<![\p{L}\d_$:.])([\p{L}_][\p{L}\d_$]*)(?![\p{L}\d_$(])/gu

/** The names of the keys, indexes and checks of a table. */
export const partsOf = (table: SnapshotTable): string[] => [
  ...Object.keys(table.indexes),
  ...Object.keys(table.foreignKeys),
  ...Object.keys(table.compositePrimaryKeys),
  ...Object.keys(table.uniqueConstraints),
  ...Object.keys(table.checkConstraints),
]

/**
 * Looks ahead to the names that answers lead to.
 *
 * @param parts what was answered, from `sortAll`
 * @param tables what the schema declares, from `snapshotOf`
 * @example foresee(parts, snapshot.tables).before({ schema: 'public', name: 'invoice' })
 */
export function foresee(parts: readonly Part[], tables: Snapshot['tables']): Foreseen {
  const written = new Map(
    Object.values(tables).map((table) => [
      shownName(table),
      new Map(partsOf(table).map((name) => [keptOf(name), name])),
    ]),
  )
  const of = (kind: NamedKind, table: string | null) =>
    parts.find((part) => part.kind === kind && part.table === table)?.sorted
  const after: Foreseen['after'] = (kind, place) => {
    const [sorted, name] = [of(kind, null), shownName(place)]
    if (sorted?.dropped.includes(name)) return undefined
    const renamed = sorted?.renamed.find(([from]) => from === name)
    return renamed ? placeOf(renamed[1]) : place
  }
  const before: Foreseen['before'] = (place) => {
    const renames = [...(of('table', null)?.renamed ?? []), ...(of('view', null)?.renamed ?? [])]
    const renamed = renames.find(([, to]) => to === shownName(place))
    return renamed ? placeOf(renamed[0]) : place
  }
  const column: Foreseen['column'] = (table, name) => {
    const sorted = of('column', shownName(table))
    if (sorted?.dropped.includes(name)) return undefined
    return sorted?.renamed.find(([from]) => from === name)?.[1] ?? name
  }
  const goes: Foreseen['goes'] = (table, text) => {
    const { dropped = [] } = of('column', shownName(table)) ?? {}
    const named = [...text.matchAll(words)].map(([, quoted, word]) => quoted?.replaceAll('""', '"') ?? word)
    return dropped.some((name) => named.includes(name))
  }
  const part: Foreseen['part'] = (table, name) => written.get(shownName(table))?.get(name) ?? name
  return { after, before, column, part, goes }
}

import { identifier } from '../sql'
import type { NamedKind } from './names'
import { type Place, placeOf, shownName } from './place'
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
  /** An expression over columns of a table, under their new names; undefined where one of them will be gone. */
  expression(table: Place, text: string): string | undefined
}

const word = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w$".])(?:"${name.replace(/[^\w$]/g, '\\$&')}"|${/^[a-z_][a-z0-9_$]*$/.test(name) ? name.replace(/\$/g, '\\$') : '(?!)'})(?![\\w$"(])`,
    'g',
  )

/** Every other part of an SQL text is a literal. */
const outsideOfLiterals = (text: string, change: (part: string) => string): string =>
  text
    .split(/('(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')

/**
 * Looks ahead to the names that answers lead to.
 *
 * @param parts what was answered, from `sortAll`
 * @example foresee(parts).before({ schema: 'public', name: 'invoice' })
 */
export function foresee(parts: readonly Part[]): Foreseen {
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
  const expression: Foreseen['expression'] = (table, text) => {
    const { renamed = [], dropped = [] } = of('column', shownName(table)) ?? {}
    let gone = false
    const changed = outsideOfLiterals(text, (part) => {
      gone ||= dropped.some((name) => word(name).test(part))
      return renamed.reduce((result, [from, to]) => result.replace(word(from), printedName(to)), part)
    })
    return gone ? undefined : changed
  }
  return { after, before, column, expression }
}

/** As PostgreSQL prints it in an expression; a word of its own language apart, which nobody compares. */
const printedName = (name: string): string => (/^[a-z_][a-z0-9_$]*$/.test(name) ? name : identifier(name))

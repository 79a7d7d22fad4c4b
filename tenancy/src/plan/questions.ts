import { identifier } from '../sql'
import type { NamedKind, Names } from './names'
import { placeOf, shownName, sqlName } from './place'

/** Names that went and names that came: renamed, or dropped and new? Nobody but a person knows. */
export interface Question {
  /** What it is the name of. */
  readonly kind: NamedKind
  /** The table whose columns these are; null for what belongs to none. */
  readonly table: string | null
  /** The name in the database that the schema no longer has, as `--rename` and `--drop` take it: `invoice.due`. */
  readonly missing: string
  /** The names in the schema that the database does not have yet, in the same form. */
  readonly added: readonly string[]
}

/** What a person has answered. */
export interface Answers {
  /** From the old name to the new: `invoice` to `bill`, `invoice.due` to `invoice.due_at`. */
  readonly renames: Readonly<Record<string, string>>
  /** The names whose data may go. */
  readonly drops: readonly string[]
}

/** What the answers make of one kind of names. */
export interface Sorted {
  readonly renamed: ReadonlyArray<readonly [from: string, to: string]>
  readonly dropped: readonly string[]
  readonly open: readonly Question[]
}

/**
 * Compares the names of one kind, with what has been answered about them. Where names only went or only came, there is
 * nothing to ask; a view holds no data, so one that went is dropped and one that came is made.
 *
 * @param kind what they are names of
 * @param before the names in the database
 * @param after the names in the schema
 * @param answers what has been answered
 * @param table for columns, the table they are of
 * @returns what is renamed, what is dropped beforehand since a question was answered so, and what is still to be asked
 * @example sortNames('table', inDatabase.table.keys(), inSchema.table.keys(), { renames: {}, drops: [] })
 */
export function sortNames(
  kind: NamedKind,
  before: Iterable<string>,
  after: Iterable<string>,
  { renames, drops }: Answers,
  table: string | null = null,
): Sorted {
  const [old, wanted] = [new Set(before), new Set(after)]
  const full = (name: string) => (table === null ? name : `${table}.${name}`)
  const missing = [...old].filter((name) => !wanted.has(name)).sort()
  const added = [...wanted].filter((name) => !old.has(name)).sort()
  const renamed = missing.flatMap((from) => {
    const to = added.find((name) => renames[full(from)] === full(name))
    return to === undefined ? [] : [[from, to] as const]
  })
  const rest = missing.filter((name) => !renamed.some(([from]) => from === name))
  const free = added.filter((name) => !renamed.some(([, to]) => to === name))
  if (rest.length === 0 || free.length === 0) return { renamed, dropped: [], open: [] }
  if (kind === 'view') return { renamed, dropped: rest, open: [] }
  const [dropped, open] = [new Set(rest.filter((name) => drops.includes(full(name)))), free.map(full)]
  const asked = rest.filter((name) => !dropped.has(name))
  return {
    renamed,
    dropped: [...dropped],
    open: asked.map((name) => ({ kind, table, missing: full(name), added: open })),
  }
}

const words = { table: 'TABLE', enum: 'TYPE', sequence: 'SEQUENCE', view: 'VIEW' } as const

/** A new name, and where it is in another schema, a new place first. */
function renaming(word: string, from: string, to: string): string[] {
  const [old, wanted] = [placeOf(from), placeOf(to)]
  const moved = { ...old, schema: wanted.schema }
  const between = sqlName(shownName(moved))
  return [
    ...(old.schema === wanted.schema
      ? []
      : [`ALTER ${word} ${sqlName(from)} SET SCHEMA ${identifier(wanted.schema)};`]),
    ...(old.name === wanted.name ? [] : [`ALTER ${word} ${between} RENAME TO ${identifier(wanted.name)};`]),
  ]
}

/**
 * The statements that carry out what was answered, ahead of everything drizzle-kit finds afterwards.
 *
 * @param materialized the views that PostgreSQL has other words for
 */
export function answered(
  kind: NamedKind,
  { renamed, dropped }: Sorted,
  table: string | null,
  materialized: ReadonlySet<string>,
): string[] {
  if (kind === 'column') {
    const of = `ALTER TABLE ${sqlName(table ?? '')}`
    return [
      ...dropped.map((name) => `${of} DROP COLUMN ${identifier(name)};`),
      ...renamed.map(([from, to]) => `${of} RENAME COLUMN ${identifier(from)} TO ${identifier(to)};`),
    ]
  }
  const word = (name: string) => (materialized.has(name) ? 'MATERIALIZED VIEW' : words[kind])
  const cascade = kind === 'table' ? ' CASCADE' : ''
  return [
    ...dropped.map((name) => `DROP ${word(name)} ${sqlName(name)}${cascade};`),
    ...renamed.flatMap(([from, to]) => renaming(word(from), from, to)),
  ]
}

/** Names of the others, without their columns. */
export const kindsWithoutColumns = ['table', 'enum', 'sequence', 'view'] as const

/** The tables that both sides have, with their columns. */
export const sharedTables = (before: Names, after: Names) =>
  [...before.table].flatMap(([name, columns]) => {
    const wanted = after.table.get(name)
    return wanted ? [{ name, columns, wanted }] : []
  })

import type { View } from '../guard/introspection'
import { schemaDiff } from '../guard/schema-diff'
import { creationOf } from '../migrations/creation'
import { snapshotOf } from '../migrations/snapshot-of'
import { identifier, type Sql } from '../sql'
import type { Change } from './change'
import { takenValues } from './enum-values'
import { type Existing, readExisting, schemasLeft } from './existing'
import { withExpressions } from './expressions'
import { type Foreseen, foresee, type Part } from './foreseen'
import { type Names, namesOfExisting, namesOfSnapshot, schemasOfSnapshot } from './names'
import { placeOf, shownName } from './place'
import {
  type Answers,
  answered,
  kindsWithoutColumns,
  type Question,
  sharedTables,
  sortNames,
} from './questions'
import { readStatement } from './read-statement'
import { definitionsIn, renamingKeys } from './renamed-keys'
import { type Counting, countRows, readSizes, type Size } from './sizes'
import { type Rows, weigh } from './weigh'

/** What brings a database to its schema. */
export interface Proposal {
  /** The statements, in order. */
  readonly statements: readonly string[]
  readonly changes: readonly Change[]
  /** What a person must say first; there are no statements then. */
  readonly questions: readonly Question[]
}

/** Everything that differs by name, sorted by what has been answered. */
export function sortAll(before: Names, after: Names, answers: Answers) {
  const things = kindsWithoutColumns.map((kind) => {
    const names = (side: Names) => (kind === 'table' ? side.table.keys() : side[kind])
    return { kind, table: null, sorted: sortNames(kind, names(before), names(after), answers) }
  })
  const renamed = new Map(things.flatMap(({ kind, sorted }) => (kind === 'table' ? sorted.renamed : [])))
  const moved = new Map([...before.table].map(([name, columns]) => [renamed.get(name) ?? name, columns]))
  const columns = sharedTables({ ...before, table: moved }, after).map(({ name, columns, wanted }) => ({
    kind: 'column' as const,
    table: name,
    sorted: sortNames('column', columns, wanted, answers, name),
  }))
  const parts: readonly Part[] = [...things, ...columns]
  const full = (table: string | null, name: string) => (table === null ? name : `${table}.${name}`)
  const renames = parts.flatMap(({ table, sorted }) =>
    sorted.renamed.map(([from, to]) => [full(table, from), full(table, to)] as const),
  )
  return {
    questions: parts.flatMap(({ sorted }) => sorted.open),
    statements: parts.flatMap(({ kind, table, sorted }) =>
      answered(kind, sorted, table, before.materialized),
    ),
    parts,
    /** What those statements carry out; an answer to no question is none. */
    carriedOut: {
      renames: Object.fromEntries(renames),
      drops: parts.flatMap(({ table, sorted }) => sorted.dropped.map((name) => full(table, name))),
    },
  }
}

/** Statements as lines of a plan; the parts of a new table follow it. */
export const changesOf = (statements: readonly string[], rows?: Rows): Change[] =>
  statements.flatMap((statement) =>
    readStatement(statement).map((operation, index) => {
      const change = weigh(operation, statement, rows)
      return index === 0 ? change : { ...change, statement: null }
    }),
  )

/** What is known of the rows that statements will meet, counted before any of them runs. */
export async function rowsOf(
  sql: Sql,
  statements: readonly string[],
  counting: Counting,
  more: readonly string[] = [],
): Promise<Rows> {
  const sizes = await readSizes(sql)
  const tables = [...changesOf(statements).flatMap(({ table }) => table ?? []), ...more]
  return { sizes, counted: await countRows(sql, [...new Set(tables)], sizes, counting) }
}

/** What is known of the rows, under the names that tables and columns will have. */
function foreseenRows(
  { sizes, counted }: Rows,
  existing: readonly Existing[],
  { after, column }: Foreseen,
): Rows {
  const renamed = new Map(
    existing.flatMap((one) => {
      const place = one.kind === 'table' ? after('table', one) : undefined
      return place ? [[shownName(one), place] as const] : []
    }),
  )
  const under = <Value>(all: ReadonlyMap<string, Value>, change: (value: Value, name: string) => Value) =>
    new Map(
      [...all].map(([name, value]) => {
        const place = renamed.get(name)
        return [place ? shownName(place) : name, change(value, name)]
      }),
    )
  const types = (size: Size, name: string): Size => {
    const place = renamed.get(name)
    if (!place) return size
    const named = Object.entries(size.types).map(([of, type]) => [column(place, of) ?? of, type])
    return { ...size, types: Object.fromEntries(named) }
  }
  return { sizes: under(sizes, types), counted: under(counted, (count) => count) }
}

/**
 * Acts as somebody who sees all of what is there: of other people's tables, PostgreSQL shows neither defaults nor keys. That
 * is the owner, or, where bare tools have made tables as somebody else, or before there is an owner, whoever is connected.
 */
async function asReader<Result>(
  sql: Sql,
  owner: string,
  existing: readonly Existing[],
  work: () => Promise<Result>,
): Promise<Result> {
  const owners = [...new Set(existing.map((one) => one.owner))]
  const { rows } = await sql.query<{ all: boolean; owned: boolean }>(
    `select bool_and(pg_has_role(current_user, o, 'usage')) as all, to_regrole($2) is not null as owned
       from unnest($1::name[]) o`,
    [owners, identifier(owner)],
  )
  const { all, owned } = rows[0] ?? {}
  if (!owned || (owners.some((name) => name !== owner) && all === true)) return work()
  await sql.query(`set local role ${identifier(owner)}`)
  const result = await work()
  await sql.query('reset role')
  return result
}

/** What is compared, and on behalf of whom. */
export interface Comparison
  extends Omit<View, 'schemas' | 'existing' | 'foreseen'>,
    Pick<Counting, 'withoutLock'> {
  /** The module `db/schema.ts`, with the policies attached. */
  readonly schema: Record<string, unknown>
  /** Which names are renamed, and which may go. */
  readonly answers: Answers
}

/**
 * Works out what brings a database to its schema. It reads, and changes nothing: what is renamed, or dropped beside something
 * new, is foreseen.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param comparison what is compared
 * @throws pg's error when the catalog cannot be read
 * @example const { statements } = await propose(client, { schema, tables, roles, target, answers, withoutLock: true })
 */
export async function propose(sql: Sql, comparison: Comparison): Promise<Proposal> {
  const { schema, roles, answers, withoutLock } = comparison
  const { owner } = roles
  const snapshot = await snapshotOf(schema)
  const [wanted, named] = [namesOfSnapshot(snapshot), schemasOfSnapshot(snapshot)]
  const schemas = [...named, ...(await schemasLeft(sql, owner, named))]
  const declared = new Set([...wanted.table.keys(), ...wanted.enum, ...wanted.sequence, ...wanted.view])
  const existing = await readExisting(sql, { schemas, owner, declared })
  const { questions, statements: first, parts } = sortAll(namesOfExisting(existing), wanted, answers)
  if (questions.length > 0) return { statements: [], changes: [], questions }
  const view = { ...comparison, schemas, existing, foreseen: foresee(parts, snapshot.tables) }
  const compared = await asReader(sql, owner, existing, () => schemaDiff(schema, sql, view))
  const keyed = renamingKeys(compared, await definitionsIn(sql, existing, view.foreseen))
  let made: Promise<readonly string[]> | undefined
  const creation = () => {
    made ??= creationOf(schema)
    return made
  }
  const sides = { snapshot, existing, foreseen: view.foreseen, creation }
  const taken = await takenValues(sql, sides, { owner, withoutLock })
  const plain = keyed.filter((statement) => !taken.some((each) => each.replaces(statement)))
  const rest = [
    ...(await withExpressions(sql, sides, plain)),
    ...taken.flatMap(({ statements }) => statements),
  ]
  const before = (name: string) => shownName(view.foreseen.before(placeOf(name)))
  const touched = changesOf(rest).flatMap(({ table }) => (table === null ? [] : [before(table)]))
  const rows = await rowsOf(sql, first, { owner, withoutLock }, touched)
  return {
    statements: [...first, ...rest],
    changes: [
      ...changesOf(first, rows),
      ...changesOf(rest, foreseenRows(rows, existing, view.foreseen)).map((change) =>
        taken.reduce((shown, each) => each.shown(shown), change),
      ),
    ],
    questions: [],
  }
}

import type { RoleNames } from '../guard/logins'
import { schemaDiff } from '../guard/schema-diff'
import { snapshotOf } from '../migrations/snapshot-of'
import { identifier, type Sql } from '../sql'
import type { Change } from './change'
import { type Names, namesInDatabase, namesOfSnapshot } from './names'
import {
  type Answers,
  answered,
  kindsWithoutColumns,
  type Question,
  type Sorted,
  sharedTables,
  sortNames,
} from './questions'
import { readStatement } from './read-statement'
import { countRows, readSizes } from './sizes'
import { type Rows, weigh } from './weigh'

/** What brings a database to its schema. */
export interface Proposal {
  /** The statements, in order. */
  readonly statements: readonly string[]
  /** Those of them that have run already, to let drizzle-kit compare under the new names. */
  readonly done: number
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
  const parts: ReadonlyArray<{ kind: Question['kind']; table: string | null; sorted: Sorted }> = [
    ...things,
    ...columns,
  ]
  const full = (table: string | null, name: string) => (table === null ? name : `${table}.${name}`)
  const renames = parts.flatMap(({ table, sorted }) =>
    sorted.renamed.map(([from, to]) => [full(table, from), full(table, to)] as const),
  )
  return {
    questions: parts.flatMap(({ sorted }) => sorted.open),
    statements: parts.flatMap(({ kind, table, sorted }) => answered(kind, sorted, table)),
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
export async function rowsOf(sql: Sql, statements: readonly string[], owner: string): Promise<Rows> {
  const sizes = await readSizes(sql)
  const tables = changesOf(statements).flatMap(({ table }) => table ?? [])
  return { sizes, counted: await countRows(sql, [...new Set(tables)], sizes, owner) }
}

async function asOwner<Result>(sql: Sql, owner: string, work: () => Promise<Result>): Promise<Result> {
  await sql.query(`set local role ${identifier(owner)}; set local row_security = off`)
  const result = await work()
  await sql.query('reset role; reset row_security')
  return result
}

/**
 * Works out what brings a database to its schema. What is renamed, or dropped beside something new, is done on the way:
 * whoever only wants to know rolls the transaction back.
 *
 * @param sql a connection of the administrator, inside a transaction
 * @param schema the module `db/schema.ts`, with the policies attached
 * @param roles the roles, from `roleNames`
 * @param answers which names are renamed, and which may go
 * @throws pg's error when the catalog cannot be read, or an answer cannot be carried out
 */
export async function propose(
  sql: Sql,
  schema: Record<string, unknown>,
  { owner }: RoleNames,
  answers: Answers,
): Promise<Proposal> {
  const wanted = namesOfSnapshot(await snapshotOf(schema))
  const { questions, statements: first } = sortAll(await namesInDatabase(sql), wanted, answers)
  if (questions.length > 0) return { statements: [], done: 0, changes: [], questions }
  const before = await rowsOf(sql, first, owner)
  const rest = await asOwner(sql, owner, async () => {
    for (const statement of first) await sql.query(statement)
    return schemaDiff(schema, sql)
  })
  const after = await rowsOf(sql, rest, owner)
  return {
    statements: [...first, ...rest],
    done: first.length,
    changes: [...changesOf(first, before), ...changesOf(rest, after)],
    questions: [],
  }
}

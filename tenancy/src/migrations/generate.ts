import type { Change } from '../plan/change'
import { namesOfSnapshot } from '../plan/names'
import { shownName } from '../plan/place'
import { changesOf, sortAll } from '../plan/propose'
import type { Answers, Question } from '../plan/questions'
import { readStatement } from '../plan/read-statement'
import { definitionsOf, renamingKeys } from '../plan/renamed-keys'
import { type KnownTable, knownTables, type TenancyConfig } from '../schema/kinds'
import { identifier } from '../sql'
import type { Snapshot } from './folder'
import { guardScript } from './guard-script'
import { renamedSnapshot } from './rename'
import { snapshotOf } from './snapshot-of'

/** What a migration is made of. */
export interface GenerateOptions {
  /** The module `db/schema.ts` with the policies attached: what drizzle.config.ts names. */
  readonly schema: Record<string, unknown>
  /** What the application declares in `db/tenancy.ts`. */
  readonly tenancy: TenancyConfig
  /** The shape after the migration before, from `lastSnapshot`; undefined for the first. */
  readonly previous: Snapshot | undefined
  /** Which names are renamed and which go, where names both went and came. */
  readonly answers?: Answers
  /** Whether every new index of a table that is there is built without blocking anybody, in a migration of its own. */
  readonly concurrently?: boolean
}

/** A migration that is not written yet. */
export interface Generated {
  /** The statements of the file, the guard of the tables they touch at the end; empty where nothing changes. */
  readonly statements: readonly string[]
  /** The statements of a second file, which run outside of a transaction: indexes that are built concurrently. */
  readonly apart: readonly string[]
  /** The shape after it. */
  readonly snapshot: Snapshot
  /** What they do, with what is dangerous about it on tables with rows. */
  readonly changes: readonly Change[]
  /** What a person must say first. */
  readonly questions: readonly Question[]
}

/** Policies and row-level security: the guard at the end of the file makes them, under the names of every database's roles. */
const isOfGuard = (statement: string, tables: readonly KnownTable[]): boolean => {
  const [{ kind, table }] = readStatement(statement)
  return (
    (kind === 'policy' || kind === 'row-level security') && tables.some((known) => shownName(known) === table)
  )
}

/**
 * Drizzle cannot say which columns `SET NULL` is about; all of a key over several would lose the organization too.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html (ON DELETE SET NULL with a column list, from 15 on)
 */
function narrowed(statement: string, { tables }: Snapshot): string {
  const [operation] = readStatement(statement)
  const [, columns = ''] = /FOREIGN KEY \(([^)]+)\)/i.exec(statement) ?? []
  const names = columns.split(',').map((name) => name.trim().replaceAll('"', ''))
  const table = Object.values(tables).find((each) => shownName(each) === operation.table)
  if (operation.does !== 'add-reference' || names.length < 2 || !table) return statement
  const optional = names.filter((name) => table.columns[name]?.notNull === false)
  if (optional.length === 0) return statement
  const list = optional.map(identifier).join(', ')
  return statement.replace(/ON DELETE set null(?! \()/i, `ON DELETE set null (${list})`)
}

const indexing = /^(CREATE (?:UNIQUE )?INDEX) (?:CONCURRENTLY )?/i

/** Indexes that block nobody while they are built, apart from the statements of one transaction. */
function sorted(all: readonly string[], created: ReadonlySet<string>, concurrently: boolean) {
  const [statements, apart]: [string[], string[]] = [[], []]
  for (const statement of all) {
    const [{ does, table }] = readStatement(statement)
    const isWanted = does === 'create-index-concurrently' || (does === 'create-index' && concurrently)
    // Nobody waits for a table that is made in the same transaction.
    if (isWanted && !created.has(table ?? '')) apart.push(statement.replace(indexing, '$1 CONCURRENTLY '))
    else statements.push(statement.replace(indexing, '$1 '))
  }
  return { statements, apart }
}

/** The same snapshot of every database: the roles in its policies are named after one. */
const comparable = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  tables: Object.fromEntries(
    Object.entries(snapshot.tables).map(([key, table]) => [
      key,
      { ...table, policies: {}, isRLSEnabled: false },
    ]),
  ),
})

/**
 * Works out the next migration: what drizzle-kit writes, with the guard of the tables it touches. It works on any database,
 * since the guard takes the names of the roles from the name of the database it runs in.
 *
 * @param options the schema, and the shape before
 * @returns the migration; without statements where there are questions, or nothing to change
 * @throws Error when drizzle-kit cannot read the schema
 * @example writeMigration(folder, 'add_invoice', await generateMigration({ schema, tenancy, previous: lastSnapshot(folder) }))
 */
export async function generateMigration(options: GenerateOptions): Promise<Generated> {
  const { schema, tenancy, answers = { renames: {}, drops: [] } } = options
  const { generateMigration: compare } = await import('drizzle-kit/api')
  const previous = options.previous ?? (await snapshotOf({}))
  const snapshot = await snapshotOf(schema, previous.id)
  const {
    questions,
    statements: first,
    carriedOut,
  } = sortAll(namesOfSnapshot(previous), namesOfSnapshot(snapshot), answers)
  if (questions.length > 0) return { statements: [], apart: [], snapshot, changes: [], questions }
  const tables = knownTables(schema, tenancy)
  const [before, after] = [comparable(renamedSnapshot(previous, carriedOut)), comparable(snapshot)]
  // Its parameters are what it wrote itself; see `Snapshot`.
  const compared = renamingKeys(await compare(before as never, after as never), definitionsOf(before.tables))
  const rest = compared.filter((statement) => !isOfGuard(statement, tables))
  const all = [...first, ...rest].map((statement) => narrowed(statement.trim(), snapshot))
  const created = new Set(
    changesOf(all).flatMap(({ kind, sign, name }) => (kind === 'table' && sign === '+' ? [name] : [])),
  )
  const { statements, apart } = sorted(all, created, options.concurrently === true)
  const changes = changesOf([...statements, ...apart])
  const touched = new Set(
    changesOf(statements).map(({ table, kind, name }) => (kind === 'table' ? name : table)),
  )
  const guarded = tables.filter(
    (table) => touched.has(shownName(table)) || Object.values(carriedOut.renames).includes(shownName(table)),
  )
  const guard = guarded.length > 0 ? [guardScript(guarded, tenancy.target ?? 'plain')] : []
  return {
    statements: [...statements, ...guard],
    apart,
    snapshot,
    // What a new table goes through meets no row.
    changes: changes.map((change) =>
      created.has(change.table ?? '')
        ? { ...change, loses: null, lock: null, risk: null, refused: null }
        : change,
    ),
    questions: [],
  }
}

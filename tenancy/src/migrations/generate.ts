import type { Change } from '../plan/change'
import { namesOfSnapshot } from '../plan/names'
import { changesOf, sortAll } from '../plan/propose'
import type { Answers, Question } from '../plan/questions'
import { readStatement } from '../plan/read-statement'
import { type KnownTable, knownTables, type TenancyConfig } from '../schema/kinds'
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
}

/** A migration that is not written yet. */
export interface Generated {
  /** The statements of the file, the guard of the tables they touch at the end; empty where nothing changes. */
  readonly statements: readonly string[]
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
  return (kind === 'policy' || kind === 'row-level security') && tables.some(({ name }) => name === table)
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
  const table = tables[`public.${operation.table}`]
  if (operation.does !== 'add-reference' || names.length < 2 || !table) return statement
  const optional = names.filter((name) => table.columns[name]?.notNull === false)
  if (optional.length === 0) return statement
  const list = optional.map((name) => `"${name}"`).join(', ')
  return statement.replace(/ON DELETE set null(?! \()/i, `ON DELETE set null (${list})`)
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
  if (questions.length > 0) return { statements: [], snapshot, changes: [], questions }
  const tables = knownTables(schema, tenancy)
  const [before, after] = [comparable(renamedSnapshot(previous, carriedOut)), comparable(snapshot)]
  // Its parameters are what it wrote itself; see `Snapshot`.
  const rest = (await compare(before as never, after as never)).filter(
    (statement) => !isOfGuard(statement, tables),
  )
  const statements = [...first, ...rest].map((statement) => narrowed(statement.trim(), snapshot))
  const changes = changesOf(statements)
  const created = new Set(
    changes.filter(({ kind, sign }) => kind === 'table' && sign === '+').map(({ name }) => name),
  )
  const touched = new Set(changes.map(({ table, kind, name }) => (kind === 'table' ? name : table)))
  const guarded = tables.filter(
    ({ name }) => touched.has(name) || Object.values(carriedOut.renames).includes(name),
  )
  const guard = guarded.length > 0 ? [guardScript(guarded, tenancy.target ?? 'plain')] : []
  return {
    statements: [...statements, ...guard],
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

import type { RoleNames } from '@refactkit/tenancy'
import { catalogQuery } from './catalog-query'
import type { Run } from './connections'

/** One column, as the database describes it. */
export interface Column {
  readonly name: string
  /** Its type as a person reads it. */
  readonly type: string
  /** Its type without a length, so that a cast shortens nothing in silence. */
  readonly cast: string
  readonly required: boolean
  readonly default: string | null
  /** Whether the database alone gives it a value. */
  readonly generated: boolean
  readonly sortable: boolean
  /** The values of an enumeration. */
  readonly choices: readonly string[] | null
}

/** What one login may do with a table; columns by name. */
export interface Rights {
  readonly read: readonly string[]
  readonly change: readonly string[]
  readonly add: readonly string[]
  readonly remove: boolean
}

/** A foreign key, with every one of its columns. */
export interface Reference {
  readonly name: string
  readonly columns: readonly string[]
  readonly schema: string
  readonly table: string
  readonly foreignColumns: readonly string[]
}

/** One policy, as the database prints it. */
export interface PolicyText {
  readonly name: string
  readonly command: string
  readonly to: readonly string[]
  readonly using: string | null
  readonly check: string | null
}

/** The logins under which the studio reads and writes. */
export type Login = 'app' | 'auth' | 'operations'

/** One table, and what each login may do with it. */
export interface Table {
  readonly schema: string
  readonly name: string
  readonly owner: string
  readonly rowSecurity: boolean
  readonly forced: boolean
  /** How many rows the planner supposes in the whole table; null before anybody has counted. */
  readonly estimate: number | null
  readonly columns: readonly Column[]
  /** What tells its rows apart: the columns of its primary key, and then of the unique ones that are never null. */
  readonly keys: readonly (readonly string[])[]
  readonly references: readonly Reference[]
  readonly policies: readonly PolicyText[]
  readonly rights: Readonly<Record<Login, Rights>>
}

/**
 * Every table of the application, read from the catalog, which any login may.
 *
 * @param run runs one statement
 * @param roles the logins whose rights are asked for
 */
export async function readCatalog(run: Run, { app, auth, operations }: RoleNames): Promise<Table[]> {
  const { rows } = await run({ text: catalogQuery, values: [app, auth, operations] })
  // The one column is what the statement built, in the shape declared above.
  return JSON.parse(rows[0]?.[0] ?? '[]') as Table[]
}

/** The key whose columns can all be read, the primary one if possible; empty where there is none. */
export const keyOf = ({ keys }: Pick<Table, 'keys'>, read: readonly string[]): readonly string[] =>
  keys.find((columns) => columns.every((name) => read.includes(name))) ?? []

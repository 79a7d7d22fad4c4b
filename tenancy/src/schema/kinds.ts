import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type { Exemption } from '../check/finding'
import type { Target } from './target'

/** What every table is exactly one of. */
export type TableKind = 'tenant' | 'person' | 'auth' | 'exempt'

/** What the application says of the tables that are not an organization's product data. */
export interface TenancyConfig {
  /** Tables of people and organizations: for the `_auth` login alone. */
  readonly auth: readonly string[]
  /** Tables of no other kind, each with the reason; no login of the application reads them but `_operations`. */
  readonly exempt: Readonly<Record<string, string>>
  /**
   * The columns that the `_operations` login may read of tables of people and organizations, of which it reads no other, and of
   * exempt tables, of which it reads all unless they are named here.
   */
  readonly operations?: Readonly<Record<string, readonly string[]>>
  /**
   * Of which rows no organization loses its last one, by table: those where a text column has this value. The database
   * refuses it, under any race; the organization itself goes with all of them.
   */
  readonly keeps?: Readonly<Record<string, Keeps>>
  /**
   * Whose changes the audit log of an organization records, with the statement that makes them: who, what, on what, before and
   * after. Not on Citus.
   */
  readonly audit?: AuditConfig
  /** Findings of the check that are known and stay as they are, each with the reason. */
  readonly accepted?: readonly Exemption[]
  /** What kind of database it is for; read from the server's extensions unless it is said here. */
  readonly target?: Target
  /** Values, as PostgreSQL reads them, for columns whose checks `prove` cannot satisfy by itself: by table and column. */
  readonly samples?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** The rows of which one stays. */
export interface Keeps {
  /** A column of type text, as the database names it. */
  readonly column: string
  readonly value: string
}

/** What is recorded, and where the names in it come from. */
export interface AuditConfig {
  /** The table of people and the column of their name, which is written with what they did. */
  readonly people: { readonly table: string; readonly column: string }
  /** The table of organizations, and the column of how many days one keeps its log: null for good. */
  readonly organizations: { readonly table: string; readonly days?: string }
  /**
   * Of recorded columns that hold the id of another row, where that one's name is: it is written beside the id, as it is at that
   * moment, under the column's name without `_id`. Tables of people and organizations alone.
   */
  readonly references?: Readonly<Record<string, { readonly table: string; readonly column: string }>>
  /** By table; what is not named here is not recorded. */
  readonly tables: Readonly<Record<string, Recorded>>
}

/** What is recorded of a table, in columns as the database names them. It has a column `id`. */
export interface Recorded {
  /** Those whose values are written before and after. Never a secret, and nothing long: beyond 2,000 characters it is cut. */
  readonly columns: readonly string[]
  /** What a person knows the row by. */
  readonly label: string
  /** `person` where the label is the id of one, whose name is written instead. */
  readonly labels?: 'person'
}

/** What is recorded of a table, and where the names come from. */
export interface Audited extends Recorded {
  readonly names: Pick<AuditConfig, 'people' | 'organizations' | 'references'>
}

/** The column that makes a table an organization's. */
export const tenantColumn = 'organization_id'

/** Whether rows of this kind belong to organizations, so that the app login reads them under a policy. */
export const isIsolated = (kind: TableKind | undefined): boolean => kind === 'tenant' || kind === 'person'

/** The column of a person table that names whom the row is addressed to. */
export const personColumn = 'user_id'

/** One table of the schema, as the guard and the check see it. */
export interface KnownTable {
  /** Its name in the database. */
  readonly name: string
  /** The schema it is in; `public` unless the declaration says otherwise. */
  readonly schema: string
  /** Its kind; undefined when nothing decides about it, or more than one thing does. */
  readonly kind: TableKind | undefined
  /** The table as it was declared. */
  readonly table: PgTable
  /** The columns that the app login may update; undefined for all but the organization. */
  readonly updates: readonly string[] | undefined
  /** The columns that the operations login may read; undefined for all of them. */
  readonly operations: readonly string[] | undefined
  /** The rows of which an organization keeps the last one. */
  readonly keeps: Keeps | undefined
  /** What the audit log records of it. */
  readonly audited: Audited | undefined
}

/** What `tenantTable` and `personTable` leave on a table they have made. */
interface Declaration {
  readonly kind: 'tenant' | 'person'
  /** The properties that the addressed person may change. */
  readonly updates?: readonly string[]
}

/** On the table itself and by a name of the whole process: this module may be loaded twice. */
const declaration = Symbol.for('refactkit.table')

/** Leaves on a table what it was declared as, for `knownTables`. */
export function declare<Table extends PgTable>(table: Table, declared: Declaration): Table {
  return Object.defineProperty(table, declaration, { value: declared })
}

// The symbol is written by `declare` alone.
const declarationOf = (table: PgTable) => Reflect.get(table, declaration) as Declaration | undefined

function kindOf(table: PgTable, config: TenancyConfig): TableKind | undefined {
  const { name, columns } = getTableConfig(table)
  const kinds = new Set<TableKind>()
  const declared = declarationOf(table)
  if (declared) kinds.add(declared.kind)
  if (config.auth.includes(name)) kinds.add('auth')
  if (Object.hasOwn(config.exempt, name)) kinds.add('exempt')
  if (kinds.size === 0 && columns.some((column) => column.name === tenantColumn)) kinds.add('tenant')
  return kinds.size === 1 ? [...kinds][0] : undefined
}

function readByOperations(kind: TableKind | undefined, named: readonly string[] | undefined) {
  if (isIsolated(kind)) return undefined
  return kind === 'exempt' ? named : (kind === 'auth' && named) || []
}

function auditedOf(audit: AuditConfig | undefined, name: string): Audited | undefined {
  const recorded = audit?.tables[name]
  return audit && recorded && { ...recorded, names: audit }
}

function known(table: PgTable, config: TenancyConfig): KnownTable {
  const { name, schema = 'public' } = getTableConfig(table)
  const kind = kindOf(table, config)
  const columns = getTableColumns(table)
  const updates = declarationOf(table)?.updates?.flatMap((property) => columns[property]?.name ?? [])
  return {
    name,
    schema,
    kind,
    table,
    updates: kind === 'person' ? (updates ?? []) : undefined,
    operations: readByOperations(kind, config.operations?.[name]),
    keeps: config.keeps?.[name],
    audited: auditedOf(config.audit, name),
  }
}

/**
 * Every table a schema module exports, with its kind; `undefined` for one that nothing has decided about, or two things
 * have.
 *
 * @param schema the module `db/schema.ts`
 * @param config what the application declares in `db/tenancy.ts`
 * @returns the tables, by name
 * @example knownTables(schema, tenancy).filter(({ kind }) => kind === 'tenant')
 */
export function knownTables(schema: Record<string, unknown>, config: TenancyConfig): KnownTable[] {
  return Object.values(schema)
    .filter((value): value is PgTable => is(value, PgTable))
    .map((table) => known(table, config))
    .sort((a, b) => a.name.localeCompare(b.name))
}

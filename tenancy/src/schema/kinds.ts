import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'

/** What every table is exactly one of. */
export type TableKind = 'tenant' | 'auth' | 'exempt'

/** What the application says of the tables that are not an organization's product data. */
export interface TenancyConfig {
  /** Tables of people and organizations: for the `_auth` login alone. */
  readonly auth: readonly string[]
  /** Tables of neither kind, each with the reason; no login of the application reads them. */
  readonly exempt: Readonly<Record<string, string>>
}

/** The column that makes a table an organization's. */
export const tenantColumn = 'organization_id'

/** One table of the schema, as the guard and the check see it. */
export interface KnownTable {
  readonly name: string
  readonly schema: string
  readonly kind: TableKind | undefined
  readonly table: PgTable
}

function kindOf(table: PgTable, config: TenancyConfig): TableKind | undefined {
  const { name, columns } = getTableConfig(table)
  if (config.auth.includes(name)) return 'auth'
  if (Object.hasOwn(config.exempt, name)) return 'exempt'
  return columns.some((column) => column.name === tenantColumn) ? 'tenant' : undefined
}

/**
 * Every table a schema module exports, with its kind; `undefined` for one that nothing has decided about.
 *
 * @param schema the module `db/schema.ts`
 * @param config what the application declares in `db/tenancy.ts`
 * @example knownTables(schema, tenancy).filter(({ kind }) => kind === 'tenant')
 */
export function knownTables(schema: Record<string, unknown>, config: TenancyConfig): KnownTable[] {
  return Object.values(schema)
    .filter((value): value is PgTable => is(value, PgTable))
    .map((table) => {
      const { name, schema: namespace } = getTableConfig(table)
      return { name, schema: namespace ?? 'public', kind: kindOf(table, config), table }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

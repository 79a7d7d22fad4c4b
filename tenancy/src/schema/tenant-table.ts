import type { BuildColumns, BuildExtraConfigColumns } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  type PgTableWithColumns,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { declare } from './kinds'
import { organizationInScope } from './organization-in-scope'
import { scopeDefault } from './policy'
import { uuidv7 } from './uuid'

/** The two columns every tenant table begins with; both are optional on insert. */
const tenantColumns = (organizationId: () => AnyPgColumn) => ({
  organizationId: text('organization_id')
    .notNull()
    .default(sql.raw(scopeDefault))
    .$defaultFn(organizationInScope)
    .references(organizationId, { onDelete: 'cascade' }),
  id: uuid('id').notNull().$defaultFn(uuidv7),
})

type TenantColumns = ReturnType<typeof tenantColumns>

/**
 * What `tenantTable` returns: Drizzle's own table type with `organizationId` and `id` beside the columns that were given.
 * Written out, because a declaration file that infers it loses the names of Drizzle's helpers.
 */
export type TenantTable<
  Name extends string,
  Columns extends Record<string, PgColumnBuilderBase>,
> = PgTableWithColumns<{
  name: Name
  schema: undefined
  columns: BuildColumns<Name, TenantColumns & Columns, 'pg'>
  dialect: 'pg'
}>

/**
 * Makes `tenantTable`, the function that declares a table whose every row belongs to one organization.
 *
 * A table declared with it has `organization_id` (filled from the scope), `id` (a generated UUID version 7) and the
 * primary key `(organization_id, id)`, so that a key of one organization can neither collide with nor reveal a key of
 * another, and foreign keys between tenant tables can carry the organization.
 *
 * @param organizationId the column that identifies an organization, as a callback because modules may import in a circle
 * @returns `tenantTable(name, columns, extra?)`, with the parameters of Drizzle's `pgTable`
 * @example
 * export const tenantTable = createTenantTable(() => organization.id)
 * export const invoice = tenantTable('invoice', { number: text('number').notNull() }, (table) => [
 *   unique('invoice_number_key').on(table.organizationId, table.number),
 * ])
 */
export function createTenantTable(organizationId: () => AnyPgColumn) {
  return function tenantTable<
    const Name extends string,
    const Columns extends Record<string, PgColumnBuilderBase>,
  >(
    name: Name,
    columns: Columns,
    extra?: (self: BuildExtraConfigColumns<Name, TenantColumns & Columns, 'pg'>) => PgTableExtraConfigValue[],
  ): TenantTable<Name, Columns> {
    const all: TenantColumns & Columns = { ...tenantColumns(organizationId), ...columns }
    const table = pgTable(name, all, (self) => [
      primaryKey({ columns: [self.organizationId, self.id] }),
      ...(extra?.(self) ?? []),
    ])
    return declare(table, { kind: 'tenant' })
  }
}

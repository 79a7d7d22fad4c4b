import { sql } from 'drizzle-orm'
import { getTableConfig, type PgTable, pgPolicy } from 'drizzle-orm/pg-core'
import { knownTables, type TenancyConfig, tenantColumn } from '../schema/kinds'
import { policyExpression, policyName, scopeDefault } from '../schema/policy'

/** Where Drizzle 0.45 keeps the third argument of `pgTable`; read in its table.js. */
const extraConfigBuilder = Symbol.for('drizzle:ExtraConfigBuilder')

/** For which login; the last call decides, so that one process may push one schema to several databases. */
const attached = new WeakMap<PgTable, string>()

/** A plain `pgTable` gets what `tenantTable` has: an organization that is required, and taken from the scope when left out. */
function fillFromScope(table: PgTable): void {
  for (const column of getTableConfig(table).columns) {
    const filled = { notNull: true, hasDefault: true, default: sql.raw(scopeDefault) }
    if (column.name === tenantColumn) Object.assign(column, filled)
  }
}

/**
 * Declares the guard's policy, and the scope as default, on every tenant table of a schema, for drizzle-kit alone:
 * otherwise a bare push would drop the policy and switch row-level security off, since the schema does not mention them.
 *
 * @param schema the module `db/schema.ts`; its tables are changed in place
 * @param config what the application declares in `db/tenancy.ts`
 * @param role the login that the policy is for
 * @example attachPolicies(schema, tenancy, roleNames('refactkit').app)
 */
export function attachPolicies(schema: Record<string, unknown>, config: TenancyConfig, role: string): void {
  for (const { table, kind } of knownTables(schema, config)) {
    if (kind !== 'tenant') continue
    const isFirst = !attached.has(table)
    attached.set(table, role)
    if (!isFirst) continue
    fillFromScope(table)
    const declared: unknown = Reflect.get(table, extraConfigBuilder)
    Reflect.set(table, extraConfigBuilder, (self: unknown) => {
      const extra: unknown = typeof declared === 'function' ? declared(self) : []
      const policy = pgPolicy(policyName, {
        to: attached.get(table) ?? role,
        using: sql.raw(policyExpression),
        withCheck: sql.raw(policyExpression),
      })
      return Array.isArray(extra) ? [...extra, policy] : { ...Object(extra), [policyName]: policy }
    })
  }
}

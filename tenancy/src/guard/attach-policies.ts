import { sql } from 'drizzle-orm'
import { getTableConfig, type PgTable, pgPolicy } from 'drizzle-orm/pg-core'
import { knownTables, type TableKind, type TenancyConfig, tenantColumn } from '../schema/kinds'
import { defaultOf, policiesOf } from '../schema/policy'
import type { Target } from '../schema/target'
import type { RoleNames } from './logins'

/** Where Drizzle 0.45 keeps the third argument of `pgTable`; read in its table.js. */
const extraConfigBuilder = Symbol.for('drizzle:ExtraConfigBuilder')

type Logins = Pick<RoleNames, 'app' | 'operations'>

/** For which logins; the last call decides, so that one process may push one schema to several databases. */
const attached = new WeakMap<PgTable, { roles: Logins; target: Target }>()

/** A plain `pgTable` gets what `tenantTable` has: an organization that is required, and taken from the scope when left out. */
function fillFromScope(table: PgTable, target: Target): void {
  for (const column of getTableConfig(table).columns) {
    const filled = { notNull: true, hasDefault: true, default: sql.raw(defaultOf(target)) }
    if (column.name === tenantColumn) Object.assign(column, filled)
  }
}

/** What is declared of a table already, as a list or by name, with its policies added. */
function withPolicies(declared: unknown, table: PgTable, kind: TableKind): unknown {
  const { roles, target } = attached.get(table) ?? { roles: { app: '', operations: '' }, target: 'plain' }
  const policies = policiesOf(kind, roles, target).map(({ name, command, to, using, check }) =>
    pgPolicy(name, {
      for: command,
      to,
      ...(using && { using: sql.raw(using.text) }),
      ...(check && { withCheck: sql.raw(check.text) }),
    }),
  )
  if (Array.isArray(declared)) return [...declared, ...policies]
  return { ...Object(declared), ...Object.fromEntries(policies.map((policy) => [policy.name, policy])) }
}

/**
 * Declares the guard's policies, and the scope as default, on every table that has them, for drizzle-kit alone: otherwise
 * a bare push would drop the policies and switch row-level security off, since the schema does not mention them.
 *
 * @param schema the module `db/schema.ts`; its tables are changed in place
 * @param config what the application declares in `db/tenancy.ts`
 * @param roles the logins that the policies are for
 * @example attachPolicies(schema, tenancy, roleNames('refactkit'))
 */
export function attachPolicies(schema: Record<string, unknown>, config: TenancyConfig, roles: Logins): void {
  const target = config.target ?? 'plain'
  for (const { table, kind } of knownTables(schema, config)) {
    if (kind !== 'tenant' && kind !== 'person') continue
    const isFirst = !attached.has(table)
    attached.set(table, { roles, target })
    fillFromScope(table, target)
    if (!isFirst) continue
    const declared: unknown = Reflect.get(table, extraConfigBuilder)
    Reflect.set(table, extraConfigBuilder, (self: unknown) =>
      withPolicies(typeof declared === 'function' ? declared(self) : [], table, kind),
    )
  }
}

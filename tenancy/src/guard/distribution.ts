import { getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { isIsolated, type KnownTable, tenantColumn } from '../schema/kinds'
import { literal } from '../sql'
import { qualified } from './isolate'

const foreignTables = (table: PgTable): PgTable[] =>
  getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable)

/** Those that others point at come first. */
function inOrder(tables: readonly KnownTable[]): KnownTable[] {
  const ordered = new Set<KnownTable>()
  const visit = (known: KnownTable, above: readonly KnownTable[]): void => {
    if (ordered.has(known) || above.includes(known)) return
    for (const foreign of foreignTables(known.table)) {
      const target = tables.find(({ table }) => table === foreign)
      if (target) visit(target, [...above, known])
    }
    ordered.add(known)
  }
  for (const known of tables) visit(known, [])
  return [...ordered]
}

/** The tables of people and organizations that distributed tables point at, directly or through each other. */
function referenced(tables: readonly KnownTable[]): KnownTable[] {
  const reached = new Set<PgTable>()
  const visit = (table: PgTable): void => {
    for (const foreign of foreignTables(table)) {
      if (reached.has(foreign)) continue
      reached.add(foreign)
      visit(foreign)
    }
  }
  for (const { table, kind } of tables) if (isIsolated(kind)) visit(table)
  return tables.filter(({ table, kind }) => kind === 'auth' && reached.has(table))
}

/**
 * What spreads the tables over the machines of a Citus cluster, to be read and run once after a push: tables that rows of
 * organizations point at on every machine, rows of organizations by organization. All others stay on the coordinator.
 *
 * @param tables the tables, from `knownTables`
 * @returns SQL, one statement a line, in the order of the foreign keys
 * @example console.log(distribution(knownTables(schema, tenancy)))
 */
export function distribution(tables: readonly KnownTable[]): string {
  const everywhere = inOrder(referenced(tables))
  const spread = inOrder(tables.filter(({ kind }) => isIsolated(kind)))
  const [first] = spread
  const colocated = (known: KnownTable) =>
    known === first || !first ? '' : `, colocate_with => ${literal(qualified(first))}`
  const rest = tables.filter((known) => !everywhere.includes(known) && !spread.includes(known))
  return [
    '-- Run once after `npx refactkit push`, connected to the coordinator as the administrator. Tables may hold rows already.',
    '-- Roles must exist on every node: Citus makes them there when they are made after the extension.',
    '-- Foreign keys between distributed tables need one copy of each shard.',
    'set citus.shard_replication_factor = 1;',
    ...everywhere.map((known) => `select create_reference_table(${literal(qualified(known))});`),
    ...spread.map(
      (known) =>
        `select create_distributed_table(${literal(qualified(known))}, ${literal(tenantColumn)}${colocated(known)});`,
    ),
    `-- On the coordinator alone: ${rest.map(({ table }) => getTableName(table)).join(', ')}, and the schemas rk and jobs.`,
  ].join('\n')
}

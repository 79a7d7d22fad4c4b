import type { Manifest, ManifestTable } from './archive/format'
import type { TableGraph } from './graph'
import type { PortableTable } from './table'

/** A table of an archive beside the one its rows go into. */
export interface FittedTable {
  /** As the archive describes it. */
  readonly archived: ManifestTable
  /** As the schema here does. */
  readonly table: PortableTable
}

/** How an archive fits a schema. */
export interface Fit {
  /** In the order in which rows are brought in. */
  readonly tables: readonly FittedTable[]
  /** Why it does not; empty when it does. */
  readonly conflicts: readonly string[]
}

function conflictsOf({ name, columns: archived }: ManifestTable, table: PortableTable): string[] {
  const found: string[] = []
  const there = new Map(table.columns.map((column) => [column.name, column]))
  for (const [column, type] of archived) {
    const own = there.get(column)
    if (!own) found.push(`The archive has ${name}.${column}, and this schema does not.`)
    else if (own.type !== type)
      found.push(`${name}.${column} is ${type} in the archive and ${own.type} in this schema.`)
    there.delete(column)
  }
  if (new Set(archived.map(([column]) => column)).size < archived.length)
    found.push(`The archive has a column of ${name} twice.`)
  for (const { name: column, optional } of there.values())
    if (!optional) found.push(`${name}.${column} must have a value, and the archive has none.`)
  return found
}

/**
 * Compares an archive with the schema its rows are to go into.
 *
 * @param manifest from an archive
 * @param graph the schema's
 * @param keepsIds whether rows keep keys that are unique beyond the organization: in a restore alone
 * @returns the tables in order, and every reason against it
 * @example const { conflicts } = fitArchive(archive.manifest, tableGraph(schema, tenancy), false)
 */
export function fitArchive(manifest: Manifest, graph: TableGraph, keepsIds: boolean): Fit {
  const archived = new Map(manifest.tables.map((table) => [table.name, table]))
  const conflicts = [...graph.problems]
  const tables: FittedTable[] = []
  for (const table of graph.tables) {
    const own = archived.get(table.name)
    archived.delete(table.name)
    if (!own) continue
    tables.push({ archived: own, table })
    conflicts.push(...conflictsOf(own, table))
    if (table.numbered && !keepsIds && own.rows > 0) {
      conflicts.push(
        `${table.name} is numbered over all organizations, and the numbers of the archive may be taken. A tenantTable has a key of its own.`,
      )
    }
  }
  for (const [name, { rows }] of archived)
    if (rows > 0)
      conflicts.push(`The archive has ${rows} rows of ${name}, and this schema has no such table.`)
  return { tables, conflicts }
}

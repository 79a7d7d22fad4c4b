import { createHash } from 'node:crypto'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type KnownTable, knownTables, type TenancyConfig } from '../schema/kinds'
import { type PortableTable, portableTable } from './table'

/** The tables of an organization, and how their rows hang together. */
export interface TableGraph {
  /** Whatever a row needs comes before it; tables that need nothing of each other are in the order of their names. */
  readonly tables: readonly PortableTable[]
  /** Tables that are left out, each with the reason. */
  readonly omitted: Readonly<Record<string, string>>
  /** Why rows of these tables could not be brought in; they can be taken out all the same. */
  readonly problems: readonly string[]
}

const reasons = {
  person:
    'Its rows are addressed to single persons: they are theirs and not the organization’s, which cannot read them either.',
  place: 'Its rows are about the place the organization was in, and mean nothing elsewhere.',
}

/** Breaks one circle by having a key written after the rows; answers whether there was one that may wait. */
function postpone(remaining: readonly PortableTable[]): boolean {
  for (const { references } of remaining) {
    const waiting = references.find(
      ({ to, deferrable, deferred }) => deferrable && !deferred && remaining.some(({ name }) => name === to),
    )
    if (waiting) {
      waiting.deferred = true
      return true
    }
  }
  return false
}

function inOrder(tables: readonly PortableTable[], problems: string[]): PortableTable[] {
  const placed: PortableTable[] = []
  let remaining = [...tables]
  while (remaining.length > 0) {
    const needs = ({ references, name }: PortableTable) =>
      references.some(
        ({ to, deferred }) => !deferred && to !== name && remaining.some((other) => other.name === to),
      )
    const next = remaining.find((table) => !needs(table))
    if (next) {
      placed.push(next)
      remaining = remaining.filter((table) => table !== next)
    } else if (!postpone(remaining)) {
      const names = remaining.map(({ name }) => name).join(', ')
      problems.push(`${names}: each needs a row of another first; let one of these keys be null.`)
      return [...placed, ...remaining]
    }
  }
  return placed
}

/** What of one table stands in the way of bringing rows in. */
function problemsOf({ name, key, references }: PortableTable): string[] {
  const found: string[] = []
  if (key.length === 0) found.push(`${name} has no primary key, so nothing tells a row from its copy.`)
  for (const { to, deferrable, deferred } of references) {
    if (to !== name) continue
    if (!deferrable) found.push(`${name}: every row needs another row of it first; let this key be null.`)
    else if (!deferred) throw new Error('A key to its own table is always written after the rows.')
  }
  return found
}

/**
 * The tables of an organization in the order in which rows can be brought in, read from the schema's own foreign keys: a
 * table that is added to the schema is covered without another line.
 *
 * @param schema the module `db/schema.ts`
 * @param config what the application declares in `db/tenancy.ts`
 * @param leftOut tables about this very place, such as a list of archives that were made here
 * @returns the tables; those that are left out, also since only a person reads them; and what stands in the way of an import
 * @throws Error when a table is given twice
 * @example const graph = tableGraph(schema, tenancy)
 */
export function tableGraph(
  schema: Record<string, unknown>,
  config: TenancyConfig,
  leftOut: readonly PgTable[] = [],
): TableGraph {
  const known: KnownTable[] = knownTables(schema, config).map((one) =>
    leftOut.includes(one.table) ? { ...one, kind: 'exempt' } : one,
  )
  const tables = known.filter(({ kind }) => kind === 'tenant').map((table) => portableTable(table, known))
  const problems = tables.flatMap(problemsOf)
  return {
    tables: inOrder(tables, problems),
    omitted: Object.fromEntries(
      known.flatMap(({ name, kind, table }) => {
        if (kind === 'person') return [[name, reasons.person]]
        return leftOut.includes(table) ? [[name, reasons.place]] : []
      }),
    ),
    problems,
  }
}

/** What of a schema decides whether rows fit: the names and types of columns. */
export const fingerprintOf = (tables: readonly Pick<PortableTable, 'name' | 'columns'>[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(tables.map(({ name, columns }) => [name, columns.map((one) => [one.name, one.type])])),
    )
    .digest('hex')

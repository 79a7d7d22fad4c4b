import { createHash } from 'node:crypto'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { qualified } from '../guard/isolate'
import { type KnownTable, tenantColumn } from '../schema/kinds'
import { printedIdentifier } from '../sql'
import { type Named, type RecordedTable, recordBody } from './record-body'

/** What the catalog must show of a table whose changes are recorded: the triggers as PostgreSQL prints them. */
export type Recording = readonly string[]

const operations = ['INSERT', 'UPDATE', 'DELETE'] as const

type Operation = (typeof operations)[number]

const transition: Record<Operation, string> = {
  INSERT: 'NEW TABLE AS new_rows',
  UPDATE: 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
  DELETE: 'OLD TABLE AS old_rows',
}

const nameOf = (operation: Operation) => `record_${operation.toLowerCase()}`

/** The names of the triggers. */
export const recordTriggers: readonly string[] = operations.map(nameOf)

/** The name of every function that records, in whichever version, as a pattern of the catalog. */
export const recorderNames = '^record_act(_.*)?$'

/** What is recorded of a table, of columns that it has. */
function recordedOf({ name, table, audited }: KnownTable): RecordedTable | undefined {
  if (!audited) return undefined
  const { columns, label, labels } = audited
  const present = getTableConfig(table).columns.map((column) => column.name)
  const missing = ['id', label, ...columns].filter((column) => !present.includes(column))
  if (missing.length > 0)
    throw new Error(`${name} has no column ${missing.join(', ')}, which db/tenancy.ts wants recorded.`)
  const organization = present.includes(tenantColumn) ? tenantColumn : 'id'
  return { subject: name, organization, columns, label, labels }
}

/** Named after the table, as far as a name holds it. */
function signatureOf({ schema, name }: KnownTable): string {
  const isPlain = schema === 'public' && /^[a-z][a-z0-9_]{0,50}$/.test(name)
  const hash = () => createHash('sha256').update(`${schema}.${name}`).digest('hex').slice(0, 32)
  return `rk.record_act_${isPlain ? name : hash()}()`
}

/**
 * The triggers of a table whose changes are recorded, as PostgreSQL prints them: one for each kind of statement, since a
 * trigger with transition tables takes one.
 *
 * @returns undefined for a table of which nothing is recorded
 * @throws Error when a column is named that the table does not have
 * @example recordingOf(table)?.length // 3
 */
export function recordingOf(table: KnownTable): Recording | undefined {
  if (!recordedOf(table)) return undefined
  const on = `${printedIdentifier(table.schema)}.${printedIdentifier(table.name)}`
  return operations.map(
    (operation) =>
      `CREATE TRIGGER ${nameOf(operation)} AFTER ${operation} ON ${on} REFERENCING ${transition[operation]}` +
      ` FOR EACH STATEMENT EXECUTE FUNCTION ${signatureOf(table)}`,
  )
}

/** The functions that the triggers call, one for each table. */
export const recordersOf = (tables: readonly KnownTable[], named: Named) =>
  tables.flatMap((table) => {
    const recorded = recordedOf(table)
    return recorded ? [{ signature: signatureOf(table), body: recordBody(recorded, named) }] : []
  })

/**
 * The tables that recording reads beside the one that changes.
 *
 * @returns undefined where nothing is recorded, or where there are no organizations
 */
export function namedOf(tables: readonly KnownTable[]): Named | undefined {
  const names = tables.find((table) => table.audited)?.audited?.names
  const find = (name: string | undefined) => tables.find((table) => table.name === name)
  const organizations = find(names?.organizations.table)
  if (!names || !organizations) return undefined
  const { days } = names.organizations
  const people = find(names.people.table)
  const column = printedIdentifier(names.people.column)
  const references = Object.entries(names.references ?? {}).flatMap(([from, at]) => {
    const table = find(at.table)
    if (!table) return []
    // The owner, as whom the log is written, is bound by the policies of any other.
    if (table.kind !== 'auth')
      throw new Error(`db/tenancy.ts wants the names of ${at.table} recorded, which is no table of people.`)
    const name = printedIdentifier(at.column)
    const named = (id: string) => `(select x.${name} from ${qualified(table)} x where x.id = ${id})`
    return [{ column: from, as: from.replace(/_id$/, ''), named }]
  })
  return {
    organizations: qualified(organizations),
    days: days && printedIdentifier(days),
    references,
    personNamed: (id) =>
      people ? `(select u.${column} from ${qualified(people)} u where u.id = ${id})` : 'null::text',
  }
}

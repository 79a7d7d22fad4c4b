import type pg from 'pg'
import { tenantColumn } from '../../schema/kinds'
import { literal } from '../../sql'
import type { TableShape } from '../database/shape'

/** The rows of a world at one moment, as text that can be compared. */
export interface State {
  /** The rows of organization A. */
  readonly own: readonly string[]
  /** Every other row, with the transaction that wrote it last: writing the same value again is a change, too. */
  readonly others: readonly string[]
  /** The same by table. */
  readonly byTable: ReadonlyMap<string, string>
}

interface RowState extends Record<string, unknown> {
  table: string
  version: string
  organization: string | null
  row: unknown
}

/** Every row of every table, as a login that sees them all. */
export async function readState(sql: pg.Client, tables: readonly TableShape[], a: string): Promise<State> {
  const parts = tables.map((table) => {
    const organization = table.columns.some(({ name }) => name === tenantColumn)
      ? `x.${tenantColumn}::text`
      : 'null'
    return `select ${literal(table.known.name)} as table, x.xmin::text as version, ${organization} as organization, to_jsonb(x) as row from ${table.sql} x`
  })
  // Named, so that the server plans it once and not for every program.
  const { rows: found } = await sql.query<RowState>({ name: 'read', text: parts.join(' union all ') })
  const own: string[] = []
  const others: string[] = []
  const lines = new Map<string, string[]>()
  for (const { table, version, organization, row } of found) {
    const isOwn = organization === a
    const line = `${table} ${JSON.stringify(row)}${isOwn ? '' : ` written by ${version}`}`
    ;(isOwn ? own : others).push(line)
    const ofTable = lines.get(table) ?? []
    lines.set(table, ofTable)
    ofTable.push(line)
  }
  const byTable = new Map([...lines].map(([table, each]) => [table, each.sort().join('\n')]))
  return { own: own.sort(), others: others.sort(), byTable }
}

/**
 * Which transactions are over and which are not, on the whole server: as long as this stays the same, nobody has written
 * anything (https://www.postgresql.org/docs/current/functions-info.html, pg_snapshot).
 */
export async function snapshotOf(sql: pg.Client): Promise<string | undefined> {
  const { rows } = await sql.query<{ snapshot: string }>({
    name: 'snapshot',
    text: 'select pg_current_snapshot()::text as snapshot',
  })
  return rows[0]?.snapshot
}

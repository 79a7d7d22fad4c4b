import { createHash } from 'node:crypto'
import type { FittedTable } from './fit'
import { PortabilityError } from './portability-error'
import type { PortableColumn } from './table'

/** Whom and what the values of an archive mean in the place they are brought to. */
export interface Translation {
  /** The id of the organization in the archive. */
  readonly from: string
  /** Its id here. */
  readonly to: string
  /** Whether keys that are unique beyond the organization stay as they are. */
  readonly keepsIds: boolean
  /** The people of the archive who are members here, by the ids they have there. */
  readonly members: ReadonlyMap<string, string>
  /** The member who stands in where a row must name one and its own is none. */
  readonly owner: string
}

/** How often a column lost what it referred to. */
export type Losses = Map<string, number>

/**
 * Another id for a row whose key is unique beyond the organization: the same for the same row and organization every time,
 * so that whatever refers to it is translated alike and nothing has to be remembered.
 */
export function otherId(to: string, table: string, id: string): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([to, table, id]))
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The value of a reference that leads nowhere here. */
function lost(
  column: PortableColumn,
  table: string,
  instead: string | undefined,
  losses: Losses,
): string | null {
  const name = `${table}.${column.name}`
  losses.set(name, (losses.get(name) ?? 0) + 1)
  if (column.nullable) return null
  if (instead !== undefined) return instead
  throw new PortabilityError(
    'schema',
    `${name} must have a value, and what it refers to is not in the archive.`,
  )
}

/**
 * Makes what turns a row of an archive into a row of this place.
 *
 * @param table the table in both
 * @param translation what its values mean here
 * @param losses counts references that lead nowhere here
 * @returns a function of the texts of one row
 */
export function translator(
  { archived, table }: FittedTable,
  { from, to, keepsIds, members, owner }: Translation,
  losses: Losses,
): (cells: readonly (string | null)[]) => (string | null)[] {
  const own = new Map(table.columns.map((column) => [column.name, column]))
  const each = archived.columns.map(([name]) => {
    const column = own.get(name)
    if (!column) throw new PortabilityError('schema', `This schema has no ${table.name}.${name}.`)
    const { meaning, globalKeyOf } = column
    if (meaning === 'organization')
      return (cell: string) => (cell === from ? to : lost(column, table.name, undefined, losses))
    if (meaning === 'person')
      return (cell: string) => members.get(cell) ?? lost(column, table.name, owner, losses)
    if (meaning === 'nothing') return () => lost(column, table.name, undefined, losses)
    if (globalKeyOf !== undefined && !keepsIds) return (cell: string) => otherId(to, globalKeyOf, cell)
    return undefined
  })
  return (cells) =>
    cells.map((cell, index) => {
      const translate = each[index]
      return cell === null || !translate ? cell : translate(cell)
    })
}

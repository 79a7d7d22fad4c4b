import { AppError } from './errors'
import { isRole, type Role } from './permissions'

/** A row whose role was read from the database, where it is a text; one that is no role is a fault of ours. */
export function withRole<Row extends { role: string }>(row: Row): Row & { role: Role } {
  if (!isRole(row.role)) throw new AppError('unexpected', { detail: `unknown role ${row.role}` })
  return { ...row, role: row.role }
}

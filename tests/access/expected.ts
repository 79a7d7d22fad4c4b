import { type BuiltInRole, permissions } from '../../lib/permissions'
import type { Person } from './persons'

/** From the weakest; said here once more, so that the code that decides is not what says how it should decide. */
const ranks: readonly BuiltInRole[] = ['member', 'admin', 'owner']

export type Matrix = Record<string, Record<string, BuiltInRole>>

/** Undefined for a permission that the matrix does not have. */
export const lowestRole = (permission: string, matrix: Matrix = permissions): BuiltInRole | undefined => {
  const [resource = '', action = ''] = permission.split(':')
  return matrix[resource]?.[action]
}

const holds = (role: NonNullable<Person['role']>, permission: string) => {
  if (typeof role !== 'string') return role.permissions.some((each) => each === permission)
  const needed = lowestRole(permission)
  return needed !== undefined && ranks.indexOf(role) >= ranks.indexOf(needed)
}

/** The status that a person gets from something of Acme behind this link. */
export function expectedStatus(
  { link, permissions }: { link: string; permissions: readonly string[] },
  person: Person,
  success: number,
): number {
  if (link === 'anyone') return success
  if (!person.signsIn) return 401
  if (link === 'signedIn' || link === 'person') return success
  const { role } = person
  if (!role) return 404
  const enough = permissions.every((either) => either.split(' or ').some((each) => holds(role, each)))
  return enough ? success : 403
}

import { permissions, type Role } from '../../lib/permissions'
import type { Access } from './build'
import type { Person } from './persons'

/** From the weakest; said here once more, so that the code that decides is not what says how it should decide. */
const ranks: readonly Role[] = ['member', 'admin', 'owner']

const lowest: Record<string, Record<string, Role>> = permissions

/** Undefined for a permission that the matrix does not have. */
export const lowestRole = (permission: string): Role | undefined => {
  const [resource = '', action = ''] = permission.split(':')
  return lowest[resource]?.[action]
}

const holds = (role: Role, permission: string) => {
  const needed = lowestRole(permission)
  return needed !== undefined && ranks.indexOf(role) >= ranks.indexOf(needed)
}

/** The status that a person gets from something of Acme behind this link. */
export function expectedStatus({ link, permissions }: Access, person: Person, success: number): number {
  if (link === 'anyone') return success
  if (!person.signsIn) return 401
  if (link === 'signedIn') return success
  const { role } = person
  if (!role) return 404
  return permissions.every((permission) => holds(role, permission)) ? success : 403
}

import { isPermission, type Permission } from '@/lib/permissions'
import type { Values } from './entry'

/** The permissions that a role was written down with, as actions by resource; undefined for what is none or was cut. */
export function permissionsOf(value: Values[string] | undefined): Permission[] | undefined {
  if (value === undefined || value === null) return []
  try {
    const byResource: unknown = JSON.parse(String(value))
    if (typeof byResource !== 'object' || byResource === null) return undefined
    return Object.entries(byResource).flatMap(([resource, actions]) =>
      (Array.isArray(actions) ? actions : []).map((action) => `${resource}:${action}`).filter(isPermission),
    )
  } catch {
    return undefined
  }
}

/** What a role was given and what was taken from it; undefined where either side cannot be read. */
export function permissionChange(before: Values[string] | undefined, after: Values[string] | undefined) {
  const [had, has] = [permissionsOf(before), permissionsOf(after)]
  if (!had || !has) return undefined
  return {
    added: has.filter((each) => !had.includes(each)),
    removed: had.filter((each) => !has.includes(each)),
  }
}

import { z } from 'zod'
import { type CustomRole, completed, isPermission } from './permissions'

/** An organization's own role as its columns have it. */
export interface StoredRole {
  role: string
  name: string | null
  permission: string
}

const actions = z.record(z.string(), z.array(z.string()))

/** What Better Auth keeps as actions by resource, as permissions; those that there are no more are left out. */
export function customRole({ role, name, permission }: StoredRole): CustomRole {
  const found = Object.entries(actions.parse(JSON.parse(permission))).flatMap(([resource, all]) =>
    all.map((action) => `${resource}:${action}`),
  )
  return { key: role, name: name ?? role, permissions: completed(found.filter(isPermission)) }
}

/** The columns of an organization's own role. */
export function storedOf({ key, name, permissions }: CustomRole): {
  role: string
  name: string
  permission: string
} {
  const byResource: Record<string, string[]> = {}
  for (const permission of permissions) {
    const [resource = '', action = ''] = permission.split(':')
    byResource[resource] = [...(byResource[resource] ?? []), action]
  }
  return { role: key, name, permission: JSON.stringify(byResource) }
}

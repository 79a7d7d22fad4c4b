import { allPermissions, isForOwnersOnly, type Permission } from '@/lib/permissions'

export interface PermissionGroup {
  resource: string
  permissions: readonly Permission[]
}

const resourceOf = (permission: Permission) => permission.split(':')[0] ?? ''

const grouped = (permissions: readonly Permission[]): PermissionGroup[] =>
  [...new Set(permissions.map(resourceOf))].map((resource) => ({
    resource,
    permissions: permissions.filter((permission) => resourceOf(permission) === resource),
  }))

/** Every permission by what it is about, in the order of the matrix. */
export const permissionGroups = grouped(allPermissions)

/** Those that an organization's own role can be given. */
export const givenPermissions = allPermissions.filter((permission) => !isForOwnersOnly(permission))
export const givenGroups = grouped(givenPermissions)

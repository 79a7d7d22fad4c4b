/** Who may do what: resource → action → the lowest role that may. Server, buttons and the README read this. */
export const roles = ['member', 'admin', 'owner'] as const
export type Role = (typeof roles)[number]

export const permissions = {
  dashboard: { read: 'member' },
  gallery: { read: 'member', create: 'member', update: 'member', delete: 'admin' },
  invitation: { read: 'admin', create: 'admin', update: 'owner', delete: 'admin' },
  member: { read: 'admin', create: 'admin', update: 'admin', delete: 'owner' },
  organization: { update: 'owner', delete: 'owner', export: 'owner' },
} as const satisfies Record<string, Record<string, Role>>

type Permissions = typeof permissions
export type Permission = {
  [Resource in keyof Permissions]: `${Resource & string}:${keyof Permissions[Resource] & string}`
}[keyof Permissions]

const lowestRole = new Map<string, Role>(
  Object.entries(permissions).flatMap(([resource, actions]) =>
    Object.entries(actions).map(([action, role]): [string, Role] => [`${resource}:${action}`, role]),
  ),
)

/** The lowest role that holds a permission. */
export const lowestRoleWith = (permission: Permission): Role => lowestRole.get(permission) ?? 'owner'

/** Whether `role` reaches the lowest role that holds the permission. Unknown permissions are held by nobody. */
export function allows(role: Role, permission: Permission): boolean {
  const lowest = lowestRole.get(permission)
  return lowest !== undefined && roles.indexOf(role) >= roles.indexOf(lowest)
}

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

/** Who may do what: resource → action → the lowest role that may. Server, buttons and the README read this. */
export const roles = ['member', 'admin', 'owner'] as const
export type BuiltInRole = (typeof roles)[number]

export const permissions = {
  audit: { read: 'admin' },
  dashboard: { read: 'member' },
  gallery: { read: 'member', create: 'member', update: 'member', delete: 'admin' },
  invitation: { read: 'admin', create: 'admin', update: 'owner', delete: 'admin' },
  member: { read: 'admin', create: 'admin', update: 'admin', delete: 'owner' },
  organization: { update: 'owner', delete: 'owner', export: 'owner' },
  role: { read: 'admin', create: 'owner', update: 'owner', delete: 'owner' },
  team: { read: 'member', create: 'admin', update: 'admin', delete: 'admin' },
} as const satisfies Record<string, Record<string, BuiltInRole>>

type Permissions = typeof permissions
export type Permission = {
  [Resource in keyof Permissions]: `${Resource & string}:${keyof Permissions[Resource] & string}`
}[keyof Permissions]

/** A role that an organization has made for itself. */
export interface CustomRole {
  /** What is stored of it with a member, and never changes. */
  readonly key: string
  readonly name: string
  readonly permissions: readonly Permission[]
}

export type Role = BuiltInRole | CustomRole

/** As much of a role as it takes to say its name. */
export type NamedRole = BuiltInRole | { readonly name: string }

const lowestRole = new Map<string, BuiltInRole>(
  Object.entries(permissions).flatMap(([resource, actions]) =>
    Object.entries(actions).map(([action, role]): [string, BuiltInRole] => [`${resource}:${action}`, role]),
  ),
)

export const isPermission = (value: unknown): value is Permission =>
  typeof value === 'string' && lowestRole.has(value)

/** Every permission, in the order of the matrix. */
export const allPermissions: readonly Permission[] = [...lowestRole.keys()].filter(isPermission)

/** What stays with owners: who could make roles could give away whatever they like. */
export const isForOwnersOnly = (permission: Permission): boolean =>
  (permission.startsWith('role:') && permission !== 'role:read') || permission === 'organization:delete'

/** The lowest role of the matrix that holds a permission. */
export const lowestRoleWith = (permission: Permission): BuiltInRole => lowestRole.get(permission) ?? 'owner'

/** Whether a role holds a permission. Unknown permissions are held by nobody. */
export function allows(role: Role, permission: Permission): boolean {
  if (typeof role !== 'string') return role.permissions.includes(permission) && !isForOwnersOnly(permission)
  const lowest = lowestRole.get(permission)
  return lowest !== undefined && roles.indexOf(role) >= roles.indexOf(lowest)
}

/** Whether a role holds at least one of these. */
export const allowsAny = (role: Role, wanted: readonly Permission[]): boolean =>
  wanted.some((permission) => allows(role, permission))

const permissionsOf = (role: Role): Permission[] =>
  allPermissions.filter((permission) => allows(role, permission))

export const isBuiltInRole = (value: unknown): value is BuiltInRole => roles.some((role) => role === value)

export const keyOf = (role: Role): string => (typeof role === 'string' ? role : role.key)

/** Whether `own` holds all that `other` does. What stays with owners nobody else holds, so owners alone cover owners. */
export const covers = (own: Role, other: Role): boolean =>
  permissionsOf(other).every((permission) => allows(own, permission))

/** Whether somebody holding `own` may invite somebody by their address to be `granted`: nobody gives away what they do not have. */
export const mayInvite = (own: Role, granted: Role): boolean =>
  allows(own, 'invitation:create') && covers(own, granted)

/**
 * Whether somebody holding `own` may let people in whom nobody names, to be `granted`: by a link that whoever has it may open, or
 * by the domain of their address.
 */
export const mayLetIn = (own: Role, granted: Role): boolean =>
  allows(own, 'member:create') && covers(own, granted)

/** Whether somebody holding `own` may make out of one who is `before` one who is `after`. */
export const mayChangeRole = (own: Role, before: Role, after: Role): boolean =>
  allows(own, 'member:update') && covers(own, before) && covers(own, after)

/** Whether somebody holding `own` may remove one who is `other`. */
export const mayRemove = (own: Role, other: Role): boolean =>
  allows(own, 'member:delete') && covers(own, other)

/** A choice made whole: everybody sees the dashboard, and who changes something sees it. */
export function completed(chosen: readonly Permission[]): Permission[] {
  const resources = new Set(chosen.map((permission) => permission.split(':')[0]))
  const gives = (['invitation:create', 'member:create', 'member:update'] as const).some((one) =>
    chosen.includes(one),
  )
  // Who gives roles sees which there are, and who makes links to join sees those.
  if (gives) resources.add('role')
  if (chosen.includes('member:create')) resources.add('invitation')
  return allPermissions.filter(
    (permission) =>
      !isForOwnersOnly(permission) &&
      (permission === 'dashboard:read' ||
        chosen.includes(permission) ||
        (permission.endsWith(':read') && resources.has(permission.split(':')[0]))),
  )
}

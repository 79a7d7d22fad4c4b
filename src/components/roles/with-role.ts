import type { CustomRole } from '@/lib/permissions'

/** The roles with one that was made, changed or put back, by name. */
export const withRole = (roles: readonly CustomRole[], one: CustomRole): CustomRole[] =>
  [...roles.filter(({ key }) => key !== one.key), one].sort((a, b) => a.name.localeCompare(b.name))

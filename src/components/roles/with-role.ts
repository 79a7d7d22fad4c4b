import type { CustomRole } from '@/lib/permissions'
import type { OwnRole } from '@/server/role-queries'

const unused = { people: 0, invited: 0 }

/** The roles with one that was made or changed, by name. How many have it stays. */
export const withRole = (roles: readonly OwnRole[], saved: CustomRole): OwnRole[] => {
  const before = roles.find(({ key }) => key === saved.key) ?? unused
  return [...roles.filter(({ key }) => key !== saved.key), { ...before, ...saved }].sort(byName)
}

/** The roles with one that was taken away, unless it is there already. */
export const withRoleAgain = (roles: readonly OwnRole[], taken: OwnRole): OwnRole[] =>
  roles.some(({ key }) => key === taken.key) ? [...roles] : [...roles, taken].sort(byName)

const byName = (one: OwnRole, other: OwnRole) => one.name.localeCompare(other.name)

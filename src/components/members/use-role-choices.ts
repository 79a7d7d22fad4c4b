import { useQuery } from '@tanstack/react-query'
import { allows, covers, type Role, roles } from '@/lib/permissions'
import { rolesQuery } from '@/server/role-queries'

/** The roles that somebody holding `own` can give, those of the organization last. */
export function useRoleChoices(slug: string, own: Role): Role[] {
  const { data } = useQuery({ ...rolesQuery(slug), enabled: allows(own, 'role:read') })
  return [...roles, ...(data ?? [])].filter((role) => covers(own, role))
}

import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { countHolders, listRoles } from './role-fns'

export const rolesQuery = (slug: string) =>
  queryOptions({ queryKey: keys.roles(slug), queryFn: () => listRoles({ data: { slug } }) })

export const roleHoldersQuery = (slug: string) =>
  queryOptions({ queryKey: keys.roleHolders(slug), queryFn: () => countHolders({ data: { slug } }) })

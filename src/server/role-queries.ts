import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { listRoles } from './role-fns'

export const rolesQuery = (slug: string) =>
  queryOptions({ queryKey: keys.roles(slug), queryFn: () => listRoles({ data: { slug } }) })

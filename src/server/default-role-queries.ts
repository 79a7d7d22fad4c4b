import { queryOptions } from '@tanstack/react-query'
import { getDefaultRole } from './default-role-fns'
import { keys } from './query-keys'

/** Below the key of the roles: it changes with them. */
export const defaultRoleQuery = (slug: string) =>
  queryOptions({ queryKey: keys.defaultRole(slug), queryFn: () => getDefaultRole({ data: { slug } }) })

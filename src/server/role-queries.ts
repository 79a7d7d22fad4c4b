import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { countPeople, listRoles } from './role-fns'

export type OwnRole = Awaited<ReturnType<typeof listRoles>>[number]

export const rolesQuery = (slug: string) =>
  queryOptions({ queryKey: keys.roles(slug), queryFn: () => listRoles({ data: { slug } }) })

export const rolePeopleQuery = (slug: string) =>
  queryOptions({ queryKey: keys.rolePeople(slug), queryFn: () => countPeople({ data: { slug } }) })

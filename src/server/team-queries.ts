import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { listTeamMembers, listTeams } from './team-fns'

export const teamsQuery = (slug: string) =>
  queryOptions({ queryKey: keys.teams(slug), queryFn: () => listTeams({ data: { slug } }) })

export const teamMembersQuery = (slug: string, id: string) =>
  infiniteQueryOptions({
    queryKey: keys.teamMembers(slug, id),
    queryFn: ({ pageParam }) => listTeamMembers({ data: { slug, id, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })

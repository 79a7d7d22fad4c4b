import { queryOptions } from '@tanstack/react-query'
import { keys } from './query-keys'
import { listTeamMembers, listTeams } from './team-fns'

export const teamsQuery = (slug: string) =>
  queryOptions({ queryKey: keys.teams(slug), queryFn: () => listTeams({ data: { slug } }) })

export const teamMembersQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: keys.teamMembers(slug, id),
    queryFn: () => listTeamMembers({ data: { slug, id } }),
  })

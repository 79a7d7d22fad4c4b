import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import { useTeamMessages } from '@/i18n/teams'
import { keys } from '@/server/query-keys'
import { addToTeam, removeFromTeam } from '@/server/team-change-fns'
import { teamMembersQuery, teamsQuery } from '@/server/team-queries'
import { type TeamPerson, withoutPerson, withPerson } from './people-pages'

/** Puts people into a team and takes them out, on screen at once. */
export function useTeamPeople(slug: string, team: string) {
  const t = useTeamMessages().teams.sheet
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = teamMembersQuery(slug, team)
  const teams = teamsQuery(slug).queryKey
  const show = async (change: typeof withPerson, person: TeamPerson, more: 1 | -1) => {
    await queryClient.cancelQueries({ queryKey: teams })
    queryClient.setQueryData(queryKey, (found) => found && change(found, person))
    queryClient.setQueryData(teams, (found) =>
      found?.map((each) => (each.id === team ? { ...each, members: each.members + more } : each)),
    )
  }
  const onError = (error: unknown) => void toast.error(t.failed, { description: sentence(error) })
  const onSettled = () =>
    Promise.all(
      [keys.teams(slug), keys.members(slug)].map((changed) =>
        queryClient.invalidateQueries({ queryKey: changed }),
      ),
    )
  const put = useMutation({
    mutationFn: ({ id }: TeamPerson) => addToTeam({ data: { slug, id: team, memberIds: [id] } }),
    onMutate: (person) => show(withPerson, person, 1),
    onError,
    onSettled,
  })
  const take = useMutation({
    mutationFn: ({ id }: TeamPerson) => removeFromTeam({ data: { slug, id: team, memberId: id } }),
    onMutate: (person) => show(withoutPerson, person, -1),
    onError,
    onSettled,
  })
  return { put, take }
}

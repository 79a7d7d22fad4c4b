import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import { useTeamMessages } from '@/i18n/teams'
import { keys } from '@/server/query-keys'
import { addToTeam, removeFromTeam } from '@/server/team-fns'
import { teamMembersQuery } from '@/server/team-queries'

export interface TeamPerson {
  memberId: string
  userId: string
  name: string
  image: string | null
}

/** Puts people into a team and takes them out, on screen at once; either can be undone. */
export function useTeamPeople(slug: string, team: string) {
  const t = useTeamMessages().teams.sheet
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = teamMembersQuery(slug, team)
  const show = async (change: (people: readonly TeamPerson[]) => TeamPerson[]) => {
    await queryClient.cancelQueries({ queryKey })
    queryClient.setQueryData(queryKey, (found) => found && change(found))
  }
  const onError = (error: unknown) => void toast.error(t.failed, { description: sentence(error) })
  const onSettled = () =>
    Promise.all(
      [keys.teams(slug), keys.members(slug)].map((changed) =>
        queryClient.invalidateQueries({ queryKey: changed }),
      ),
    )
  const without = (people: readonly TeamPerson[], { memberId }: TeamPerson) =>
    people.filter((each) => each.memberId !== memberId)
  const put = useMutation({
    mutationFn: ({ memberId }: TeamPerson) => addToTeam({ data: { slug, id: team, memberIds: [memberId] } }),
    onMutate: (person) =>
      show((people) => [...without(people, person), person].sort((a, b) => a.name.localeCompare(b.name))),
    onError,
    onSettled,
  })
  const take = useMutation({
    mutationFn: ({ memberId }: TeamPerson) => removeFromTeam({ data: { slug, id: team, memberId } }),
    onMutate: (person) => show((people) => without(people, person)),
    onSuccess: (_, person) => toast.undo(t.removed(person.name), () => put.mutate(person)),
    onError,
    onSettled,
  })
  return { put, take }
}

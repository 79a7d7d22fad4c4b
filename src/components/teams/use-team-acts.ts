import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useSentence } from '@/i18n/sentence'
import { useTeamMessages } from '@/i18n/teams'
import { keys } from '@/server/query-keys'
import { createTeam, deleteTeam, renameTeam } from '@/server/team-change-fns'
import { teamsQuery } from '@/server/team-queries'
import type { Team } from './team-table'

/** What is done with teams. Deleting shows at once, and the team comes back when that is refused. */
export function useTeamActs(slug: string) {
  const t = useTeamMessages().teams
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = teamsQuery(slug)
  const refresh = () =>
    Promise.all(
      [keys.teams(slug), keys.members(slug), keys.invitations(slug)].map((changed) =>
        queryClient.invalidateQueries({ queryKey: changed }),
      ),
    )
  const save = useMutation({
    mutationFn: async ({ id, name }: { id: string | undefined; name: string }) => {
      if (id) await renameTeam({ data: { slug, id, name } })
      else await createTeam({ data: { slug, name } })
    },
    onSuccess: (_, { id, name }) => toast.success(t.form[id ? 'renamed' : 'created'](name)),
    onSettled: refresh,
  })
  const remove = useMutation({
    mutationFn: ({ id }: Team) => deleteTeam({ data: { slug, id } }),
    onMutate: async (team) => {
      await queryClient.cancelQueries({ queryKey, exact: true })
      queryClient.setQueryData(queryKey, (found) => found?.filter(({ id }) => id !== team.id))
    },
    onSuccess: (_, { name }) => toast.success(t.deletion.done(name)),
    onError: (error, { name }) => toast.error(t.deletion.failed(name), { description: sentence(error) }),
    onSettled: refresh,
  })
  return { save, remove }
}

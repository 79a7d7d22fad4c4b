import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useRolesMessages } from '@/i18n/roles'
import { useSentence } from '@/i18n/sentence'
import type { CustomRole, Permission } from '@/lib/permissions'
import type { Holders } from '@/lib/roles'
import { keys } from '@/server/query-keys'
import { changeRole, createRole, deleteRole } from '@/server/role-change-fns'
import { rolesQuery } from '@/server/role-queries'
import { withRole } from './with-role'

interface Wanted {
  slug: string
  /** Of the role that is changed; a new one has none yet. */
  key: string | undefined
  name: string
  permissions: Permission[]
}

interface Deletion {
  slug: string
  role: CustomRole
  held: Holders
  instead: { key: string; name: string }
}

/** What owners do with roles. Deleting shows at once, and the role comes back when that is refused. */
export function useRoleActs(slug: string) {
  const words = useRolesMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = rolesQuery(slug)
  const refresh = () =>
    Promise.all(
      [keys.roles(slug), keys.invitations(slug), keys.organization(slug), keys.members(slug)].map((changed) =>
        queryClient.invalidateQueries({ queryKey: changed }),
      ),
    )
  const save = useMutation({
    mutationFn: ({ key, ...wanted }: Wanted) =>
      key === undefined ? createRole({ data: wanted }) : changeRole({ data: { ...wanted, key } }),
    onSuccess: (saved, { key }) => {
      queryClient.setQueryData(queryKey, (found) => found && withRole(found, saved))
      toast.success(words.form[key === undefined ? 'created' : 'changed'](saved.name))
    },
    // What is shown while it is on its way is not waited for.
    onSettled: () => void refresh(),
  })
  const remove = useMutation({
    mutationFn: ({ slug, role, instead }: Deletion) =>
      deleteRole({ data: { slug, key: role.key, instead: instead.key } }),
    onMutate: async ({ role }) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, (found) => found?.filter(({ key }) => key !== role.key))
    },
    onSuccess: (_, { role: { name }, held: { people, invited }, instead }) =>
      toast.success(
        words.deletion.done(name),
        people + invited > 0 ? { description: words.deletion.moved(people, invited, instead.name) } : {},
      ),
    onError: (error, { role }) => {
      queryClient.setQueryData(queryKey, (found) => found && withRole(found, role))
      toast.error(words.deletion.failed(role.name), { description: sentence(error) })
    },
    onSettled: refresh,
  })
  return { save, remove }
}

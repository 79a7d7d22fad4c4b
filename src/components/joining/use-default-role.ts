import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { roleName } from '@/components/app/role-name'
import { toast } from '@/components/ui/toast'
import { useJoiningMessages } from '@/i18n/joining'
import { useSentence } from '@/i18n/sentence'
import { keyOf, type Role } from '@/lib/permissions'
import { setDefaultRole } from '@/server/default-role-fns'
import { defaultRoleQuery } from '@/server/default-role-queries'

interface Change {
  to: Role
  from: Role
}

/** The key of the default role, and a way to another one: on screen at once, and back when that is refused. */
export function useDefaultRole(slug: string) {
  const t = useJoiningMessages()
  const words = t.joining.role
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { queryKey } = defaultRoleQuery(slug)
  const { data: key } = useSuspenseQuery(defaultRoleQuery(slug))
  const change = useMutation({
    mutationFn: ({ to }: Change) => setDefaultRole({ data: { slug, role: keyOf(to) } }),
    onMutate: async ({ to }) => {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, keyOf(to))
    },
    onSuccess: (_, { to, from }) =>
      toast.undo(words.changed(roleName(t, to)), () => change.mutate({ to: from, from: to })),
    onError: (error, { from }) => {
      queryClient.setQueryData(queryKey, keyOf(from))
      toast.error(words.failed, { description: sentence(error) })
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  return { key, change: change.mutate }
}

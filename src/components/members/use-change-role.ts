import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { roleName } from '@/components/app/role-name'
import { toast } from '@/components/ui/toast'
import { useMembersMessages } from '@/i18n/members'
import { useSentence } from '@/i18n/sentence'
import { keyOf, type Role } from '@/lib/permissions'
import { changeMemberRole, type listMembers } from '@/server/member-fns'
import { keys } from '@/server/query-keys'
import type { ListedMember } from './member-row'

type Page = Awaited<ReturnType<typeof listMembers>>

interface Change {
  slug: string
  member: ListedMember
  role: Role
}

/** Gives a member another role: it shows at once, can be undone, and comes back when it is refused. */
export function useChangeRole(slug: string) {
  const t = useMembersMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const queryKey = keys.members(slug)
  const show = (id: string, role: Role) =>
    queryClient.setQueriesData<InfiniteData<Page>>({ queryKey }, (found) => {
      const pages = found?.pages.map((page) => ({
        ...page,
        members: page.members.map((one) => (one.id === id ? { ...one, role } : one)),
      }))
      return found && pages && { ...found, pages }
    })
  const change = useMutation({
    mutationFn: ({ slug, member, role }: Change) =>
      changeMemberRole({ data: { slug, id: member.id, role: keyOf(role) } }),
    onMutate: async ({ member, role }) => {
      await queryClient.cancelQueries({ queryKey })
      show(member.id, role)
    },
    onSuccess: (_, { member, role }) => {
      const onUndo = () => change.mutate({ slug, member: { ...member, role }, role: member.role })
      toast.undo(t.members.roleChanged(member.name, roleName(t, role)), onUndo)
    },
    onError: (error, { member }) => {
      show(member.id, member.role)
      toast.error(sentence(error))
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  return change
}

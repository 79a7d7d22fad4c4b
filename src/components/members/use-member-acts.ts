import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { toast } from '@/components/ui/toast'
import { useMemberActsMessages } from '@/i18n/member-acts'
import { useSentence } from '@/i18n/sentence'
import { leaveOrganization, removeMember, transferOwnership } from '@/server/member-fns'
import { keys } from '@/server/query-keys'
import type { ListedMember } from './member-row'

interface About {
  slug: string
  member: ListedMember
  organization: string
}

/** Removes a member, hands the organization over to one, or leaves it. */
export function useMemberActs({ slug, member: { id, name }, organization }: About) {
  const words = useMemberActsMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const viewer = () => queryClient.invalidateQueries({ queryKey: keys.viewer })
  const refresh = () => Promise.all([queryClient.invalidateQueries({ queryKey: keys.org(slug) }), viewer()])
  const onError = (error: Error) => toast.error(sentence(error))
  const remove = useMutation({
    mutationFn: () => removeMember({ data: { slug, id } }),
    onSuccess: () => toast.success(words.removed(name)),
    onError,
    onSettled: refresh,
  })
  const transfer = useMutation({
    mutationFn: () => transferOwnership({ data: { slug, id } }),
    onSuccess: () => toast.success(words.transferred(name)),
    onError,
    onSettled: refresh,
  })
  const leave = useMutation({
    mutationFn: () => leaveOrganization({ data: { slug } }),
    onSuccess: async () => {
      await navigate({ to: '/organizations' })
      await Promise.all([queryClient.invalidateQueries({ queryKey: keys.organizations }), viewer()])
      toast.success(words.left(organization))
    },
    onError,
  })
  return { remove: () => remove.mutate(), transfer: () => transfer.mutate(), leave: () => leave.mutate() }
}

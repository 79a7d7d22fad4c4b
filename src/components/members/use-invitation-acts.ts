import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useInviteSentence } from '@/i18n/invite-many'
import { useInvitationsMessages } from '@/i18n/open-invitations'
import { cancelInvitation, resendInvitation } from '@/server/invitation-fns'
import { invitationsQuery } from '@/server/invitation-queries'
import { keys } from '@/server/query-keys'
import { putBack } from './put-back'

interface Which {
  slug: string
  id: string
  email: string
}

/** What can be done with an open invitation. Withdrawing shows at once and comes back when it is refused. */
export function useInvitationActs(slug: string) {
  const t = useInvitationsMessages()
  const sentence = useInviteSentence()
  const queryClient = useQueryClient()
  const { queryKey } = invitationsQuery(slug)
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey }),
      queryClient.invalidateQueries({ queryKey: keys.summary(slug) }),
    ])
  const resend = useMutation({
    mutationFn: ({ slug, id }: Which) => resendInvitation({ data: { slug, id } }),
    onSuccess: ({ mailed }, { email }) => {
      if (mailed) toast.success(t.invitations.resent(email))
      else toast.error(t.members.invite.notMailed(email), { description: t.members.invite.notMailedHelp })
    },
    onError: (error) => toast.error(sentence(error)),
    onSettled: refresh,
  })
  const cancel = useMutation({
    mutationFn: ({ slug, id }: Which) => cancelInvitation({ data: { slug, id } }),
    onMutate: async ({ id }) => {
      await queryClient.cancelQueries({ queryKey })
      const before = queryClient.getQueryData(queryKey) ?? []
      queryClient.setQueryData(queryKey, (found) => found?.filter((invitation) => invitation.id !== id))
      const place = before.findIndex((invitation) => invitation.id === id)
      return { place, withdrawn: before[place] }
    },
    onSuccess: (_, { email }) => toast.success(t.invitations.canceled(email)),
    onError: (error, _, taken) => {
      const { withdrawn, place } = taken ?? {}
      // Only this one: others may have come and gone meanwhile, and what was left is not brought back.
      if (withdrawn) queryClient.setQueryData(queryKey, (found) => found && putBack(found, withdrawn, place))
      toast.error(sentence(error))
    },
    onSettled: refresh,
  })
  return { resend, cancel }
}

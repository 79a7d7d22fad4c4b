import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { useInvitationsMessages } from '@/i18n/open-invitations'
import { useSentence } from '@/i18n/sentence'
import { allows, keyOf, mayInvite, type Role } from '@/lib/permissions'
import { changeInvitationRole } from '@/server/invitation-fns'
import { invitationsQuery } from '@/server/invitation-queries'
import type { InvitationRowProps } from './invitation-row'
import { RoleSelect } from './role-select'
import { useRoleChoices } from './use-role-choices'

/** The role that an invitation gives: it shows at once, and comes back when it is refused. */
export function InvitationRole({ slug, role: own, invitation: { id, email, role } }: InvitationRowProps) {
  const t = useInvitationsMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const choices = useRoleChoices(slug, own)
  const { queryKey } = invitationsQuery(slug)
  const show = (shown: Role) =>
    queryClient.setQueryData(queryKey, (found) =>
      found?.map((each) => (each.id === id ? { ...each, role: shown } : each)),
    )
  const change = useMutation({
    mutationFn: (wanted: Role) => changeInvitationRole({ data: { slug, id, role: keyOf(wanted) } }),
    onMutate: async (wanted) => {
      await queryClient.cancelQueries({ queryKey })
      show(wanted)
    },
    onError: (error) => {
      show(role)
      toast.error(sentence(error))
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  const mayChange = allows(own, 'invitation:update') && mayInvite(own, role)
  return (
    <RoleSelect
      label={t.invitations.roleOf(email)}
      role={role}
      choices={choices}
      onChange={mayChange ? (wanted) => change.mutate(wanted) : undefined}
    />
  )
}

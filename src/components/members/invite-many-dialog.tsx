import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DiscardDialog } from '@/components/form/discard-dialog'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { useInviteSentence } from '@/i18n/invite-many'
import { allows, keyOf, type Role } from '@/lib/permissions'
import { inviteMembers } from '@/server/invitation-fns'
import { keys } from '@/server/query-keys'
import { InviteManyForm } from './invite-many-form'
import { InviteManyResult } from './invite-many-result'
import { TeamField } from './team-field'
import { useAddressList } from './use-address-list'
import { useGivenRole } from './use-given-role'

interface InviteManyDialogProps {
  slug: string
  role: Role
  onClose: () => void
}

/** Several people at once: a list is collected, looked at, sent as one, and answered address by address. */
export default function InviteManyDialog({ slug, role, onClose }: InviteManyDialogProps) {
  const sentence = useInviteSentence()
  const queryClient = useQueryClient()
  const list = useAddressList(slug)
  const [typed, setTyped] = useState('')
  const [asking, setAsking] = useState(false)
  const given = useGivenRole(slug, role)
  const [team, setTeam] = useState<string>()
  const invite = useMutation({
    mutationFn: (data: { slug: string; emails: string[]; role: string; team: string | undefined }) =>
      inviteMembers({ data }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: keys.invitations(slug) }),
        queryClient.invalidateQueries({ queryKey: keys.summary(slug) }),
      ]),
  })
  const dirty = !invite.data && (list.shown.length > 0 || typed.trim() !== '')
  return (
    <Dialog
      defaultOpen
      disablePointerDismissal
      onOpenChange={(open, closing) => {
        if (open || !dirty) return
        closing.cancel()
        setAsking(true)
      }}
      onOpenChangeComplete={(open) => open || onClose()}
    >
      <DialogContent className="max-w-xl">
        {invite.data ? (
          <InviteManyResult answers={invite.data} />
        ) : (
          <InviteManyForm
            list={list}
            typed={typed}
            onType={setTyped}
            given={given}
            place={allows(role, 'team:read') && <TeamField slug={slug} team={team} onChoose={setTeam} />}
            problem={invite.error ? sentence(invite.error) : undefined}
            pending={invite.isPending}
            onSend={(emails) => invite.mutate({ slug, emails, role: keyOf(given.role), team })}
          />
        )}
        <DiscardDialog
          dirty={dirty && !invite.isPending}
          asking={asking}
          onKeep={() => setAsking(false)}
          onDiscard={onClose}
        />
      </DialogContent>
    </Dialog>
  )
}

import Link from 'lucide-react/icons/link'
import RotateCw from 'lucide-react/icons/rotate-cw'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { lazyPopup } from '@/components/app/lazy-popup'
import { RowAct } from '@/components/data-table/row-act'
import { toast } from '@/components/ui/toast'
import { useInvitationsMessages } from '@/i18n/open-invitations'
import { allows, mayInvite, type Role } from '@/lib/permissions'
import type { OpenInvitation } from './invitation-row'
import { useInvitationActs } from './use-invitation-acts'

const WithdrawDialog = lazyPopup(() => import('./withdraw-dialog'))

interface InvitationActsProps {
  slug: string
  role: Role
  invitation: OpenInvitation
  /** Then its link opens nothing, until it is sent again. */
  isExpired: boolean
}

/** Copy, send again, withdraw: each only where the role may. */
export function InvitationActs({ slug, role, invitation, isExpired }: InvitationActsProps) {
  const t = useInvitationsMessages()
  const { resend, cancel } = useInvitationActs(slug)
  const [asking, setAsking] = useState(false)
  const { id, email } = invitation
  const words = t.invitations
  const mayResend = mayInvite(role, invitation.role)
  const copy = async () => {
    const link = `${location.origin}/accept-invite?id=${id}`
    try {
      await navigator.clipboard.writeText(link)
      toast.success(words.copied)
    } catch {
      toast(words.copyFailed, { description: link, duration: 30_000 })
    }
  }
  return (
    <div className="flex justify-end gap-1">
      {!isExpired && (
        <RowAct title={words.copy} label={words.copyFor(email)} onClick={copy}>
          <Link />
        </RowAct>
      )}
      {mayResend && (
        <RowAct
          title={words.resend}
          label={words.resendFor(email)}
          pending={resend.isPending}
          onClick={() => resend.mutate({ slug, id, email })}
        >
          <RotateCw />
        </RowAct>
      )}
      {allows(role, 'invitation:delete') && (
        <RowAct title={words.cancel} label={words.cancelFor(email)} onClick={() => setAsking(true)}>
          <X />
        </RowAct>
      )}
      {asking && (
        <WithdrawDialog
          email={email}
          onClose={() => setAsking(false)}
          onWithdraw={() => cancel.mutate({ slug, id, email })}
        />
      )}
    </div>
  )
}

import { AlertDialog, AlertDialogCancel } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useInvitationsMessages } from '@/i18n/open-invitations'

interface WithdrawDialogProps {
  email: string
  onClose: () => void
  onWithdraw: () => void
}

export default function WithdrawDialog({ email, onClose, onWithdraw }: WithdrawDialogProps) {
  const words = useInvitationsMessages().invitations
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation title={words.cancelTitle(email)} help={words.cancelHelp} keep={words.cancelKeep}>
        <AlertDialogCancel render={<Button variant="destructive" onClick={onWithdraw} />}>
          {words.cancelDo}
        </AlertDialogCancel>
      </Confirmation>
    </AlertDialog>
  )
}

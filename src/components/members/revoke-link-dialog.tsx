import { AlertDialog, AlertDialogCancel } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useLinkMessages } from '@/i18n/invitation-links'

interface RevokeLinkDialogProps {
  /** The name of the role it gives. */
  role: string
  onClose: () => void
  onRevoke: () => void
}

export default function RevokeLinkDialog({ role, onClose, onRevoke }: RevokeLinkDialogProps) {
  const words = useLinkMessages()
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation title={words.revokeTitle(role)} help={words.revokeHelp} keep={words.revokeKeep}>
        <AlertDialogCancel render={<Button variant="destructive" onClick={onRevoke} />}>
          {words.revokeDo}
        </AlertDialogCancel>
      </Confirmation>
    </AlertDialog>
  )
}

import { Dialog, DialogContent } from '@/components/ui/dialog'
import { BackupCodes } from './backup-codes'

interface BackupCodesDialogProps {
  codes: readonly string[]
  onClose: () => void
}

export default function BackupCodesDialog({ codes, onClose }: BackupCodesDialogProps) {
  return (
    <Dialog defaultOpen disablePointerDismissal onOpenChangeComplete={(open) => open || onClose()}>
      <DialogContent hideClose>
        <BackupCodes codes={codes} />
      </DialogContent>
    </Dialog>
  )
}

import { useBlocker } from '@tanstack/react-router'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useFormMessages } from '@/i18n/form'

interface DiscardDialogProps {
  /** Whether something was written that is not saved: then another page is not led to without asking either. */
  dirty: boolean
  /** Whether the form was asked to close. */
  asking: boolean
  onKeep: () => void
  onDiscard: () => void
}

/** Asks before what somebody has written is thrown away. */
export function DiscardDialog({ dirty, asking, onKeep, onDiscard }: DiscardDialogProps) {
  const t = useFormMessages().form.discard
  const leaving = useBlocker({
    shouldBlockFn: () => dirty,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  const isLeaving = leaving.status === 'blocked'
  const keep = () => (isLeaving ? leaving.reset() : onKeep())
  return (
    <AlertDialog open={asking || isLeaving} onOpenChange={(open) => open || keep()}>
      <Confirmation title={t.ask} help={t.help} keep={t.keep}>
        <Button variant="destructive" onClick={() => (isLeaving ? leaving.proceed() : onDiscard())}>
          {t.act}
        </Button>
      </Confirmation>
    </AlertDialog>
  )
}

import { useRef, useState } from 'react'
import { askOverPage } from '@/components/ask-over-page'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { useFormMessages } from '@/i18n/form'

/** Asks whether what somebody has written may be thrown away. */
export const askToDiscard = () => askOverPage<boolean>((answer) => <Question onAnswer={answer} />)

function Question({ onAnswer }: { onAnswer: (discards: boolean) => void }) {
  const t = useFormMessages().form.discard
  const [isOpen, setOpen] = useState(true)
  const discards = useRef(false)
  const discard = () => {
    discards.current = true
    setOpen(false)
  }
  return (
    <AlertDialog
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(open) => open || onAnswer(discards.current)}
    >
      <Confirmation title={t.ask} help={t.help} keep={t.keep}>
        <Button variant="destructive" onClick={discard}>
          {t.act}
        </Button>
      </Confirmation>
    </AlertDialog>
  )
}

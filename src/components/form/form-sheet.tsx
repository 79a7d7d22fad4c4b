import { useEffect, useRef, useState } from 'react'
import { FormProblem } from '@/components/auth/form-problem'
import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { Sheet, SheetClose, SheetContent, SheetDescription, SheetTitle } from '@/components/ui/sheet'
import { useMessages } from '@/i18n'
import { DiscardDialog } from './discard-dialog'

interface FormSheetProps {
  title: string
  description?: string
  /** What is wrong with the whole, not with one field. */
  problem: string | undefined
  pending: boolean
  /** Whether something was written that is not saved. */
  dirty: boolean
  onSubmit: () => Promise<void>
  onClose: () => void
  children: React.ReactNode
}

/** A form beside the page it belongs to. Nothing closes it without asking once something was written. */
export function FormSheet({
  title,
  description,
  problem,
  pending,
  dirty,
  onSubmit,
  onClose,
  children,
}: FormSheetProps) {
  const t = useMessages().ui
  const form = useRef<HTMLFormElement>(null)
  const wasPending = useRef(false)
  const [asking, setAsking] = useState(false)
  useEffect(() => {
    if (wasPending.current && !pending)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-problem]')?.focus()
    wasPending.current = pending
  }, [pending])

  return (
    <Sheet
      defaultOpen
      disablePointerDismissal
      onOpenChange={(open, closing) => {
        if (open || !dirty) return
        closing.cancel()
        setAsking(true)
      }}
      onOpenChangeComplete={(open) => open || onClose()}
    >
      <SheetContent>
        <form
          ref={form}
          noValidate
          className="flex h-full min-h-0 flex-col"
          onSubmit={(event) => {
            event.preventDefault()
            void onSubmit()
          }}
        >
          {/* Scrolls by itself, so that no field is behind the buttons when the focus comes to it. */}
          <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-5">
            <SheetTitle>{title}</SheetTitle>
            {description && <SheetDescription>{description}</SheetDescription>}
            <FormProblem>{problem}</FormProblem>
            <FieldGroup>{children}</FieldGroup>
          </div>
          <div className="flex justify-end gap-2 border-t border-line px-5 py-3">
            <SheetClose render={<Button variant="outline" />}>{t.cancel}</SheetClose>
            <Button type="submit" pending={pending}>
              {t.save}
            </Button>
          </div>
        </form>
        <DiscardDialog
          dirty={dirty && !pending}
          asking={asking}
          onKeep={() => setAsking(false)}
          onDiscard={onClose}
        />
      </SheetContent>
    </Sheet>
  )
}

import { useId, useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useRemovalMessages } from '@/i18n/removal'
import { organizationName } from '@/lib/organization-name'
import { useRemoval } from './use-removal'

interface RemovalDialogProps {
  organization: { slug: string; name: string }
  onClose: () => void
}

/** Asks for the name of the organization, which nobody types by accident. */
export default function RemovalDialog({ organization: { slug, name }, onClose }: RemovalDialogProps) {
  const t = useRemovalMessages()
  const words = t.removal
  const form = useId()
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { remove } = useRemoval()
  const isRight = organizationName(typed) === name
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation
        title={words.askTitle(name)}
        help={words.askHelp(name)}
        keep={words.keep}
        choice={
          <form
            id={form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              setAsked(true)
              if (isRight && !remove.isPending) remove.mutate({ slug, name })
            }}
          >
            <Field label={words.typed} error={isAsked && !isRight && t.errors.nameDiffers}>
              <Input
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={({ currentTarget: { value } }) => setTyped(value)}
              />
            </Field>
          </form>
        }
      >
        <Button type="submit" form={form} variant="destructive" pending={remove.isPending}>
          {words.act(name)}
        </Button>
      </Confirmation>
    </AlertDialog>
  )
}

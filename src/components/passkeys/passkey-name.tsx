import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useCredentialMessages } from '@/i18n/credentials'
import { isUsableName } from '@/lib/auth/names'
import { tidyName } from '@/lib/visible-name'
import { usePasskeys } from './use-passkeys'

interface PasskeyNameProps {
  id: string
  name: string
  onDone: () => void
}

/** A row whose passkey is being renamed. */
export function PasskeyName({ id, name, onDone }: PasskeyNameProps) {
  const { ui, credentials } = useCredentialMessages()
  const t = credentials.passkeys
  const [typed, setTyped] = useState(name)
  const [isAsked, setAsked] = useState(false)
  const { rename } = usePasskeys()
  const kept = tidyName(typed)
  const save = (event: React.FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (isUsableName(kept) && !rename.isPending) rename.mutate({ id, name: kept }, { onSuccess: onDone })
  }
  return (
    <li className="px-4 py-2.5">
      <form noValidate onSubmit={save}>
        <Field label={t.name} hideLabel error={isAsked && !isUsableName(kept) && t.nameProblem}>
          <div className="flex gap-2">
            <Input
              value={typed}
              maxLength={100}
              autoFocus
              onChange={({ currentTarget: { value } }) => setTyped(value)}
              onKeyDown={({ key }) => key === 'Escape' && onDone()}
            />
            <Button type="submit" variant="outline" pending={rename.isPending}>
              {ui.save}
            </Button>
            <Button variant="ghost" onClick={onDone}>
              {ui.cancel}
            </Button>
          </div>
        </Field>
      </form>
    </li>
  )
}

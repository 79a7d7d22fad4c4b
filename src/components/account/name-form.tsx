import { useRef, useState } from 'react'
import { useUnsaved } from '@/components/form/use-unsaved'
import { focusField } from '@/components/organization/focus-field'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { useAccountMessages } from '@/i18n/account'
import { isUsableName } from '@/lib/auth/names'
import { tidyName } from '@/lib/visible-name'
import { useSaveName } from './use-save-name'

/** What somebody is called, with a button beside it. */
export function NameForm({ me }: { me: { name: string } }) {
  const t = useAccountMessages().account.profile
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const save = useSaveName()
  const shown = typed ?? me.name
  useUnsaved(shown !== me.name && !save.isPending)
  const isWrong = isAsked && !isUsableName(tidyName(shown))

  const send = (words: string) => {
    const name = tidyName(words)
    setAsked(true)
    if (save.isPending) return
    if (!isUsableName(name)) return focusField(form.current, 'name')
    if (name === me.name) return void toast(t.unchanged)
    save.mutate({ name, before: me.name }, { onSuccess: () => setTyped(undefined) })
  }

  return (
    <form
      ref={form}
      noValidate
      className="max-w-lg"
      onSubmit={(event) => {
        event.preventDefault()
        send(shown)
      }}
      // React keeps a form that was sent before the page woke up, and calls this when it has.
      action={(early) => send(String(early.get('name')))}
    >
      <Field label={t.name} error={isWrong && t.nameProblem}>
        <div className="flex gap-2">
          <Input
            name="name"
            autoComplete="name"
            maxLength={100}
            required
            value={shown}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
          <Button type="submit" variant="outline" pending={save.isPending}>
            {t.save}
          </Button>
        </div>
      </Field>
    </form>
  )
}

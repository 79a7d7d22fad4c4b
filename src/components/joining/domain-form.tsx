import { useRef, useState } from 'react'
import { useUnsaved } from '@/components/form/use-unsaved'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useJoiningMessages } from '@/i18n/joining'
import { useSentence } from '@/i18n/sentence'
import { AppError } from '@/lib/errors'

interface DomainFormProps {
  /** That of the person's own address, the one that they can add. */
  own: string
  pending: boolean
  onAdd: (domain: string, settle: { onError: (error: Error) => void }) => void
}

/** One more domain. What it has to be the server says; the one that it can be stands there already. */
export function DomainForm({ own, pending, onAdd }: DomainFormProps) {
  const words = useJoiningMessages().joining.domains
  const sentence = useSentence()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(own)
  const [problem, setProblem] = useState<string>()
  useUnsaved(typed !== own && typed.trim() !== '' && !pending)
  const refuse = (error: Error) => {
    setProblem(sentence(error))
    form.current?.querySelector('input')?.focus()
  }
  const send = (domain: string) => {
    if (pending) return
    if (domain.trim() === '') return refuse(new AppError('invalid', { reason: 'domainForm' }))
    onAdd(domain, { onError: refuse })
  }
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(typed)
      }}
      // React keeps a form that was sent before the page woke up, and calls this when it has.
      action={(early) => send(String(early.get('domain')))}
      className="flex max-w-lg flex-wrap items-start gap-2"
    >
      <Field label={words.field} help={words.fieldHelp} error={problem} className="min-w-56 flex-1">
        <Input
          name="domain"
          dir="ltr"
          inputMode="url"
          value={typed}
          placeholder={words.placeholder}
          maxLength={253}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            setProblem(undefined)
          }}
        />
      </Field>
      <Button type="submit" variant="outline" pending={pending} className="sm:mt-6.5">
        {words.add}
      </Button>
    </form>
  )
}

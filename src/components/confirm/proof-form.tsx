import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useConfirmMessages } from '@/i18n/confirm'

interface ProofFormProps {
  label: string
  help?: string
  problem: string | undefined
  pending: boolean
  onGive: (value: string) => void
  /** The control; it is named `proof`. */
  children: React.ReactNode
}

/** One field and a button. A wrong answer stays, selected, to be typed over. */
export function ProofForm({ label, help, problem, pending, onGive, children }: ProofFormProps) {
  const words = useConfirmMessages().confirm
  const form = useRef<HTMLFormElement>(null)
  const [isMissing, setMissing] = useState(false)
  const error = isMissing ? words.missing : problem
  useEffect(() => {
    if (error) form.current?.querySelector('input')?.select()
  }, [error])
  const give = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = String(new FormData(event.currentTarget).get('proof') ?? '').trim()
    setMissing(value === '')
    if (value !== '' && !pending) onGive(value)
  }
  return (
    <form ref={form} noValidate onSubmit={give} className="grid gap-4">
      <Field label={label} help={help} error={error}>
        {children}
      </Field>
      <Button type="submit" pending={pending}>
        {words.submit}
      </Button>
    </form>
  )
}

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useMessages } from '@/i18n'

/** Catches slips of the fingers only; whether the address exists is for the letter to find out. */
export const isEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)

interface EmailFieldProps {
  error: React.ReactNode
  defaultValue?: string | undefined
}

export function EmailField({ error, defaultValue }: EmailFieldProps) {
  const t = useMessages()
  return (
    <Field label={t.auth.fields.email} error={error}>
      <Input
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={defaultValue}
      />
    </Field>
  )
}

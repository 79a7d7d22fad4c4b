import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAuthMessages } from '@/i18n/auth'

interface EmailFieldProps {
  error: React.ReactNode
  defaultValue?: string | undefined
  /** Whether passkeys are offered in the list under it. */
  passkeys?: boolean
}

export function EmailField({ error, defaultValue, passkeys }: EmailFieldProps) {
  const t = useAuthMessages()
  return (
    <Field label={t.auth.fields.email} error={error}>
      <Input
        name="email"
        type="email"
        inputMode="email"
        autoComplete={passkeys ? 'username webauthn' : 'username'}
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={defaultValue}
      />
    </Field>
  )
}

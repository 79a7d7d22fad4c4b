import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { PasswordInput } from './password-input'

const shortest = 12
const longest = 128

/** Whether the server will take it; the server counts the same way. */
export const isLongEnough = (password: string) => password.length >= shortest && password.length <= longest

/** A password being chosen, with the rule, and how far one is from keeping it. */
export function NewPasswordField({ label, error }: { label: string; error: React.ReactNode }) {
  const t = useAuthMessages()
  const [length, setLength] = useState(0)
  const words = t.auth.password
  const help =
    length === 0
      ? words.rule
      : length < shortest
        ? words.more(shortest - length)
        : length > longest
          ? words.less(length - longest)
          : words.enough
  return (
    <Field label={label} error={error} help={help}>
      <PasswordInput
        name="password"
        autoComplete="new-password"
        required
        onChange={(event) => setLength(event.target.value.length)}
      />
    </Field>
  )
}

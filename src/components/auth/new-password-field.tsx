import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { PasswordInput } from './password-input'
import { PasswordStrength } from './password-strength'
import { useRating } from './use-rating'

const shortest = 12
const longest = 128

/** Whether the server will take it; the server counts the same way. */
export const isLongEnough = (password: string) => password.length >= shortest && password.length <= longest

/** What stands in the fields of the form that everybody knows about the person: their password is not made of it. */
const knownIn = (form: HTMLFormElement | null): string[] =>
  ['name', 'email'].flatMap((name) => {
    const field = form?.elements.namedItem(name)
    return field instanceof HTMLInputElement ? field.value : []
  })

interface NewPasswordFieldProps {
  label: string
  error: React.ReactNode
  name?: string
}

/** A password being chosen, with the rule, how far one is from keeping it, and how hard it is to guess. */
export function NewPasswordField({ label, error, name = 'password' }: NewPasswordFieldProps) {
  const t = useAuthMessages()
  const [{ password, known }, setTyped] = useState({ password: '', known: [''] })
  const { length } = password
  const words = t.auth.password
  const score = useRating(isLongEnough(password) ? password : '', known)
  const help =
    length === 0
      ? words.rule
      : length < shortest
        ? words.more(shortest - length)
        : length > longest
          ? words.less(length - longest)
          : (score !== undefined && words.ratings[score]) || words.enough
  return (
    <Field label={label} error={error} help={help}>
      <PasswordInput
        name={name}
        autoComplete="new-password"
        required
        onChange={({ currentTarget: { value, form } }) => setTyped({ password: value, known: knownIn(form) })}
      />
      {length > 0 && <PasswordStrength score={score} />}
    </Field>
  )
}

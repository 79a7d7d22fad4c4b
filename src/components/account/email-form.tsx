import { useRef, useState } from 'react'
import { FormProblem } from '@/components/auth/form-problem'
import { PasswordInput } from '@/components/auth/password-input'
import { isEmail } from '@/components/is-email'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { useEmailChange } from './use-email-change'
import { useProblems } from './use-problems'

const fieldOf: Record<string, 'email' | 'password'> = {
  emailSame: 'email',
  lettersMany: 'email',
  passwordWrong: 'password',
  passwordTries: 'password',
}

/** Another address, with the password: a browser that was left open changes nobody's. */
export function EmailForm({ own }: { own: string }) {
  const t = useAccountMessages()
  const words = t.accountEmail
  const sentence = useSentence()
  const form = useRef<HTMLFormElement>(null)
  const [attempt, setAttempt] = useState(0)
  const { problems, setProblems } = useProblems<'email' | 'password' | 'form'>(form)
  const { ask } = useEmailChange()

  const submit = (data: FormData) => {
    if (ask.isPending) return
    const email = String(data.get('email') ?? '')
      .trim()
      .toLowerCase()
    const password = String(data.get('password') ?? '')
    const found = {
      ...(!isEmail(email) && { email: t.auth.missing.email }),
      ...(email === own && { email: words.same }),
      ...(!password && { password: t.accountPassword.missing }),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    ask.mutate(
      { data: { email, password } },
      {
        // New fields, which hold nothing.
        onSuccess: () => setAttempt((count) => count + 1),
        onError: (error) => {
          const reason = isAppError(error) ? (error.reason ?? '') : ''
          setProblems({ [fieldOf[reason] ?? 'form']: sentence(error) })
        },
      },
    )
  }

  return (
    <form
      key={attempt}
      ref={form}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      <FieldGroup className="max-w-lg">
        <FormProblem>{problems.form}</FormProblem>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={words.address} error={problems.email}>
            <Input
              name="email"
              type="email"
              inputMode="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          </Field>
          <Field label={words.password} error={problems.password}>
            <PasswordInput name="password" autoComplete="current-password" />
          </Field>
        </div>
        <div>
          <Button type="submit" variant="outline" pending={ask.isPending}>
            {words.submit}
          </Button>
        </div>
      </FieldGroup>
    </form>
  )
}

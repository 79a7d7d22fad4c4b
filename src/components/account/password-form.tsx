import { useRef, useState } from 'react'
import { FormProblem } from '@/components/auth/form-problem'
import { isLongEnough, NewPasswordField } from '@/components/auth/new-password-field'
import { PasswordInput } from '@/components/auth/password-input'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { Tick } from '@/components/ui/tick'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { usePassword } from './use-password'
import { useProblems } from './use-problems'

/** The field that a refusal belongs to. */
const fieldOf: Record<string, 'current' | 'next'> = {
  passwordWrong: 'current',
  passwordTries: 'current',
  passwordWeak: 'next',
}

/** The password there is, and the one that shall be. */
export function PasswordForm() {
  const t = useAccountMessages()
  const words = t.accountPassword
  const sentence = useSentence()
  const form = useRef<HTMLFormElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [signsOut, setSignsOut] = useState(true)
  const { problems, setProblems } = useProblems<'current' | 'next' | 'form'>(form)
  const { change, send } = usePassword()

  const submit = (data: FormData) => {
    if (change.isPending) return
    const [current, next] = [String(data.get('current') ?? ''), String(data.get('next') ?? '')]
    const found = {
      ...(current ? {} : { current: words.missing }),
      ...(isLongEnough(next) ? {} : { next: t.auth.failures.password }),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    change.mutate(
      { data: { current, next, keepOthers: !signsOut } },
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
        <Field
          label={words.current}
          error={problems.current}
          aside={
            <Button
              variant="link"
              size="sm"
              className="px-0"
              pending={send.isPending}
              onClick={() => send.mutate()}
            >
              {words.forgot}
            </Button>
          }
        >
          <PasswordInput name="current" autoComplete="current-password" required />
        </Field>
        <NewPasswordField name="next" label={words.next} error={problems.next} />
        <Tick checked={signsOut} onCheckedChange={setSignsOut}>
          {words.signOutOthers}
        </Tick>
        <div>
          <Button type="submit" variant="outline" pending={change.isPending}>
            {words.submit}
          </Button>
        </div>
      </FieldGroup>
    </form>
  )
}

import { useRef, useState } from 'react'
import { FormProblem } from '@/components/auth/form-problem'
import { useUnsaved } from '@/components/form/use-unsaved'
import { Button } from '@/components/ui/button'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { isEmail } from '@/lib/is-email'
import { useEmailChange } from './use-email-change'
import { useProblems } from './use-problems'

/** The refusals that are about the address. */
const ofAddress = ['emailSame', 'lettersMany']

/** Another address. */
export function EmailForm({ own }: { own: string }) {
  const t = useAccountMessages()
  const words = t.accountEmail
  const sentence = useSentence()
  const form = useRef<HTMLFormElement>(null)
  const [attempt, setAttempt] = useState(0)
  const { problems, setProblems } = useProblems<'email' | 'form'>(form)
  const [isTyped, setTyped] = useState(false)
  const { ask } = useEmailChange()
  useUnsaved(isTyped && !ask.isPending)

  const submit = (data: FormData) => {
    if (ask.isPending) return
    const email = String(data.get('email') ?? '')
      .trim()
      .toLowerCase()
    const found = {
      ...(!isEmail(email) && { email: t.auth.missing.email }),
      ...(email === own && { email: words.same }),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    ask.mutate(
      { data: { email } },
      {
        // New fields, which hold nothing.
        onSuccess: () => {
          setAttempt((count) => count + 1)
          setTyped(false)
        },
        onError: (error) => {
          const reason = isAppError(error) ? (error.reason ?? '') : ''
          setProblems({ [ofAddress.includes(reason) ? 'email' : 'form']: sentence(error) })
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
        <Field label={words.address} error={problems.email}>
          <Input
            name="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ currentTarget: { value } }) => setTyped(value.trim() !== '')}
          />
        </Field>
        <div>
          <Button type="submit" variant="outline" pending={ask.isPending}>
            {words.submit}
          </Button>
        </div>
      </FieldGroup>
    </form>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { forgetRecent } from '@/components/app/forget-recent'
import { FormProblem } from '@/components/auth/form-problem'
import { PasswordInput } from '@/components/auth/password-input'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { Confirmation } from '@/components/ui/confirmation'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { useAccountMessages } from '@/i18n/account'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { deleteAccount } from '@/server/account-removal-fns'
import { useProblems } from './use-problems'

const fieldOf: Record<string, 'email' | 'password'> = {
  emailDiffers: 'email',
  passwordWrong: 'password',
  passwordTries: 'password',
}

/** Asks for the address and the password, which nobody types by accident, or in somebody else's browser. */
export default function RemovalDialog({ email, onClose }: { email: string; onClose: () => void }) {
  const t = useAccountMessages()
  const words = t.accountRemoval
  const sentence = useSentence()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { problems, setProblems } = useProblems<'email' | 'password' | 'form'>(form)
  const remove = useMutation({
    mutationFn: deleteAccount,
    // A full load, so that nothing of anybody stays in memory.
    onSuccess: () => {
      forgetRecent()
      window.location.assign('/login')
    },
    onError: (error) => {
      const reason = isAppError(error) ? (error.reason ?? '') : ''
      setProblems({ [fieldOf[reason] ?? 'form']: sentence(error) })
    },
  })
  const submit = (data: FormData) => {
    const [typed, password] = [String(data.get('email')).trim(), String(data.get('password'))]
    const found = {
      ...(typed.toLowerCase() === email ? {} : { email: words.differs }),
      ...(password ? {} : { password: t.accountPassword.missing }),
    }
    setProblems(found)
    if (Object.keys(found).length === 0 && !remove.isPending && !remove.isSuccess)
      remove.mutate({ data: { email: typed, password } })
  }
  return (
    <AlertDialog defaultOpen onOpenChangeComplete={(open) => open || onClose()}>
      <Confirmation
        title={words.askTitle}
        help={words.askHelp(email)}
        keep={words.keep}
        choice={
          <form
            ref={form}
            id={id}
            method="post"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              submit(new FormData(event.currentTarget))
            }}
          >
            <FieldGroup>
              <FormProblem>{problems.form}</FormProblem>
              <Field label={words.typed} error={problems.email}>
                <Input name="email" autoComplete="off" autoCapitalize="none" spellCheck={false} />
              </Field>
              <Field label={words.password} error={problems.password}>
                <PasswordInput name="password" autoComplete="current-password" />
              </Field>
            </FieldGroup>
          </form>
        }
      >
        <Button type="submit" form={id} variant="destructive" pending={remove.isPending || remove.isSuccess}>
          {words.act}
        </Button>
      </Confirmation>
    </AlertDialog>
  )
}

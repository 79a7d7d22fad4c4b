import { FormProblem } from '@/components/auth/form-problem'
import { PasswordInput } from '@/components/auth/password-input'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useSessionOverMessages } from '@/i18n/session-over'
import { signIn } from '@/lib/auth-client'

interface ByPasswordProps {
  email: string
  onDone: () => void
  onSecondStep: () => void
}

export function ByPassword({ email, onDone, onSecondStep }: ByPasswordProps) {
  const { auth } = useSessionOverMessages()
  const { problems, pending, formProps } = useAuthForm({
    names: ['password'],
    check: ({ password }) => (password ? {} : { password: auth.missing.password }),
    send: ({ password }) => signIn({ email, password }),
    done: (_, { secondStep }) => (secondStep ? onSecondStep() : onDone()),
    fields: { credentials: 'password' },
  })
  return (
    <form {...formProps} className="grid gap-4">
      <FormProblem>{problems.form}</FormProblem>
      {/* Password managers fill in the password of this address. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <Field label={auth.fields.password} error={problems.password}>
        <PasswordInput name="password" autoComplete="current-password" autoFocus required />
      </Field>
      <Button type="submit" pending={pending}>
        {auth.login.submit}
      </Button>
    </form>
  )
}

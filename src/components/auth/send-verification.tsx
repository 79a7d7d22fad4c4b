import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { resendVerification } from '@/lib/auth-client'
import { isEmail } from '@/lib/is-email'
import { safePath } from '@/lib/safe-path'
import { AuthPage } from './auth-page'
import { EmailField } from './email-field'
import { FormProblem } from './form-problem'
import { useAuthForm } from './use-auth-form'

interface SendVerificationProps {
  title: string
  lead: string
  email: string | undefined
  next: string | undefined
  before: string | undefined
  onSent(email: string): void
}

/** Asks where to send a new link. */
export function SendVerification({ title, lead, email: known, next, before, onSent }: SendVerificationProps) {
  const t = useAuthMessages()
  const { problems, pending, formProps } = useAuthForm({
    names: ['email'],
    check: ({ email }) => (isEmail(email.trim()) ? {} : { email: t.auth.missing.email }),
    send: ({ email }) => resendVerification({ email: email.trim(), callbackURL: safePath(next) }),
    done: ({ email }) => onSent(email.trim()),
    fields: { email: 'email' },
    before,
  })
  return (
    <AuthPage title={title} lead={lead}>
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <EmailField key={known} error={problems.email} defaultValue={known} />
          <Button type="submit" size="lg" pending={pending}>
            {t.auth.verify.send}
          </Button>
        </FieldGroup>
      </form>
    </AuthPage>
  )
}

import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { AuthPage } from '@/components/auth/auth-page'
import { callbackSearch } from '@/components/auth/callback-search'
import { EmailField, isEmail } from '@/components/auth/email-field'
import { FormProblem } from '@/components/auth/form-problem'
import { MailboxLink } from '@/components/auth/mailbox-link'
import { TextLink } from '@/components/auth/text-link'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'
import { requestPasswordReset } from '@/lib/auth-client'
import { safePath } from '@/lib/safe-path'

export const Route = createFileRoute('/_auth/forgot-password')({
  validateSearch: callbackSearch,
  head: () => ({ meta: [{ title: `${en.auth.forgot.title} · ${en.app.name}` }] }),
  component: ForgotPassword,
})

function ForgotPassword() {
  const t = useMessages()
  const { callbackURL } = Route.useSearch()
  const [sentTo, setSentTo] = useState<string>()
  const back = (
    <TextLink to="/login" search={{ callbackURL }}>
      {t.auth.forgot.back}
    </TextLink>
  )
  if (!sentTo) return <Ask next={safePath(callbackURL)} onSent={setSentTo} foot={back} />
  return (
    <AuthPage title={t.auth.forgot.sentTitle} lead={t.auth.forgot.sent(sentTo)} foot={back}>
      <div className="grid justify-items-start gap-2">
        <MailboxLink />
        <Button variant="link" onClick={() => setSentTo(undefined)}>
          {t.auth.forgot.again}
        </Button>
      </div>
    </AuthPage>
  )
}

interface AskProps {
  next: string
  onSent(email: string): void
  foot: React.ReactNode
}

function Ask({ next, onSent, foot }: AskProps) {
  const t = useMessages()
  const { problems, pending, formProps } = useAuthForm({
    names: ['email'],
    check: ({ email }) => (isEmail(email.trim()) ? {} : { email: t.auth.missing.email }),
    send: ({ email }) => requestPasswordReset({ email: email.trim(), next }),
    done: ({ email }) => onSent(email.trim()),
    fields: { email: 'email' },
  })
  return (
    <AuthPage title={t.auth.forgot.title} lead={t.auth.forgot.lead} foot={foot}>
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <EmailField error={problems.email} />
          <Button type="submit" size="lg" pending={pending}>
            {t.auth.forgot.submit}
          </Button>
        </FieldGroup>
      </form>
    </AuthPage>
  )
}

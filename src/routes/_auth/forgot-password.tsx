import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { messages } from '#words'
import { AuthPage } from '@/components/auth/auth-page'
import { type CallbackSearch, callbackSearch, isSet, nextIn } from '@/components/auth/callback-search'
import { EmailField } from '@/components/auth/email-field'
import { FormProblem } from '@/components/auth/form-problem'
import { MailboxLink } from '@/components/auth/mailbox-link'
import { TextLink } from '@/components/auth/text-link'
import { useAuthForm } from '@/components/auth/use-auth-form'
import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { requestPasswordReset, resetPage } from '@/lib/auth-client'
import { isEmail } from '@/lib/is-email'
import { safePath } from '@/lib/safe-path'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'

export const Route = createFileRoute('/_auth/forgot-password')({
  validateSearch: ({ sent, ...search }: Record<string, unknown>): CallbackSearch & { sent?: true } => ({
    ...callbackSearch(search),
    sent: isSet(sent),
  }),
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const next = nextIn(request)
        return answerForm(request, {
          endpoint: '/request-password-reset',
          body: (field) => ({ email: field('email').trim(), redirectTo: resetPage(next) }),
          done: `/forgot-password?${new URLSearchParams({ sent: 'true', callbackURL: next })}`,
        })
      },
    },
  },
  head: () => ({ meta: [{ title: `${messages.titles.forgot} · ${messages.app.name}` }] }),
  component: ForgotPassword,
})

function ForgotPassword() {
  const t = useAuthMessages()
  const { callbackURL, sent, problem } = Route.useSearch()
  const navigate = Route.useNavigate()
  const [sentTo, setSentTo] = useState<string>()
  const back = (
    <TextLink to="/login" search={{ callbackURL }}>
      {t.auth.forgot.back}
    </TextLink>
  )
  if (!sentTo && !sent)
    return <Ask next={safePath(callbackURL)} before={problem} onSent={setSentTo} foot={back} />
  const askAgain = () => {
    setSentTo(undefined)
    void navigate({ search: { callbackURL } })
  }
  return (
    <AuthPage
      title={t.auth.forgot.sentTitle}
      lead={sentTo ? t.auth.forgot.sent(sentTo) : t.auth.forgot.sentSomewhere}
      foot={back}
    >
      <div className="grid justify-items-start gap-2">
        <MailboxLink />
        <Button variant="link" onClick={askAgain}>
          {t.auth.forgot.again}
        </Button>
      </div>
    </AuthPage>
  )
}

interface AskProps {
  next: string
  before: string | undefined
  onSent(email: string): void
  foot: React.ReactNode
}

function Ask({ next, before, onSent, foot }: AskProps) {
  const t = useAuthMessages()
  const { problems, pending, formProps } = useAuthForm({
    names: ['email'],
    check: ({ email }) => (isEmail(email.trim()) ? {} : { email: t.auth.missing.email }),
    send: ({ email }) => requestPasswordReset({ email: email.trim(), next }),
    done: ({ email }) => onSent(email.trim()),
    fields: { email: 'email' },
    before,
  })
  return (
    <AuthPage title={t.titles.forgot} lead={t.auth.forgot.lead} foot={foot}>
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

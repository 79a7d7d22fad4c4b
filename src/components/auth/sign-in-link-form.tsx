import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldGroup } from '@/components/ui/field'
import { useAuthMessages } from '@/i18n/auth'
import { sendSignInLink } from '@/lib/auth-client'
import { isEmail } from '@/lib/is-email'
import { safePath } from '@/lib/safe-path'
import { AuthPage } from './auth-page'
import { EmailField } from './email-field'
import { FormProblem } from './form-problem'
import { MailboxLink } from './mailbox-link'
import { pendingEmail } from './pending-email'
import { TextLink } from './text-link'
import { useAuthForm } from './use-auth-form'

interface SignInLinkFormProps {
  next: string | undefined
  isSent: boolean
  isGone: boolean
  before: string | undefined
}

/** Asks where to send a link that signs in, and says that it is on its way. */
export function SignInLinkForm({ next, isSent, isGone, before }: SignInLinkFormProps) {
  const t = useAuthMessages()
  const words = t.signIn.link
  const navigate = useNavigate()
  const [sentTo, setSentTo] = useState<string>()
  const back = (
    <TextLink to="/login" search={{ callbackURL: next }}>
      {words.back}
    </TextLink>
  )
  if (!sentTo && !isSent) return <Ask {...{ next, isGone, before }} onSent={setSentTo} foot={back} />
  const askAgain = () => {
    setSentTo(undefined)
    void navigate({ to: '/sign-in-link', search: { next } })
  }
  return (
    <AuthPage title={words.sentTitle} lead={sentTo ? words.sent(sentTo) : words.sentSomewhere} foot={back}>
      <div className="grid justify-items-start gap-2">
        <MailboxLink />
        <Button variant="link" onClick={askAgain}>
          {words.again}
        </Button>
      </div>
    </AuthPage>
  )
}

interface AskProps extends Omit<SignInLinkFormProps, 'isSent'> {
  onSent(email: string): void
  foot: React.ReactNode
}

function Ask({ next, isGone, before, onSent, foot }: AskProps) {
  const t = useAuthMessages()
  const words = t.signIn.link
  const [known, setKnown] = useState<string>()
  useEffect(() => setKnown(pendingEmail.take()), [])
  const { problems, pending, formProps } = useAuthForm({
    names: ['email'],
    check: ({ email }) => (isEmail(email.trim()) ? {} : { email: t.auth.missing.email }),
    send: ({ email }) => sendSignInLink({ email: email.trim(), callbackURL: safePath(next) }),
    done: ({ email }) => onSent(email.trim()),
    fields: { email: 'email' },
    before,
  })
  const heading = isGone
    ? { title: words.goneTitle, lead: words.gone }
    : { title: t.titles.signInLink, lead: words.lead }
  return (
    <AuthPage {...heading} foot={foot}>
      <form {...formProps}>
        <FieldGroup>
          <FormProblem>{problems.form}</FormProblem>
          <EmailField key={known} error={problems.email} defaultValue={known} />
          <Button type="submit" size="lg" pending={pending}>
            {words.submit}
          </Button>
        </FieldGroup>
      </form>
    </AuthPage>
  )
}

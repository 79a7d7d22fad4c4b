import { createFileRoute, Link, redirect } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { AuthPage } from '@/components/auth/auth-page'
import { MailboxLink } from '@/components/auth/mailbox-link'
import { pendingEmail } from '@/components/auth/pending-email'
import { SendVerification } from '@/components/auth/send-verification'
import { SignOutButton } from '@/components/auth/sign-out-button'
import { VerificationSent } from '@/components/auth/verification-sent'
import { buttonVariants } from '@/components/ui/button'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'
import { safePath } from '@/lib/safe-path'
import { getViewer } from '@/server/session-fns'

interface Search {
  next?: string
  /** Better Auth's word for why a link failed, or SIGNED_IN: it is another account's. */
  error?: string
  /** Set by the link itself, whoever opened it. */
  done?: true
  /** A letter was sent, to an address this page was not told. */
  sent?: true
}

export const Route = createFileRoute('/_auth/verify-email')({
  validateSearch: ({ next, error, done, sent }): Search => ({
    next: next === undefined ? undefined : safePath(next),
    error: typeof error === 'string' ? error : undefined,
    done: done === undefined ? undefined : true,
    sent: sent === undefined ? undefined : true,
  }),
  beforeLoad: async ({ search }) => {
    if (search.error !== 'SIGNED_IN' && (await getViewer()))
      throw redirect({ href: safePath(search.next), replace: true })
  },
  head: () => ({ meta: [{ title: `${en.auth.verify.askTitle} · ${en.app.name}` }] }),
  component: VerifyEmail,
})

function VerifyEmail() {
  const t = useMessages()
  const { next, error, done, sent } = Route.useSearch()
  const [sentTo, setSentTo] = useState<string>()
  const [known, setKnown] = useState<string>()

  useEffect(() => {
    const email = pendingEmail.read()
    setKnown(email)
    if (!error && !done && !sent) setSentTo(email)
  }, [error, done, sent])

  if (error === 'SIGNED_IN') {
    return (
      <AuthPage title={t.auth.verify.otherTitle} lead={t.auth.verify.otherLead}>
        <SignOutButton>{t.auth.verify.signOut}</SignOutButton>
      </AuthPage>
    )
  }
  if (sentTo) return <VerificationSent email={sentTo} next={next} onOther={() => setSentTo(undefined)} />
  if (done && !error) {
    return (
      <AuthPage title={t.auth.verify.doneTitle} lead={t.auth.verify.done}>
        <Link to="/login" search={{ callbackURL: next }} className={buttonVariants({ size: 'lg' })}>
          {t.auth.login.submit}
        </Link>
      </AuthPage>
    )
  }
  if (sent && !error) {
    return (
      <AuthPage title={t.auth.verify.title} lead={t.auth.verify.sentSomewhere}>
        <MailboxLink />
      </AuthPage>
    )
  }
  const words = error
    ? { title: t.auth.verify.goneTitle, lead: t.auth.verify.gone }
    : { title: t.auth.verify.askTitle, lead: t.auth.verify.ask }
  return <SendVerification {...words} email={known} next={next} onSent={setSentTo} />
}

import { createFileRoute, Link, redirect } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { messages } from '#words'
import { AuthPage } from '@/components/auth/auth-page'
import { isSet } from '@/components/auth/callback-search'
import { MailboxLink } from '@/components/auth/mailbox-link'
import { OpenLink } from '@/components/auth/open-link'
import { pendingEmail } from '@/components/auth/pending-email'
import { SendVerification } from '@/components/auth/send-verification'
import { SignOutButton } from '@/components/auth/sign-out-button'
import { TextLink } from '@/components/auth/text-link'
import { VerificationSent } from '@/components/auth/verification-sent'
import { buttonVariants } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import { claimedEmail } from '@/lib/auth/claimed-email'
import { safePath } from '@/lib/safe-path'
import { anyoneRequest } from '@/server/access-request'
import { answerForm } from '@/server/answer-form'
import { openVerification } from '@/server/open-mailed-link'
import { getViewer } from '@/server/session-fns'

interface Search {
  /** Of the link in the letter; the page shows a button that uses it. */
  token?: string
  next?: string
  /** Better Auth's word for why a link failed, or SIGNED_IN: it is another account's. */
  error?: string
  /** Set by the link itself, whoever opened it. */
  done?: true
  /** A letter was sent, to the address that this tab remembers or to one this page was not told. */
  sent?: true
  /** Signing in was refused, because the address is not confirmed. */
  refused?: true
  problem?: string
}

export const Route = createFileRoute('/_auth/verify-email')({
  validateSearch: ({ token, next, error, done, sent, refused, problem }): Search => ({
    token: token === undefined ? undefined : String(token),
    next: next === undefined ? undefined : safePath(next),
    error: typeof error === 'string' ? error : undefined,
    done: isSet(done),
    sent: isSet(sent),
    refused: isSet(refused),
    problem: typeof problem === 'string' ? problem : undefined,
  }),
  beforeLoad: async ({ search }) => {
    if (search.error === 'SIGNED_IN') return
    const viewer = await getViewer()
    if (!viewer) return
    const isOfAnother = search.token !== undefined && claimedEmail(search.token) !== viewer.user.email
    throw redirect({
      href: isOfAnother ? '/verify-email?error=SIGNED_IN' : safePath(search.next),
      replace: true,
    })
  },
  loaderDeps: ({ search: { error, token } }) => ({ error, token }),
  loader: ({ deps: { error, token } }) => {
    const claimed = token === undefined ? undefined : claimedEmail(token)
    const isGone = error ? error !== 'SIGNED_IN' : token !== undefined && !claimed
    return { claimed, status: isGone ? 410 : undefined }
  },
  server: {
    middleware: [anyoneRequest],
    handlers: {
      POST: ({ request }) => {
        const asked = new URL(request.url).searchParams
        const next = safePath(asked.get('next'))
        const token = asked.get('token')?.slice(0, 2048)
        if (token && claimedEmail(token)) return openVerification(request, { token, next })
        return answerForm(request, {
          endpoint: '/send-verification-email',
          body: (field) => ({ email: field('email').trim(), callbackURL: next }),
          done: `/verify-email?${new URLSearchParams({ sent: 'true', next })}`,
        })
      },
    },
  },
  head: () => ({ meta: [{ title: `${messages.titles.verify} · ${messages.app.name}` }] }),
  component: VerifyEmail,
})

function VerifyEmail() {
  const t = useAuthMessages()
  const { next, error, done, sent, refused, problem } = Route.useSearch()
  const { claimed, status: gone } = Route.useLoaderData()
  const navigate = Route.useNavigate()
  const [sentTo, setSentTo] = useState<string>()
  const [known, setKnown] = useState<string>()

  useEffect(() => {
    const email = pendingEmail.take()
    if (!email) return
    setKnown(email)
    if (sent) setSentTo(email)
  }, [sent])

  if (error === 'SIGNED_IN') {
    return (
      <AuthPage title={t.auth.verify.otherTitle} lead={t.auth.verify.otherLead}>
        <SignOutButton>{t.auth.verify.signOut}</SignOutButton>
      </AuthPage>
    )
  }
  if (claimed && !gone) {
    const { open, confirm } = t.auth.verify
    return <OpenLink title={t.titles.verify} lead={open(claimed)} act={confirm} problem={problem} />
  }
  const askAgain = () => {
    setSentTo(undefined)
    void navigate({ search: { next } })
  }
  if (sentTo) return <VerificationSent email={sentTo} next={next} onOther={askAgain} />
  if (done && !gone) {
    return (
      <AuthPage title={t.auth.verify.doneTitle} lead={t.auth.verify.done}>
        <Link to="/login" search={{ callbackURL: next }} className={buttonVariants({ size: 'lg' })}>
          {t.auth.login.submit}
        </Link>
      </AuthPage>
    )
  }
  if (sent && !gone) {
    return (
      <AuthPage title={t.auth.verify.title} lead={t.auth.verify.sentSomewhere}>
        <div className="grid justify-items-start gap-2">
          <MailboxLink />
          <TextLink to="/verify-email" search={{ next }}>
            {t.auth.verify.resend}
          </TextLink>
        </div>
      </AuthPage>
    )
  }
  const words = gone
    ? { title: t.auth.verify.goneTitle, lead: t.auth.verify.gone }
    : { title: t.titles.verify, lead: refused ? t.auth.verify.refused : t.auth.verify.ask }
  return <SendVerification {...words} email={known} next={next} before={problem} onSent={setSentTo} />
}

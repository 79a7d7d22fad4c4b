import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useAuthMessages } from '@/i18n/auth'
import { resendVerification } from '@/lib/auth-client'
import { safePath } from '@/lib/safe-path'
import { AuthPage } from './auth-page'
import { MailboxLink } from './mailbox-link'

const pause = 60

interface VerificationSentProps {
  email: string
  next: string | undefined
  onOther(): void
}

/** Says where the link went, and sends it once more after a minute. */
export function VerificationSent({ email, next, onOther }: VerificationSentProps) {
  const t = useAuthMessages()
  const [wait, setWait] = useState(pause)
  const [pending, setPending] = useState(false)
  const [said, setSaid] = useState<string>(t.auth.verify.spam)
  const waiting = wait > 0

  useEffect(() => {
    if (!waiting) return
    const clock = setInterval(() => setWait((seconds) => seconds - 1), 1000)
    return () => clearInterval(clock)
  }, [waiting])

  const resend = async () => {
    setPending(true)
    const result = await resendVerification({ email, callbackURL: safePath(next) })
    setPending(false)
    if (result.ok) setSaid(t.auth.verify.resent)
    else
      setSaid(
        result.failure === 'limit' ? t.auth.wait(result.seconds ?? pause) : t.auth.failures[result.failure],
      )
    setWait(result.ok ? pause : (result.seconds ?? 0))
  }

  return (
    <AuthPage title={t.auth.verify.title} lead={t.auth.verify.sent(email)}>
      <div className="grid gap-4">
        <MailboxLink />
        <p aria-live="polite" className="text-muted">
          {said}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button variant="outline" pending={pending} disabled={waiting} onClick={resend}>
            {waiting ? t.auth.verify.resendIn(wait) : t.auth.verify.resend}
          </Button>
          <Button variant="link" onClick={onOther}>
            {t.auth.verify.other}
          </Button>
        </div>
      </div>
    </AuthPage>
  )
}

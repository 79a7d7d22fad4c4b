import { useAuthMessages } from '@/i18n/auth'
import { textLink } from './text-link'

/** In development mail goes nowhere but here, unless a mail server is set. A build does not know the address. */
export function MailboxLink() {
  const t = useAuthMessages()
  const address = import.meta.env.DEV ? import.meta.env.VITE_MAILBOX : undefined
  if (!address) return null
  return (
    <a href={address} className={textLink}>
      {t.auth.verify.mailbox}
    </a>
  )
}

import { useMessages } from '@/i18n'
import { textLink } from './text-link'

/** In development mail goes nowhere but here. A build does not know the address. */
export function MailboxLink() {
  const t = useMessages()
  if (!import.meta.env.DEV) return null
  return (
    <a href="/dev/mailbox" className={textLink}>
      {t.auth.verify.mailbox}
    </a>
  )
}

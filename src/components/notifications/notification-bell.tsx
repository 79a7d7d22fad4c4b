import { useQuery } from '@tanstack/react-query'
import Bell from 'lucide-react/icons/bell'
import { Deferred } from '@/components/app/deferred'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Button } from '@/components/ui/button'
import { useBellMessages } from '@/i18n/notifications-bell'
import { unreadQuery } from '@/server/notification-count-queries'
import { useLive } from './use-live'

const Inbox = lazyPopup(() => import('./inbox'))

/** How many wait to be read, on every page, without asking for it. */
export function NotificationBell() {
  const t = useBellMessages()
  const { data: unread = 0 } = useQuery(unreadQuery)
  useLive()
  const trigger = (
    <Button variant="ghost" size="icon" className="relative text-muted" aria-label={t.bell(unread)}>
      <Bell />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute end-0 top-0 min-w-4 rounded-full bg-accent px-1 text-center text-[0.625rem]/4 font-semibold text-accent-text tabular-nums"
        >
          {t.shown(unread)}
        </span>
      )}
    </Button>
  )
  return (
    <Deferred trigger={trigger} popup="dialog" preload={Inbox.preload}>
      {(byKey) => <Inbox trigger={trigger} byKey={byKey} />}
    </Deferred>
  )
}

import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Popover, PopoverContent, PopoverTitle, PopoverTrigger } from '@/components/ui/popover'
import { useNotificationMessages } from '@/i18n/notifications'
import { useSentence } from '@/i18n/sentence'
import { notificationsQuery } from '@/server/notification-queries'
import { NotificationItem } from './notification-item'
import { NotificationsLoading } from './notifications-loading'
import { useMark } from './use-mark'

/** The newest of what one was told, over any page. */
export default function Inbox({ trigger, byKey }: { trigger: React.ReactElement; byKey: boolean }) {
  const t = useNotificationMessages().notifications
  const sentence = useSentence()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  // Fetched because somebody asked for it.
  useEffect(() => {
    if (byKey) button.current?.focus({ preventScroll: true })
    setOpen(true)
  }, [byKey])
  const { data, error } = useInfiniteQuery({ ...notificationsQuery('all'), enabled: open })
  const found = data?.pages[0]?.rows ?? []
  const { markAll } = useMark()
  const close = () => setOpen(false)
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger ref={button} render={trigger} />
      <PopoverContent align="end" className="flex max-h-[min(34rem,80dvh)] w-96 max-w-[94vw] flex-col p-0">
        <div className="flex h-11 shrink-0 items-center justify-between gap-2 border-b border-line ps-4 pe-2">
          <PopoverTitle className="font-semibold">{t.title}</PopoverTitle>
          {found.some(({ isRead }) => !isRead) && (
            <Button variant="ghost" size="sm" onClick={() => found[0] && markAll.mutate(found[0].id)}>
              {t.markAll}
            </Button>
          )}
        </div>
        {error && <p className="p-4 text-muted">{sentence(error)}</p>}
        {!data && !error && <NotificationsLoading rows={4} />}
        {data && found.length === 0 && (
          <div className="grid gap-1 px-6 py-10 text-center">
            <p className="font-medium">{t.empty.title}</p>
            <p className="text-muted">{t.empty.sentence}</p>
          </div>
        )}
        <ul className="min-h-0 divide-y divide-line overflow-y-auto">
          {found.map((each) => (
            <NotificationItem key={each.id} item={each} onFollow={close} />
          ))}
        </ul>
        <Link
          to="/notifications"
          onClick={close}
          className="shrink-0 rounded-b-md border-t border-line px-4 py-2.5 text-center font-medium hover:bg-hover focus-visible:-outline-offset-2"
        >
          {t.see}
        </Link>
      </PopoverContent>
    </Popover>
  )
}

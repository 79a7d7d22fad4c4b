import { Link } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import Dot from 'lucide-react/icons/mail'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { useLocale } from '@/i18n'
import { useNotificationMessages } from '@/i18n/notifications'
import { notificationSentence } from '@/lib/notifications/sentences'
import type { listNotifications } from '@/server/notification-fns'
import { destinationOf } from './destination'
import { iconOf } from './icons'
import { useMark } from './use-mark'

export type Notification = Awaited<ReturnType<typeof listNotifications>>['rows'][number]

/** One thing that somebody is told: it leads where it can be seen, and is read by that. */
export function NotificationItem({ item, onFollow }: { item: Notification; onFollow?: () => void }) {
  const t = useNotificationMessages().notifications
  const { mark } = useMark()
  const { id, type, details, organization, createdAt, isRead } = item
  const destination = destinationOf(item)
  const Icon = iconOf(type)
  const sentence = notificationSentence(
    { locale: useLocale().lang, sentences: t.sentences },
    type,
    details,
    organization?.name,
  )
  const follow = () => {
    if (!isRead) mark.mutate({ ids: [id], read: true })
    onFollow?.()
  }
  return (
    <li
      data-slot="notification"
      className={cn(
        'relative flex items-start gap-3 px-4 py-3 hover:bg-hover',
        !isRead && 'bg-accent-soft/40',
      )}
    >
      <span
        aria-hidden="true"
        className={cn(
          'grid size-8 shrink-0 place-items-center rounded-full border border-line bg-raised text-muted [&_svg]:size-4',
          !isRead && 'border-accent-line text-accent',
        )}
      >
        <Icon />
      </span>
      <span className="grid min-w-0 flex-1">
        {destination ? (
          // The whole row is the link; what marks it lies above.
          <Link
            {...destination}
            onClick={follow}
            className={cn('wrap-anywhere after:absolute after:inset-0', !isRead && 'font-medium')}
          >
            {sentence}
          </Link>
        ) : (
          <span className={cn('wrap-anywhere', !isRead && 'font-medium')}>{sentence}</span>
        )}
        <span className="text-sm text-muted">
          {!isRead && <span className="sr-only">{t.isUnread}. </span>}
          <RelativeTime date={createdAt} />
        </span>
      </span>
      <Button
        variant="ghost"
        size="icon"
        className="relative z-10 -me-2 text-muted"
        aria-label={`${isRead ? t.markUnread : t.markRead}: ${sentence}`}
        title={isRead ? t.markUnread : t.markRead}
        onClick={() => mark.mutate({ ids: [id], read: !isRead })}
      >
        {isRead ? <Dot /> : <Check />}
      </Button>
    </li>
  )
}

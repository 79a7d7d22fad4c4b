import { useInfiniteQuery } from '@tanstack/react-query'
import BellOff from 'lucide-react/icons/bell'
import Settings from 'lucide-react/icons/settings-2'
import { Suspense, useMemo, useState } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Page } from '@/components/app/page'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useNotificationMessages } from '@/i18n/notifications'
import { useSentence } from '@/i18n/sentence'
import { notificationsQuery } from '@/server/notification-queries'
import { NotificationItem } from './notification-item'
import { NotificationsLoading } from './notifications-loading'
import { useMark } from './use-mark'
import { useStaying } from './use-staying'

const Preferences = lazyPopup(() => import('./preferences-sheet'))
const LoadMore = lazyPart(() => import('@/components/ui/load-more'))

export type Which = 'all' | 'unread'

/** Everything somebody was told, a page at a time. */
export function NotificationsPage({ which, onWhich }: { which: Which; onWhich: (which: Which) => void }) {
  const t = useNotificationMessages().notifications
  const sentence = useSentence()
  const [choosing, setChoosing] = useState(false)
  const { markAll } = useMark()
  const list = useInfiniteQuery(notificationsQuery(which))
  const rows = useMemo(() => list.data?.pages.flatMap(({ rows }) => rows), [list.data])
  const found = useStaying(which, rows)
  const newest = found[0]
  const empty = which === 'unread' ? t.read : t.empty
  return (
    <Page
      title={t.title}
      description={t.description}
      actions={
        <>
          {newest && found.some(({ isRead }) => !isRead) && (
            <Button variant="outline" onClick={() => markAll.mutate(newest.id)}>
              {t.markAll}
            </Button>
          )}
          <Button
            variant="outline"
            aria-haspopup="dialog"
            onPointerEnter={Preferences.preload}
            onFocus={Preferences.preload}
            onClick={() => setChoosing(true)}
          >
            <Settings />
            {t.choose}
          </Button>
        </>
      }
    >
      <div className="grid max-w-3xl gap-3">
        <fieldset className="flex gap-1" aria-label={t.title}>
          {(['all', 'unread'] as const).map((each) => (
            <Button
              key={each}
              size="sm"
              variant={each === which ? 'secondary' : 'ghost'}
              aria-pressed={each === which}
              onClick={() => onWhich(each)}
            >
              {t[each]}
            </Button>
          ))}
        </fieldset>
        {list.isPending && <NotificationsLoading rows={8} />}
        {list.data && found.length === 0 && (
          <EmptyState media={<BellOff />} title={empty.title} description={empty.sentence} />
        )}
        {found.length > 0 && (
          <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-raised">
            {found.map((each) => (
              <NotificationItem key={each.id} item={each} />
            ))}
          </ul>
        )}
        <p role="status" className="text-muted empty:hidden">
          {list.error && !list.data && sentence(list.error)}
        </p>
        {list.hasNextPage && (
          <Suspense>
            <LoadMore
              loading={list.isFetchingNextPage}
              failed={list.isFetchNextPageError}
              onLoad={() => void list.fetchNextPage()}
            />
          </Suspense>
        )}
      </div>
      {choosing && <Preferences onClose={() => setChoosing(false)} />}
    </Page>
  )
}

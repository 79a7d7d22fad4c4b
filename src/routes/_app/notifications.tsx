import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { NotificationsPage, type Which } from '@/components/notifications/notifications-page'
import { NotificationsPending } from '@/components/notifications/notifications-pending'
import { notificationsQuery } from '@/server/notification-queries'

export const Route = createFileRoute('/_app/notifications')({
  staticData: { crumb: (t) => t.titles.notifications },
  validateSearch: ({ show }: Record<string, unknown>): { show?: 'unread' } =>
    show === 'unread' ? { show } : {},
  loaderDeps: ({ search: { show } }): { which: Which } => ({ which: show ?? 'all' }),
  head: () => ({ meta: [{ title: `${messages.titles.notifications} · ${messages.app.name}` }] }),
  loader: async ({ context: { queryClient }, deps: { which } }) => {
    await queryClient.ensureInfiniteQueryData({ ...notificationsQuery(which), revalidateIfStale: true })
  },
  pendingComponent: NotificationsPending,
  component: Notifications,
})

function Notifications() {
  const { show = 'all' } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <NotificationsPage
      which={show}
      onWhich={(which) =>
        navigate({ search: which === 'unread' ? { show: which } : {}, replace: true, resetScroll: false })
      }
    />
  )
}

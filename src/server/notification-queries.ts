import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getNotificationPreferences, listNotifications } from './notification-fns'
import { notificationKeys } from './notification-keys'

export const notificationsQuery = (which: 'all' | 'unread') =>
  infiniteQueryOptions({
    queryKey: notificationKeys.list(which),
    queryFn: ({ pageParam }) =>
      listNotifications({ data: { unread: which === 'unread', ...(pageParam && { cursor: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const notificationPreferencesQuery = queryOptions({
  queryKey: notificationKeys.preferences,
  queryFn: () => getNotificationPreferences(),
})

import { queryOptions } from '@tanstack/react-query'
import { countUnreadNotifications } from './notification-count-fns'
import { notificationKeys } from './notification-keys'

export const unreadQuery = queryOptions({
  queryKey: notificationKeys.unread,
  queryFn: () => countUnreadNotifications(),
})

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { notificationBell as english } from '../en/notifications-bell'

const { plural } = counting('fr')

export const notificationBell: Words<typeof english> = {
  bell: (unread) =>
    unread === 0
      ? 'Notifications'
      : plural(unread, { one: 'Notifications, # non lue', other: 'Notifications, # non lues' }),
  shown: (unread) => (unread > 99 ? '99+' : String(unread)),
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { notificationBell as english } from '../en/notifications-bell'

const { plural } = counting('it')

export const notificationBell: Words<typeof english> = {
  bell: (unread) =>
    unread === 0
      ? 'Notifiche'
      : plural(unread, { one: 'Notifiche, # non letta', other: 'Notifiche, # non lette' }),
  shown: (unread) => (unread > 99 ? '99+' : String(unread)),
}

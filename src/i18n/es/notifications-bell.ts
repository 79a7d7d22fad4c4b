import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { notificationBell as english } from '../en/notifications-bell'

const { plural } = counting('es')

export const notificationBell: Words<typeof english> = {
  bell: (unread) =>
    unread === 0
      ? 'Notificaciones'
      : plural(unread, { one: 'Notificaciones, # sin leer', other: 'Notificaciones, # sin leer' }),
  shown: (unread) => (unread > 99 ? '99+' : String(unread)),
}

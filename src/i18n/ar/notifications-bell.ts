import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { notificationBell as english } from '../en/notifications-bell'

export const notificationBell: Words<typeof english> = {
  bell: (unread) => (unread === 0 ? 'الإشعارات' : isolated`الإشعارات، غير المقروء منها: ${unread}`),
  shown: (unread) => (unread > 99 ? '99+' : String(unread)),
}

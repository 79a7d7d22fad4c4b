import { createServerFn } from '@tanstack/react-start'
import * as inbox from '@/lib/notifications/inbox'
import { signedIn } from './access'

/** On its own, as every page asks for it, and for nothing else of the inbox. */
export const countUnreadNotifications = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => inbox.countUnread(user.id))

import { createFileRoute } from '@tanstack/react-router'
import { signedInRequest } from '@/server/access-request'
import { notificationStream } from '@/server/notification-stream'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/notifications')({
  server: {
    middleware: [signedInRequest],
    handlers: {
      ANY: otherMethod,
      HEAD: otherMethod,
      GET: ({ context: { user }, request }) => notificationStream(user.id, request.signal),
    },
  },
})

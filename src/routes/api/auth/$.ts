import { createFileRoute } from '@tanstack/react-router'
import { handleAuth } from '@/lib/auth/handler'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/auth/$')({
  server: {
    handlers: {
      ANY: otherMethod,
      GET: ({ request }) => handleAuth(request),
      POST: ({ request }) => handleAuth(request),
    },
  },
})

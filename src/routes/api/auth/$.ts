import { createFileRoute } from '@tanstack/react-router'
import { handleAuth } from '@/lib/auth/handler'
import { anyoneRequest } from '@/server/access-request'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/auth/$')({
  server: {
    middleware: [anyoneRequest],
    handlers: {
      ANY: otherMethod,
      GET: ({ request }) => handleAuth(request),
      POST: ({ request }) => handleAuth(request),
    },
  },
})

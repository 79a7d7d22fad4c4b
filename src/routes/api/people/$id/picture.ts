import { createFileRoute } from '@tanstack/react-router'
import { signedInRequest } from '@/server/access-request'
import { otherMethod } from '@/server/other-method'
import { portraitResponse } from '@/server/portrait'

/** The picture of somebody, for who is in an organization with them; for everybody else there is none. */
export const Route = createFileRoute('/api/people/$id/picture')({
  server: {
    middleware: [signedInRequest],
    handlers: {
      ANY: otherMethod,
      HEAD: otherMethod,
      GET: ({ request, params, context: { user } }) => portraitResponse(request, user.id, params.id),
    },
  },
})

import { createFileRoute } from '@tanstack/react-router'
import { personRequest } from '@/server/access-request'
import { otherMethod } from '@/server/other-method'
import { receivePortrait } from '@/server/portrait'

/** One's own picture, sent as it is. */
export const Route = createFileRoute('/api/account/picture')({
  server: {
    middleware: [personRequest],
    handlers: {
      ANY: otherMethod,
      PUT: async ({ request, context: { user } }) =>
        Response.json(await receivePortrait(request, user.id), { status: 201 }),
    },
  },
})

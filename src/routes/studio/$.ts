import { createFileRoute } from '@tanstack/react-router'
import { anyoneRequest } from '../../server/access-request'
import { otherMethod } from '../../server/other-method'
import { studioResponse } from '../../server/studio'

/** The studio of a built server: the names in its environment, and their passwords, are the permission. */
export const Route = createFileRoute('/studio/$')({
  server: {
    middleware: [anyoneRequest],
    handlers: {
      ANY: otherMethod,
      GET: ({ request }) => studioResponse(request),
      POST: ({ request }) => studioResponse(request),
    },
  },
})

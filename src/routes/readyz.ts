import { createFileRoute } from '@tanstack/react-router'
import { anyoneRequest } from '../server/access-request'
import { otherMethod } from '../server/other-method'
import { isReady } from '../server/readiness'

/** Whether the database answers and is guarded. */
export const Route = createFileRoute('/readyz')({
  server: {
    middleware: [anyoneRequest],
    handlers: {
      ANY: otherMethod,
      GET: async () => {
        const ok = await isReady()
        return Response.json({ ok }, { status: ok ? 200 : 503 })
      },
    },
  },
})

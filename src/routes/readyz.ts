import { createFileRoute } from '@tanstack/react-router'
import { otherMethod } from '../server/other-method'
import { isReady } from '../server/readiness'

/** Whether the database answers and is guarded. */
export const Route = createFileRoute('/readyz')({
  server: {
    handlers: {
      ANY: otherMethod,
      GET: async () => {
        const ok = await isReady()
        return Response.json({ ok }, { status: ok ? 200 : 503 })
      },
    },
  },
})

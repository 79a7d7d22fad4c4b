import { createFileRoute } from '@tanstack/react-router'
import { isReady } from '../server/readiness'

/** Whether the database answers and is guarded. */
export const Route = createFileRoute('/readyz')({
  server: {
    handlers: {
      GET: async () => {
        const ok = await isReady()
        return Response.json({ ok }, { status: ok ? 200 : 503 })
      },
    },
  },
})

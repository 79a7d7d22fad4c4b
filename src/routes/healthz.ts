import { createFileRoute } from '@tanstack/react-router'
import { otherMethod } from '../server/other-method'

/** Whether the process answers. */
export const Route = createFileRoute('/healthz')({
  server: { handlers: { ANY: otherMethod, GET: () => Response.json({ ok: true }) } },
})

import { createFileRoute } from '@tanstack/react-router'

/** Whether the process answers. */
export const Route = createFileRoute('/healthz')({
  server: { handlers: { GET: () => Response.json({ ok: true }) } },
})

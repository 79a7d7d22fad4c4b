import { createFileRoute } from '@tanstack/react-router'
import { anyoneRequest } from '../server/access-request'
import { otherMethod } from '../server/other-method'

/** Whether the process answers. */
export const Route = createFileRoute('/healthz')({
  server: {
    middleware: [anyoneRequest],
    handlers: { ANY: otherMethod, GET: () => Response.json({ ok: true }) },
  },
})

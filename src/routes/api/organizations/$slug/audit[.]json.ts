import { createFileRoute } from '@tanstack/react-router'
import { tenantRequest } from '@/server/access-request'
import { auditJson } from '@/server/audit-export'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/organizations/$slug/audit.json')({
  server: {
    middleware: [tenantRequest('audit:read')],
    handlers: { ANY: otherMethod, HEAD: otherMethod, GET: ({ request }) => auditJson(request) },
  },
})

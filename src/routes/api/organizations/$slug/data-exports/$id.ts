import { createFileRoute } from '@tanstack/react-router'
import { tenantRequest } from '@/server/access-request'
import { dataExportResponse } from '@/server/data-export-response'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/organizations/$slug/data-exports/$id')({
  server: {
    middleware: [tenantRequest('organization:export')],
    handlers: {
      ANY: otherMethod,
      HEAD: otherMethod,
      GET: ({ params, context }) => dataExportResponse(params.id, context.organization.slug),
    },
  },
})

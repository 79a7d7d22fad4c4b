import { createFileRoute } from '@tanstack/react-router'
import { memberRequest, tenantRequest } from '@/server/access-request'
import { logoResponse, receiveLogo } from '@/server/organization-logo'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/organizations/$slug/logo')({
  server: {
    handlers: ({ createHandlers }) =>
      createHandlers({
        ANY: otherMethod,
        GET: {
          middleware: [memberRequest],
          handler: ({ request, context }) => logoResponse(request, context.organization),
        },
        PUT: {
          middleware: [tenantRequest('organization:update')],
          handler: async ({ request, context }) =>
            Response.json(await receiveLogo(request, context.user.id), { status: 201 }),
        },
      }),
  },
})

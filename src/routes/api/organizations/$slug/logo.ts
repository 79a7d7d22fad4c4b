import { createFileRoute } from '@tanstack/react-router'
import { canRequest, memberRequest } from '@/server/access-request'
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
          middleware: [canRequest('organization:update')],
          handler: async ({ request, context }) =>
            Response.json(await receiveLogo(request, context.organization.id), { status: 201 }),
        },
      }),
  },
})

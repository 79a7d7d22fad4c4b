import { createFileRoute } from '@tanstack/react-router'
import { tenantRequest } from '@/server/access-request'
import { receiveImage } from '@/server/gallery-upload'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/organizations/$slug/gallery')({
  server: {
    middleware: [tenantRequest('gallery:create')],
    handlers: {
      ANY: otherMethod,
      PUT: async ({ request, context }) =>
        Response.json(await receiveImage(request, context.user.id), { status: 201 }),
    },
  },
})

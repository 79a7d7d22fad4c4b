import { createFileRoute } from '@tanstack/react-router'
import { isAppError } from '@/lib/errors'
import { tenantRequest } from '@/server/access-request'
import { receiveImage } from '@/server/gallery-upload'

/** HTTP has statuses of its own for these two. */
const statusOfReason: Record<string, number> = {
  imageTooLarge: 413,
  imageTooManyPixels: 413,
  imageType: 415,
}

export const Route = createFileRoute('/api/organizations/$slug/gallery')({
  server: {
    middleware: [tenantRequest('gallery:create')],
    handlers: {
      PUT: async ({ request, context }) => {
        try {
          return Response.json(await receiveImage(request, context.user.id), { status: 201 })
        } catch (error) {
          const reason = isAppError(error) ? error.reason : undefined
          const status = reason && statusOfReason[reason]
          if (!status) throw error
          return Response.json({ code: 'invalid', reason }, { status })
        }
      },
    },
  },
})

import { createFileRoute } from '@tanstack/react-router'
import { tenantRequest } from '@/server/access-request'
import { galleryFileUrl } from '@/server/gallery-file-url'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/api/organizations/$slug/files/$id/$variant')({
  server: {
    middleware: [tenantRequest('gallery:read')],
    handlers: {
      ANY: otherMethod,
      GET: async ({ request, params }) => {
        const download = new URL(request.url).searchParams.has('download')
        const location = await galleryFileUrl(params.id, params.variant, download)
        return new Response(null, {
          status: 302,
          headers: { location, 'cache-control': 'private, no-store' },
        })
      },
    },
  },
})

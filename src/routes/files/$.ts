import { within } from '@refactkit/tenancy'
import { createFileRoute } from '@tanstack/react-router'
import { contentDisposition } from '@/lib/content-disposition'
import { AppError } from '@/lib/errors'
import { storage } from '@/lib/storage'
import { parseFileKey } from '@/lib/storage/file-key'
import { anyoneRequest } from '@/server/access-request'
import { fileResponse } from '@/server/file-response'
import { otherMethod } from '@/server/other-method'

/** Needs no session: the signature, given to a checked member less than a minute ago, is the permission. */
export const Route = createFileRoute('/files/$')({
  server: {
    middleware: [anyoneRequest],
    handlers: {
      ANY: otherMethod,
      HEAD: otherMethod,
      GET: async ({ request }) => {
        const grant = storage.verify(new URL(request.url))
        if (!grant) throw new AppError('not-found')
        const { organizationId, file } = parseFileKey(grant.key)
        return fileResponse(await within(organizationId, () => storage.open(file)), {
          'content-type': grant.contentType,
          'content-disposition': contentDisposition(grant.disposition, grant.name),
          'cache-control': 'private, no-store',
        })
      },
    },
  },
})

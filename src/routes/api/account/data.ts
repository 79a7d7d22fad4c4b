import { Readable } from 'node:stream'
import { createFileRoute } from '@tanstack/react-router'
import { personalData } from '@/lib/account/data/write'
import { contentDisposition } from '@/lib/content-disposition'
import { limit } from '@/lib/limits'
import { signedInRequest } from '@/server/access-request'
import { fileResponse } from '@/server/file-response'
import { otherMethod } from '@/server/other-method'

/** Everything about who asks, as one file that is sent while it is read. */
export const Route = createFileRoute('/api/account/data')({
  server: {
    middleware: [signedInRequest],
    handlers: {
      ANY: otherMethod,
      HEAD: otherMethod,
      GET: async ({ context: { user } }) => {
        await limit('account-data', user.id)
        const name = `refactkit-${new Date().toISOString().slice(0, 10)}.json`
        return fileResponse(Readable.from(personalData(user)), {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': contentDisposition('attachment', name),
          'cache-control': 'private, no-store',
        })
      },
    },
  },
})

import { createFileRoute } from '@tanstack/react-router'
import { safePath } from '@/lib/safe-path'
import { anyoneRequest } from '@/server/access-request'
import { continueWith } from '@/server/continue-with'
import { otherMethod } from '@/server/other-method'

/** Where a button of the sign-in pages leads on its way to another account of the person. */
export const Route = createFileRoute('/continue-with/$provider')({
  server: {
    middleware: [anyoneRequest],
    handlers: {
      ANY: otherMethod,
      POST: ({ request, params }) =>
        continueWith(
          request,
          params.provider,
          safePath(new URL(request.url).searchParams.get('callbackURL')),
        ),
    },
  },
})

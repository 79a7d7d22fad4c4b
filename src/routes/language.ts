import { createFileRoute } from '@tanstack/react-router'
import { anyoneRequest } from '@/server/access-request'
import { chooseLanguage } from '@/server/choose-language'
import { otherMethod } from '@/server/other-method'

export const Route = createFileRoute('/language')({
  server: {
    middleware: [anyoneRequest],
    handlers: { ANY: otherMethod, POST: ({ request }) => chooseLanguage(request) },
  },
})

import { createFileRoute } from '@tanstack/react-router'
import { configuredOrigin } from '@/lib/origin'
import { anyoneRequest } from '../server/access-request'
import { otherMethod } from '../server/other-method'
import { textResponse } from '../server/text-response'

/** What search engines need not ask for. What people sign in for they do not find anyway. */
const robots = () =>
  textResponse(`User-agent: *\nDisallow: /api/\nSitemap: ${configuredOrigin()}/sitemap.xml\n`, 'text/plain')

export const Route = createFileRoute('/robots.txt')({
  server: { middleware: [anyoneRequest], handlers: { ANY: otherMethod, GET: robots } },
})

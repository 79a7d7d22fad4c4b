import { createFileRoute } from '@tanstack/react-router'
import { configuredOrigin } from '@/lib/origin'
import { anyoneRequest } from '../server/access-request'
import { readAll } from '../server/docs/files'
import { otherMethod } from '../server/other-method'
import { textResponse } from '../server/text-response'

const pages = ['/', '/pricing']

/** Every page that everybody may read, for search engines: https://www.sitemaps.org/protocol.html. */
async function sitemap(): Promise<Response> {
  const paths = [...pages, ...(await readAll()).map(({ path }) => `/docs/${path}`)]
  const urls = paths.map((path) => `<url><loc>${configuredOrigin()}${path}</loc></url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return textResponse(xml, 'application/xml')
}

export const Route = createFileRoute('/sitemap.xml')({
  server: { middleware: [anyoneRequest], handlers: { ANY: otherMethod, GET: sitemap } },
})

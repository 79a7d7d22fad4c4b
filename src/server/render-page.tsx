import { createHash } from 'node:crypto'
import type { AnyRouter } from '@tanstack/react-router'
import { getSsrStatus } from '@tanstack/react-router/ssr/server'
import {
  defaultStreamHandler,
  StartServer,
  setResponseHeader,
  setResponseStatus,
} from '@tanstack/react-start/server'
import { renderToStaticMarkup } from 'react-dom/server'
import { isAppError } from '@/lib/errors'
import { otherMethod } from './other-method'
import { pagePolicy } from './security-headers'

type Page = Parameters<typeof defaultStreamHandler>[0]

/** Renders a page: streamed and hydrated, or whole and without any script where its route says `hydrate: false`. */
export function renderPage(page: Page): ReturnType<typeof defaultStreamHandler> {
  if (page.request.method !== 'GET' && page.request.method !== 'HEAD') otherMethod()
  const matches = matchesOf(page.router)
  const refused = matches.find((match) => match.status === 'error' && isAppError(match.error))
  if (isAppError(refused?.error)) {
    const { status, retryAfter } = refused.error
    setResponseStatus(status)
    if (retryAfter) setResponseHeader('retry-after', String(retryAfter))
  }
  // A page with words of its own for what is not there says in its data which answer that is.
  const said = matches.find(({ loaderData }) => loaderData?.status)
  if (said) setResponseStatus(said.loaderData.status)
  // What is said in the place of a page that is not there has something to press.
  return matches.some(({ staticData, status }) => staticData.hydrate === false && status === 'success')
    ? renderStatic(page)
    : defaultStreamHandler(page)
}

const matchesOf = (router: AnyRouter) => router.stores.matches.get()

/**
 * A page that is the same for everybody who sends the same cookies, so that it may be kept and asked for again. A nonce
 * would make it new every time; hashes of the scripts and styles that carry it say the same.
 */
function renderStatic({ request, router, responseHeaders }: Page): Response {
  try {
    const nonce: string = router.options.ssr?.nonce ?? ''
    const rendered = `<!doctype html>${renderToStaticMarkup(<StartServer router={router} />)}`
    const html = rendered.replaceAll(` nonce="${nonce}"`, '')
    const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    responseHeaders.set(
      'content-security-policy',
      pagePolicy(hashes(rendered, 'script', nonce), hashes(rendered, 'style', nonce)),
    )
    responseHeaders.set('etag', etag)
    responseHeaders.append('vary', 'Cookie, Accept-Language')
    if (!responseHeaders.has('cache-control'))
      responseHeaders.set('cache-control', 'public, max-age=0, must-revalidate')
    const status = getSsrStatus(router)
    if (status === 200 && request.headers.get('if-none-match') === etag) {
      return new Response(null, { status: 304, headers: responseHeaders })
    }
    return new Response(html, { status, headers: responseHeaders })
  } finally {
    router.serverSsr?.cleanup()
  }
}

/** The hashes of the inline elements that carry the nonce: what somebody injected does not know it. */
function hashes(html: string, tag: 'script' | 'style', nonce: string): string {
  const elements = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))
  const sources = new Set<string>()
  for (const [, attributes = '', text = ''] of elements) {
    if (!attributes.includes(`nonce="${nonce}"`)) continue
    sources.add(
      /\ssrc=/.test(attributes) ? "'self'" : `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
  }
  if (sources.size === 0) return tag === 'script' ? "'none'" : ''
  return [...sources].join(' ')
}

import { compress, isCompressible } from './compress'
import { withImportMap } from './import-map'
import type { RequestContext } from './request-context'
import { dataPolicy, noncePolicy, securityHeaders } from './security-headers'

/** What every answer gets on its way out, unless it brought its own. */
export function finish(response: Response, request: Request, context: RequestContext): Response {
  const { requestId, nonce } = context
  const headers = new Headers(response.headers)
  const add = (name: string, value: string) => headers.has(name) || headers.set(name, value)
  const isPage = headers.get('content-type')?.startsWith('text/html')
  // A page that is not hydrated says itself which scripts it has.
  const hasModules = isPage && !headers.has('content-security-policy')
  headers.set('x-request-id', requestId)
  for (const [name, value] of Object.entries(securityHeaders)) add(name, value)
  add('content-security-policy', isPage ? noncePolicy(nonce) : dataPolicy)
  add('cache-control', 'private, no-store')
  let { body } = response
  if (hasModules) body &&= withImportMap(body, context)
  if (isCompressible(headers)) {
    headers.append('vary', 'Accept-Encoding')
    body &&= compress(body, headers, request.headers.get('accept-encoding'))
  }
  return new Response(body, { status: response.status, statusText: response.statusText, headers })
}

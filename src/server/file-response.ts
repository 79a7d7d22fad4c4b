import type { Readable } from 'node:stream'
import { asWebStream } from './web-stream'

/** What every answer with a stored file says: it is no page, runs nothing, and other sites cannot take it in. */
export const fileHeaders = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** An answer that sends a stored file while it is read. */
export const fileResponse = (bytes: Readable, headers: Record<string, string>): Response =>
  new Response(asWebStream(bytes), { headers: { ...headers, ...fileHeaders } })

import { randomBytes } from 'node:crypto'
import type { Locale } from '@/lib/languages'
import { askedLocale } from './asked-locale'

/** What `src/server.ts` gives to everything that happens within one request. */
export interface RequestContext {
  requestId: string
  nonce: string
  /** What whoever asks reads; an answer from before anybody knew them is in what their browser asks for. */
  locale: Locale
  call: Call
}

/** How the server function of this request went, if one was reached. Calls between functions end with the outermost. */
interface Call {
  reached: boolean
  /** The status of its failure; undefined when it succeeded. */
  status: number | undefined
  /** In how many seconds what failed can be asked again. */
  retryAfter: number | undefined
  /** The id of the organization it was about, once a link has found it: for the log. */
  organization: string | undefined
}

export const createRequestContext = (request: Request): RequestContext => ({
  requestId: randomBytes(12).toString('base64url'),
  nonce: randomBytes(16).toString('base64'),
  locale: askedLocale(request),
  call: { reached: false, status: undefined, retryAfter: undefined, organization: undefined },
})

declare module '@tanstack/react-start' {
  interface Register {
    server: { requestContext: RequestContext }
  }
}

import { randomBytes } from 'node:crypto'
import type { AppError } from '@/lib/errors'

/** What `src/server.ts` gives to everything that happens within one request. */
export interface RequestContext {
  requestId: string
  nonce: string
  call: Call
}

/** How the server function of this request went, if one was reached. Calls between functions end with the outermost. */
interface Call {
  reached: boolean
  failure: AppError | undefined
}

export const createRequestContext = (): RequestContext => ({
  requestId: randomBytes(12).toString('base64url'),
  nonce: randomBytes(16).toString('base64'),
  call: { reached: false, failure: undefined },
})

declare module '@tanstack/react-start' {
  interface Register {
    server: { requestContext: RequestContext }
  }
}

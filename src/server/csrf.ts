import { createCsrfMiddleware, createServerOnlyFn } from '@tanstack/react-start'
import { AppError } from '@/lib/errors'
import { isOurOrigin } from '@/lib/origin'

/** Refuses what another site sends in a person's name: every server function, and every write to a server route. */
export const csrf = createCsrfMiddleware({
  filter: ({ handlerType, request: { method } }) =>
    handlerType === 'serverFn' || (method !== 'GET' && method !== 'HEAD'),
  // The compiler leaves these options in the browser's bundle, and with them what they import.
  origin: createServerOnlyFn((origin: string, { request }: { request: Request }) =>
    isOurOrigin(origin, request.headers.get('host')),
  ),
  failureResponse: () => {
    throw new AppError('forbidden', { reason: 'crossSite' })
  },
})

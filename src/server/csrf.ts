import { createCsrfMiddleware } from '@tanstack/react-start'
import { isOurOrigin } from './origin'

/** Refuses what another site sends in a person's name: every server function, and every write to a server route. */
export const csrf = createCsrfMiddleware({
  filter: ({ handlerType, request: { method } }) =>
    handlerType === 'serverFn' || (method !== 'GET' && method !== 'HEAD'),
  origin: (origin, { request }) => isOurOrigin(origin, request.headers.get('host')),
  failureResponse: () => Response.json({ code: 'forbidden', reason: 'cross-site' }, { status: 403 }),
})

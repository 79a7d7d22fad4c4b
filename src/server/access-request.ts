import { within, withinPerson } from '@refactkit/tenancy'
import { createMiddleware } from '@tanstack/react-start'
import { requireMembership, requirePermissions, requireUser } from '@/lib/identity'
import type { Permission } from '@/lib/permissions'
import { declare } from './declare'

/** The links of access.ts for server routes, which take request middleware; the slug is the route's own parameter. */
export const anyoneRequest = declare(
  'anyone',
  [],
  createMiddleware().server(({ next }) => next()),
)

export const signedInRequest = declare(
  'signedIn',
  [],
  createMiddleware().server(async ({ next, request }) =>
    next({ context: { user: await requireUser(request) } }),
  ),
)

export const personRequest = declare(
  'person',
  [],
  createMiddleware()
    .middleware([signedInRequest])
    .server(({ next, context }) => withinPerson(context.user.id, () => next())),
)

/** `/api/organizations/<slug>/…`: request middleware does not see the route's parameters, only its path. */
const slugIn = (path: string): string | undefined => /^\/api\/organizations\/([^/]+)\//.exec(path)?.[1]

export const memberRequest = declare(
  'member',
  [],
  createMiddleware()
    .middleware([signedInRequest])
    .server(async ({ next, request, pathname, context }) => {
      const found = await requireMembership(request, context.user, slugIn(pathname))
      context.call.organization = found.organization.id
      return next({ context: found })
    }),
)

export const canRequest = (...required: [Permission, ...Permission[]]) =>
  declare(
    'can',
    required,
    createMiddleware()
      .middleware([memberRequest])
      .server(({ next, context }) => {
        requirePermissions(context.role, required)
        return next()
      }),
  )

export const tenantRequest = (...required: [Permission, ...Permission[]]) =>
  declare(
    'tenant',
    required,
    createMiddleware()
      .middleware([canRequest(...required)])
      .server(({ next, context }) => within(context.organization.id, () => next())),
  )

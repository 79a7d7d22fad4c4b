import { within, withinPerson } from '@refactkit/tenancy'
import { createMiddleware } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { requireMembership, requirePermissions, requireUser } from '@/lib/identity'
import type { Permission } from '@/lib/permissions'
import { declare } from './declare'
import { oneSlug, slugOnScreen } from './slug-on-screen'

/** Everybody may call: a declared choice, so that silence is never an answer. */
export const anyone = declare(
  'anyone',
  [],
  createMiddleware({ type: 'function' }).server(({ next }) => next()),
)

/** Adds `context.user`, or answers 401. */
export const signedIn = declare(
  'signedIn',
  [],
  createMiddleware({ type: 'function' }).server(async ({ next }) =>
    next({ context: { user: await requireUser(getRequest()) } }),
  ),
)

/** Opens the person's own scope, for the rows that are addressed to them, from every organization they are in. */
export const person = declare(
  'person',
  [],
  createMiddleware({ type: 'function' })
    .middleware([signedIn])
    .server(({ next, context }) => withinPerson(context.user.id, () => next())),
)

/** Adds `context.organization` and `context.role`, or answers 404: a stranger's organization does not exist. */
export const member = declare(
  'member',
  [],
  createMiddleware({ type: 'function' })
    .middleware([signedIn])
    .client(async ({ next, data, method }) =>
      next({ sendContext: { slug: await slugOnScreen(data, method) } }),
    )
    .server(async ({ next, data, context }) => {
      const found = await requireMembership(getRequest(), context.user, oneSlug(data, context.slug))
      context.call.organization = found.organization.id
      return next({ context: found })
    }),
)

/** Answers 403 unless the role holds every one of the permissions. */
export const can = (...required: [Permission, ...Permission[]]) =>
  declare(
    'can',
    required,
    createMiddleware({ type: 'function' })
      .middleware([member])
      .server(({ next, context }) => {
        requirePermissions(context.role, required)
        return next()
      }),
  )

/** Opens the organization's scope for the rest of the call: the scope that `db` needs. */
export const tenant = (...required: [Permission, ...Permission[]]) =>
  declare(
    'tenant',
    required,
    createMiddleware({ type: 'function' })
      .middleware([can(...required)])
      .server(({ next, context }) => within(context.organization.id, () => next())),
  )

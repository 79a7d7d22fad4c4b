import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { organizationName } from '@/lib/organization-name'
import { closedOrganizations, closeForRemoval, reopen } from '@/lib/removal/ask'
import { tellOwners } from '@/lib/removal/letters'
import { can, signedIn } from './access'
import { confirmed } from './confirmed'

/** Whoever does it types its name, so that it is not another one. */
export const deleteOrganization = createServerFn({ method: 'POST' })
  .middleware([can('organization:delete'), confirmed])
  .validator(
    z.object({ slug: z.string().optional(), name: z.string().max(1000).transform(organizationName) }),
  )
  .handler(async ({ data, context: { user, organization } }) => {
    if (data.name !== organization.name) throw new AppError('invalid', { reason: 'nameDiffers' })
    await limit('organization-change', organization.id)
    const closed = await closeForRemoval({ userId: user.id, organizationId: organization.id })
    await tellOwners(user.name, closed)
    return { id: organization.id, dueAt: closed.dueAt }
  })

/** Mine that are to be removed. Nobody can enter them, so they are asked for by whoever is signed in. */
export const listClosedOrganizations = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => closedOrganizations(user.id))

export const restoreOrganization = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ id: z.uuid() }))
  .handler(async ({ data, context: { user } }) => {
    await limit('organization-change', user.id)
    return await reopen({ userId: user.id, organizationId: data.id })
  })

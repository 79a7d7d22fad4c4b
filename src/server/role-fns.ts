import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { countHolders as counted, listRoles as list } from '@/lib/roles'
import { can } from './access'

/** The roles that the organization has made for itself. */
export const listRoles = createServerFn({ method: 'GET' })
  .middleware([can('role:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => list(organization.id))

/** How many have each role, and are invited to it. */
export const countHolders = createServerFn({ method: 'GET' })
  .middleware([can('role:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => counted(organization.id))

import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { listRoles as list, peopleByRole } from '@/lib/roles'
import { can } from './access'

/** The roles that the organization has made for itself. */
export const listRoles = createServerFn({ method: 'GET' })
  .middleware([can('role:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => list(organization.id))

/** How many have each of the roles that every organization has. */
export const countPeople = createServerFn({ method: 'GET' })
  .middleware([can('role:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => peopleByRole(organization.id))

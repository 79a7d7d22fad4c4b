import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { defaultRoleOf, setDefaultRole as set } from '@/lib/default-role'
import { limit } from '@/lib/limits'
import { keyOf } from '@/lib/permissions'
import { roleKeyPattern } from '@/lib/role-name'
import { can } from './access'

/** The key of the role that is chosen already where somebody is invited. */
export const getDefaultRole = createServerFn({ method: 'GET' })
  .middleware([can('role:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(async ({ context: { organization } }) => keyOf(await defaultRoleOf(organization.id)))

export const setDefaultRole = createServerFn({ method: 'POST' })
  .middleware([can('organization:update', 'member:create')])
  .validator(z.object({ slug: z.string().optional(), role: z.string().regex(roleKeyPattern) }))
  .handler(async ({ data, context: { user, organization } }) => {
    await limit('organization-change', organization.id)
    await set({ userId: user.id, organizationId: organization.id }, data.role)
  })

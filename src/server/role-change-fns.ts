import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { isForOwnersOnly, isPermission } from '@/lib/permissions'
import { isRoleName, roleKeyPattern } from '@/lib/role-name'
import { changeRole as change, createRole as create, deleteRole as remove } from '@/lib/roles'
import { tidyName } from '@/lib/visible-name'
import { can } from './access'

const key = z.string().regex(roleKeyPattern)

const wanted = z.object({
  slug: z.string().optional(),
  name: z.string().max(1_000).transform(tidyName).refine(isRoleName),
  permissions: z
    .array(z.string().max(100))
    .max(100)
    .transform((chosen, context) => {
      const known = chosen.filter(isPermission).filter((permission) => !isForOwnersOnly(permission))
      if (known.length === chosen.length) return known
      context.addIssue({ code: 'custom', message: 'no permission that a role can have' })
      return z.NEVER
    }),
})

export const createRole = createServerFn({ method: 'POST' })
  .middleware([can('role:create')])
  .validator(wanted)
  .handler(({ data, context: { organization } }) => create(organization.id, data))

export const changeRole = createServerFn({ method: 'POST' })
  .middleware([can('role:update')])
  .validator(wanted.extend({ key }))
  .handler(({ data, context: { organization } }) => change(organization.id, data.key, data))

/** Whoever has the role gets another one. */
export const deleteRole = createServerFn({ method: 'POST' })
  .middleware([can('role:delete')])
  .validator(z.object({ slug: z.string().optional(), key, instead: key }))
  .handler(({ data, context: { organization } }) => remove(organization.id, data.key, data.instead))

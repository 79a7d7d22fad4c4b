import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { listInput } from '@/lib/input'
import { isOwner, listMembers as list } from '@/lib/members'
import {
  changeMemberRole as change,
  leaveOrganization as leave,
  removeMember as remove,
  transferOwnership as transfer,
} from '@/lib/membership'
import { roleKeyPattern } from '@/lib/role-name'
import { can, member } from './access'
import { confirmed } from './confirmed'
import { memberSorts } from './member-options'
import { requireConfirmed } from './require-confirmed'

const pageSize = 50

const which = z.object({ slug: z.string().optional(), id: z.uuid() })

/** One page of the people of an organization. `search` looks into names and e-mails. */
export const listMembers = createServerFn({ method: 'GET' })
  .middleware([can('member:read')])
  .validator(
    listInput(memberSorts)
      .omit({ limit: true })
      .extend({ slug: z.string(), team: z.uuid().optional(), outside: z.uuid().optional() }),
  )
  .handler(({ data, context: { organization } }) => list(organization.id, { ...data, limit: pageSize }))

export const changeMemberRole = createServerFn({ method: 'POST' })
  .middleware([can('member:update')])
  .validator(which.extend({ role: z.string().regex(roleKeyPattern) }))
  .handler(async ({ data, context: { user, organization, role } }) => {
    if (role === 'owner' && (data.role === 'owner' || (await isOwner(organization.id, data.id))))
      await requireConfirmed()
    await change({ userId: user.id, organizationId: organization.id }, data.id, data.role)
  })

export const removeMember = createServerFn({ method: 'POST' })
  .middleware([can('member:delete')])
  .validator(which)
  .handler(async ({ data, context: { user, organization, role } }) => {
    if (role === 'owner' && (await isOwner(organization.id, data.id))) await requireConfirmed()
    await remove({ userId: user.id, organizationId: organization.id }, data.id)
  })

/** Who may end an organization may give it away. */
export const transferOwnership = createServerFn({ method: 'POST' })
  .middleware([can('organization:delete'), confirmed])
  .validator(which)
  .handler(({ data, context: { user, organization } }) =>
    transfer({ userId: user.id, organizationId: organization.id }, data.id),
  )

export const leaveOrganization = createServerFn({ method: 'POST' })
  .middleware([member])
  .validator(z.object({ slug: z.string().optional() }))
  .handler(({ context: { user, organization } }) =>
    leave({ userId: user.id, organizationId: organization.id }),
  )

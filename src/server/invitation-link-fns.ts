import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import {
  createInvitationLink as create,
  listInvitationLinks as list,
  revokeInvitationLink as revoke,
} from '@/lib/invitation-links'
import { limit } from '@/lib/limits'
import { linkLimits } from '@/lib/link-limits'
import { roleKeyPattern } from '@/lib/role-name'
import { requireRole } from '@/lib/stored-role'
import { can } from './access'
import { confirmOwner } from './require-confirmed'

/** All of them. What a link carries is told to whoever could make the same one. */
export const listInvitationLinks = createServerFn({ method: 'GET' })
  .middleware([can('invitation:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization, role } }) => list({ organizationId: organization.id, role }))

/** Whoever has the link may open it, so it takes more than to invite somebody by name. */
export const createInvitationLink = createServerFn({ method: 'POST' })
  .middleware([can('member:create')])
  .validator(
    z.object({
      slug: z.string().optional(),
      role: z.string().regex(roleKeyPattern),
      maximumUses: z.int().min(1).max(linkLimits.mostUses).optional(),
      days: z.literal([...linkLimits.days]),
      team: z.uuid().optional(),
    }),
  )
  .handler(async ({ data, context: { user, organization, role } }) => {
    await confirmOwner(role, data.role)
    await limit('invitation-link-create', user.id)
    const { maximumUses, days, team: teamId } = data
    const given = await requireRole(organization.id, data.role)
    const inviter = { userId: user.id, organizationId: organization.id, role }
    return await create(inviter, { role: given, maximumUses, days, teamId })
  })

export const revokeInvitationLink = createServerFn({ method: 'POST' })
  .middleware([can('invitation:delete')])
  .validator(z.object({ slug: z.string().optional(), id: z.uuid() }))
  .handler(({ data, context: { organization } }) => revoke(organization.id, data.id))

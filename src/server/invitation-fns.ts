import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { sendInvitation } from '@/lib/auth/letters'
import { limit } from '@/lib/limits'
import { describeError, log } from '@/lib/log'
import {
  cancelInvitation as cancel,
  changeInvitationRole as change,
  createInvitation,
  listOpenInvitations,
  renewInvitation,
} from '@/lib/open-invitations'
import type { NamedRole } from '@/lib/permissions'
import { roleKeyPattern } from '@/lib/role-name'
import { requireRole } from '@/lib/stored-role'
import { can } from './access'

const email = z
  .string()
  .max(254)
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(z.email())

/** The unanswered ones, also those that have expired meanwhile. */
export const listInvitations = createServerFn({ method: 'GET' })
  .middleware([can('invitation:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => listOpenInvitations(organization.id))

/** `mailed` is false when the invitation is open but its letter could not leave; it can be sent again. */
export const inviteMember = createServerFn({ method: 'POST' })
  .middleware([can('invitation:create')])
  .validator(z.object({ slug: z.string().optional(), email, role: z.string().regex(roleKeyPattern) }))
  .handler(async ({ data, context: { user, organization, role } }) => {
    await throttle(user.id, organization.id)
    const inviter = { userId: user.id, organizationId: organization.id, role }
    const wanted = { email: data.email, role: await requireRole(organization.id, data.role) }
    const id = await createInvitation(inviter, wanted)
    return { id, mailed: await mail({ id, ...wanted }, organization, user.name) }
  })

/** Sends the letter again and gives the invitation another seven days. */
export const resendInvitation = createServerFn({ method: 'POST' })
  .middleware([can('invitation:create')])
  .validator(z.object({ slug: z.string().optional(), id: z.uuid() }))
  .handler(async ({ data, context: { user, organization, role } }) => {
    await throttle(user.id, organization.id)
    const inviter = { userId: user.id, organizationId: organization.id, role }
    const invitation = await renewInvitation(inviter, data.id)
    return { mailed: await mail(invitation, organization, user.name) }
  })

export const changeInvitationRole = createServerFn({ method: 'POST' })
  .middleware([can('invitation:update')])
  .validator(z.object({ slug: z.string().optional(), id: z.uuid(), role: z.string().regex(roleKeyPattern) }))
  .handler(({ data, context: { user, organization, role } }) =>
    change({ userId: user.id, organizationId: organization.id, role }, data.id, data.role),
  )

export const cancelInvitation = createServerFn({ method: 'POST' })
  .middleware([can('invitation:delete')])
  .validator(z.object({ slug: z.string().optional(), id: z.uuid() }))
  .handler(({ data, context: { organization } }) => cancel(organization.id, data.id))

async function throttle(userId: string, organizationId: string): Promise<void> {
  await limit('invitation-by-person', userId)
  await limit('invitation-by-organization', organizationId)
}

/** After the commit: an invitation without a letter can be repaired, a letter without an invitation cannot. */
async function mail(
  invitation: { id: string; email: string; role: NamedRole },
  organization: { id: string; name: string },
  inviter: string,
): Promise<boolean> {
  try {
    await sendInvitation({
      ...invitation,
      organization,
      inviter: { user: { name: inviter } },
    })
    return true
  } catch (cause) {
    log.warn({ cause: describeError(cause), invitation: invitation.id }, 'an invitation has no letter yet')
    return false
  }
}

import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { sendInvitation } from '@/lib/auth/letters'
import { inviteLimits, type NotInvited } from '@/lib/invite-limits'
import { limit } from '@/lib/limits'
import { describeError, log } from '@/lib/log'
import { createInvitation, createInvitations, findTaken } from '@/lib/new-invitations'
import {
  cancelInvitation as cancel,
  changeInvitationRole as change,
  listOpenInvitations,
  renewInvitation,
} from '@/lib/open-invitations'
import type { NamedRole } from '@/lib/permissions'
import { roleKeyPattern } from '@/lib/role-name'
import { requireRole } from '@/lib/stored-role'
import { can } from './access'
import { confirmOwner } from './require-confirmed'

const email = z
  .string()
  .max(254)
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(z.email())

/** What whoever comes gets: a role, and a place in a team. */
const given = { role: z.string().regex(roleKeyPattern), team: z.uuid().optional() }

/** The unanswered ones, also those that have expired meanwhile. */
export const listInvitations = createServerFn({ method: 'GET' })
  .middleware([can('invitation:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(({ context: { organization } }) => listOpenInvitations(organization.id))

/** `mailed` is false when the invitation is open but its letter could not leave; it can be sent again. */
export const inviteMember = createServerFn({ method: 'POST' })
  .middleware([can('invitation:create')])
  .validator(z.object({ slug: z.string().optional(), email, ...given }))
  .handler(async ({ data, context: { user, organization, role } }) => {
    await confirmOwner(role, data.role)
    await throttle(user.id, organization.id)
    const inviter = { userId: user.id, organizationId: organization.id, role }
    const wanted = { email: data.email, role: await requireRole(organization.id, data.role) }
    const id = await createInvitation(inviter, { ...wanted, teamId: data.team })
    return { id, mailed: await mail({ id, ...wanted }, organization, user.name) }
  })

const addresses = z.array(z.string().max(1000)).min(1).max(inviteLimits.atOnce)

interface InvitedAddress {
  email: string
  problem?: NotInvited
  /** Whether the letter is on its way; undefined where there is none to send. */
  mailed?: boolean
}

/** Everybody of a list who can be invited, with one role; of the others, why not. What is no address is answered as it came. */
export const inviteMembers = createServerFn({ method: 'POST' })
  .middleware([can('invitation:create')])
  .validator(z.object({ slug: z.string().optional(), emails: addresses, ...given }))
  .handler(async ({ data, context: { user, organization, role: own } }): Promise<InvitedAddress[]> => {
    const { good, bad } = sorted(data.emails)
    await confirmOwner(own, data.role)
    const role = await requireRole(organization.id, data.role)
    if (good.length === 0) return bad
    await throttle(user.id, organization.id, good.length)
    const inviter = { userId: user.id, organizationId: organization.id, role: own }
    const made = await createInvitations(inviter, { emails: good, role, teamId: data.team })
    const answers: InvitedAddress[] = []
    for (const { email, id, problem } of made)
      answers.push(
        id
          ? { email, mailed: await mail({ id, email, role }, organization, user.name) }
          : { email, ...(problem && { problem }) },
      )
    return [...answers, ...bad]
  })

/** Which addresses of a list need no invitation, asked before it is sent. It writes nothing; a list is no part of an address. */
export const checkAddresses = createServerFn({ method: 'POST' })
  .middleware([can('invitation:create')])
  .validator(z.object({ slug: z.string().optional(), emails: addresses }))
  .handler(async ({ data, context: { user, organization } }) => {
    await limit('invitation-check', user.id)
    return await findTaken(organization.id, sorted(data.emails).good)
  })

/** Each address once; and what is none. */
function sorted(typed: readonly string[]): { good: string[]; bad: InvitedAddress[] } {
  const read = typed.map((each) => ({ each, known: email.safeParse(each) }))
  const good = read.flatMap(({ known }) => (known.success ? [known.data] : []))
  const bad = read.flatMap(({ each, known }) => (known.success ? [] : [each]))
  return {
    good: [...new Set(good)],
    bad: [...new Set(bad)].map((each) => ({ email: each, problem: 'notAnAddress' })),
  }
}

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
  .handler(async ({ data, context: { user, organization, role } }) => {
    await confirmOwner(role, data.role)
    await change({ userId: user.id, organizationId: organization.id, role }, data.id, data.role)
  })

export const cancelInvitation = createServerFn({ method: 'POST' })
  .middleware([can('invitation:delete')])
  .validator(z.object({ slug: z.string().optional(), id: z.uuid() }))
  .handler(({ data, context: { organization } }) => cancel(organization.id, data.id))

/** Counts letters, however many one call sends. */
async function throttle(userId: string, organizationId: string, uses = 1): Promise<void> {
  await limit('invitation-by-person', userId, { reason: 'invitationsByPerson', uses })
  await limit('invitation-by-organization', organizationId, { reason: 'invitationsByOrganization', uses })
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

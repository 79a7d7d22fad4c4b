import type { NamedRole } from '../../permissions'
import type { Told } from '../sentences'
import type { NotificationType } from '../types'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` as “${role.name}”`
  return role === 'member' ? ' as a member' : ` as an ${role}`
}

/** The page and the letter say the same. */
export const sentences = {
  invitation_received: ({ actor, organization, role }) =>
    `${actor} invites you to ${organization}${as(role)}`,
  invitation_rejected: ({ actor, organization }) => `${actor} declined your invitation to ${organization}`,
  member_added: ({ organization, role }) => `You are in ${organization}${as(role)}`,
  member_joined: ({ actor, organization, role }) => `${actor} joined ${organization}${as(role)}`,
  member_left: ({ actor, organization }) => `${actor} left ${organization}`,
  member_removed: ({ actor, organization }) => `${actor} removed you from ${organization}`,
  role_changed: ({ actor, organization, role }) => `${actor} put you in ${organization}${as(role)}`,
  export_ended: ({ organization, failed }) =>
    failed ? `The data of ${organization} could not be exported` : `The data of ${organization} is ready`,
  organization_closed: ({ actor, organization, day }) =>
    `${actor} deleted ${organization}; owners can restore it until ${day}`,
  organization_reopened: ({ actor, organization }) => `${actor} restored ${organization}`,
  /** Of a kind that this version does not know, because a newer one wrote it. */
  unknown: ({ organization }) => `Something new in ${organization}`,
} satisfies Record<NotificationType | 'unknown', (told: Told) => string>

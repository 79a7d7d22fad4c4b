import type { NamedRole } from '../permissions'
import { type NotificationDetails, type NotificationType, notificationTypes } from './types'

const as = (role: NamedRole | undefined): string => {
  if (role === undefined) return ''
  if (typeof role !== 'string') return ` as “${role.name}”`
  return role === 'member' ? ' as a member' : ` as an ${role}`
}

const day = (moment: string | undefined) =>
  moment ? new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(moment)) : ''

interface Names extends NotificationDetails {
  organization: string
}

/** The page and the letter say the same. */
const sentences: Record<NotificationType, (names: Names) => string> = {
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
  organization_closed: ({ actor, organization, dueAt }) =>
    `${actor} deleted ${organization}; owners can restore it until ${day(dueAt)}`,
  organization_reopened: ({ actor, organization }) => `${actor} restored ${organization}`,
}

const isType = (type: string): type is NotificationType => notificationTypes.some((each) => each === type)

/** One that this version does not know, because a newer one wrote it, is said to be there and no more. */
export function notificationSentence(
  type: string,
  details: NotificationDetails,
  organization: string | undefined,
): string {
  const name = organization ?? details.organization ?? ''
  return isType(type) ? sentences[type]({ ...details, organization: name }) : `Something new in ${name}`
}

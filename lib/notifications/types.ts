import type { NamedRole } from '../permissions'

/** What people are told, in the order that the preferences list it. */
export const notificationTypes = [
  'invitation_received',
  'invitation_rejected',
  'member_added',
  'member_joined',
  'member_left',
  'member_removed',
  'role_changed',
  'export_ended',
  'organization_closed',
  'organization_reopened',
] as const
export type NotificationType = (typeof notificationTypes)[number]

/** Names as they were when it happened: what each sentence needs, and nothing else. */
export interface NotificationDetails {
  /** Who did it. */
  actor?: string
  /** The name of an organization that the person is no member of. */
  organization?: string
  role?: NamedRole
  previousRole?: NamedRole
  /** Of an export. */
  failed?: boolean
  /** When an organization is removed, as an ISO moment. */
  dueAt?: string
}

export const digests = ['off', 'daily', 'weekly'] as const
export type Digest = (typeof digests)[number]

import type { Notification } from './notification-item'

export interface Destination {
  to: string
  params?: { slug: string }
  search?: { id: string }
}

const places: Record<string, string> = {
  invitation_rejected: 'members',
  member_added: 'dashboard',
  member_joined: 'members',
  member_left: 'members',
  role_changed: 'dashboard',
  export_ended: 'settings',
  organization_reopened: 'dashboard',
}

/** Where one can see it; nowhere for who is no member any more. */
export function destinationOf({ type, organization, invitationId }: Notification): Destination | undefined {
  if (invitationId) return { to: '/accept-invite', search: { id: invitationId } }
  if (!organization) return undefined
  const { slug } = organization
  if (slug === null) return { to: '/organizations' }
  return { to: `/organizations/$slug/${places[type] ?? 'dashboard'}`, params: { slug } }
}

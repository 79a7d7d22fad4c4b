import type { NamedRole } from '@/lib/permissions'

/** The page behind the link of an invitation. */
export const invitation = {
  title: (organization: string) => `Join ${organization}`,
  lead: (inviter: string, role: NamedRole) =>
    typeof role === 'string'
      ? {
          member: `${inviter} invites you as a member.`,
          admin: `${inviter} invites you as an admin.`,
          owner: `${inviter} invites you as an owner.`,
        }[role]
      : `${inviter} invites you with the role “${role.name}”.`,
  accept: 'Accept',
  decline: 'Decline',
  signIn: 'Sign in to accept',
  createAccount: 'Create an account',
  sentTo: (address: string) => `The invitation was sent to ${address}. Use this address.`,
  somebodyElse: (address: string, own: string) =>
    `The invitation was sent to ${address}, but you are signed in as ${own}.`,
  signOut: 'Sign out and use the other account',
  unconfirmed: 'Confirm your e-mail address first. The link is in your inbox.',
  confirm: 'Send the link again',
  unknownTitle: 'There is no such invitation',
  unknown: 'Check the link in the message, or ask for a new invitation.',
  expiredTitle: 'This invitation has expired',
  expired: 'An invitation is open for 7 days. Ask for a new one.',
  closedTitle: 'This invitation is closed',
  closed: 'It has been used or withdrawn. If you still want to join, ask whoever sent it for a new one.',
  declinedTitle: (organization: string) => `You declined to join ${organization}`,
  declined: 'Nothing else will happen. If you change your mind, ask for a new invitation.',
  home: 'Go to your organizations',
}

import type { NamedRole } from '@/lib/permissions'

/** The page behind a link that lets in whoever opens it. */
export const join = {
  title: (organization: string) => `Join ${organization}`,
  lead: (inviter: string, role: NamedRole) =>
    typeof role === 'string'
      ? {
          member: `${inviter} shares this link. You become a member.`,
          admin: `${inviter} shares this link. You become an admin.`,
          owner: `${inviter} shares this link. You become an owner.`,
        }[role]
      : `${inviter} shares this link. You get the role “${role.name}”.`,
  act: (organization: string) => `Join ${organization}`,
  as: (email: string) => `You are signed in as ${email}.`,
  other: 'Use another account',
  signedOut: 'You need an account with a confirmed e-mail address. You come back here afterwards.',
  signIn: 'Sign in to join',
  memberTitle: (organization: string) => `You are in ${organization}`,
  member: 'You need no link to come in.',
  enter: (organization: string) => `Go to ${organization}`,
  goneTitle: 'This link does not work any more',
  gone: 'It has expired, was used as often as it could be, or was taken back. Ask whoever sent it for a new one.',
  refusals: {
    linkGone:
      'This link does not work any more: it has just expired, been used up or taken back. Ask for a new one.',
    limit: 'That was too often. Wait a few minutes and try again.',
    membershipsFull:
      'You are in 20 organizations, which is as many as one person can be in. Leave one, and open the link again.',
  },
}

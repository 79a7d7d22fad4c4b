import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'

const { plural } = counting('en')

/** Links that let in whoever opens them; loaded after the page of members. */
export const invitationLinks = {
  open: 'Make a link…',
  title: 'Make a link to join',
  description: 'Whoever opens it joins with a confirmed e-mail address. Pass it on with care.',
  role: 'Role of those who join',
  uses: 'How many can join',
  usesHelp: `1 to ${linkLimits.mostUses}. Empty: everybody, until it expires.`,
  usesProblem: `Enter a number from 1 to ${linkLimits.mostUses}, or leave it empty.`,
  expires: 'Works for',
  days: { 1: '1 day', 7: '7 days', 30: '30 days' },
  make: 'Make link',
  cancel: 'Cancel',
  madeTitle: 'The link is ready',
  made: 'It stays in the list below the members, where you can copy it again or take it back.',
  link: 'Link to join',
  copy: 'Copy link',
  copyFor: (role: string, inviter: string) => `Copy the link of ${inviter} for the role ${role}`,
  copied: 'The link is in your clipboard',
  copyFailed: 'Your browser did not allow copying. Here is the link:',
  done: 'Done',
  list: 'Links to join',
  column: { role: 'Role', uses: 'Joined', expires: 'Expires', acts: 'Actions' },
  by: (name: string) => `Made by ${name}`,
  into: (team: string) => `into ${team}`,
  used: (uses: number, most: number | undefined) => (most === undefined ? `${uses}` : `${uses} of ${most}`),
  left: (left: number) => plural(left, { one: '# left', other: '# left' }),
  ends: {
    expired: 'Expired',
    usedUp: 'Used up',
    inviter: 'Its maker may not let people in any more',
    secret: 'Made with an older secret',
  },
  revoke: 'Take back',
  revokeFor: (role: string, inviter: string) => `Take back the link of ${inviter} for the role ${role}`,
  revokeTitle: (role: string) => `Take back this link for the role ${role}?`,
  revokeHelp: 'It stops working at once. Whoever has joined by it stays.',
  revokeKeep: 'Keep it',
  revokeDo: 'Take back link',
  revoked: 'The link is taken back',
  failed: 'The links could not be loaded.',
  again: 'Try again',
  refusals: {
    linksFull: `There are already ${linkLimits.perOrganization} links. Take some back first.`,
    linkRevoked: 'This link has been taken back in the meantime.',
  },
}

import { mostDomains } from '@/lib/domain-limits'

/** What a person reads when something about members, roles or invitations was refused, by reason. */
export const peopleErrors: Record<string, string> = {
  invitationUnknown: 'There is no such invitation. Ask for a new one.',
  invitationExpired: 'This invitation has expired. Ask for a new one.',
  invitationClosed: 'This invitation has been used or withdrawn.',
  invitationSomebodyElse: 'This invitation was sent to another e-mail address.',
  invitationUnconfirmed: 'Confirm your e-mail address first; the link is in your inbox.',
  organizationFull: 'This organization has as many members as it can have. Nobody was added.',
  roleNotYours: 'You cannot give a role above your own. An owner can.',
  roleUnknown: 'There is no such role here any more. Reload and choose another one.',
  roleGone: 'This role has been deleted in the meantime.',
  roleNameTaken: 'Another role here has this name.',
  rolesFull: 'There are already 20 roles of your own. Delete one first.',
  roleOwn: 'You cannot change your own role. Somebody else who may can.',
  memberGone: 'This person is not a member any more.',
  memberAbove: 'This person’s role is above your own. An owner can remove them.',
  removeSelf: 'You cannot remove yourself. Leave the organization instead.',
  transferSelf: 'You own this organization already.',
  lastOwner: 'There has to be an owner. Make somebody else one first.',
  alreadyMember: 'This person is already a member.',
  alreadyInvited: 'This address already has an open invitation. You can send it again from the list.',
  invitationsFull: 'There are already 100 open invitations. Withdraw some first.',
  domainForm: 'Enter a domain, such as example.com.',
  domainPublic: 'Anybody can have an address there, so nobody joins by it.',
  domainNotYours:
    'You can allow only the domain of your own confirmed address. An owner with an address at another one can allow that.',
  domainThere: 'This domain is allowed already.',
  domainGone: 'This domain has been removed in the meantime.',
  domainsFull: `There are already ${mostDomains} domains. Remove one first.`,
  invitationGone: 'This invitation has been answered or withdrawn in the meantime.',
}

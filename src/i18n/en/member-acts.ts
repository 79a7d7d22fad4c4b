/** What can be done about a member; loaded when somebody reaches for it. */
export const memberActs = {
  remove: 'Remove…',
  transfer: 'Hand over ownership…',
  leave: 'Leave this organization…',
  keep: 'Cancel',
  removeTitle: (name: string, organization: string) => `Remove ${name} from ${organization}?`,
  removeHelp:
    'They lose access at once, in every open tab. What they made stays here. You can invite them again at any time.',
  removeDo: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is not a member any more`,
  transferTitle: (name: string, organization: string) => `Hand ${organization} over to ${name}?`,
  transferHelp: (name: string) =>
    `${name} becomes an owner and you become an admin. Only an owner can give it back to you.`,
  transferDo: (name: string) => `Make ${name} the owner`,
  transferred: (name: string) => `${name} is an owner now, and you are an admin`,
  leaveTitle: (organization: string) => `Leave ${organization}?`,
  leaveHelp: 'You lose access at once. What you made stays there. Somebody has to invite you to come back.',
  leaveDo: (organization: string) => `Leave ${organization}`,
  left: (organization: string) => `You have left ${organization}`,
}

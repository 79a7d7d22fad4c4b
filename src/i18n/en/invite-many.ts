import { inviteLimits } from '@/lib/invite-limits'

/** The ways to invite beside one address at a time; loaded after the page. */
export const inviteMany = {
  open: 'Invite several…',
  title: 'Invite several people',
  description: `Paste a list, or choose a CSV file: up to ${inviteLimits.atOnce} addresses at once.`,
  addresses: 'E-mail addresses',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Separated by commas, semicolons, spaces or lines. Names may stand beside them.',
  file: 'Choose a CSV file',
  fileEmpty: (name: string) => `There is no e-mail address in ${name}.`,
  fileTooLarge: (name: string) => `${name} is larger than 1 MB. Save the addresses alone and try again.`,
  fileUnreadable: (name: string) => `${name} could not be read.`,
  left: (count: number) =>
    count === 1
      ? 'One address is still in the field: the list is full.'
      : `${count} addresses are still in the field: the list is full. Send these first.`,
  list: 'Who is invited',
  ready: (count: number) => (count === 1 ? '1 can be invited' : `${count} can be invited`),
  wrong: (count: number) => (count === 1 ? '1 cannot' : `${count} cannot`),
  removeWrong: 'Remove those that cannot',
  remove: (email: string) => `Remove ${email}`,
  problems: {
    notAnAddress: 'Not an address',
    alreadyMember: 'A member already',
    alreadyInvited: 'Invited already',
    twice: 'Twice in the list',
    invitationsFull: 'No room: 100 are open already',
  },
  role: 'Role for all of them',
  none: 'Enter at least one address that can be invited.',
  add: 'Add to the list',
  send: (count: number) =>
    count < 1 ? 'Send invitations' : count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`,
  sending: (count: number) => (count === 1 ? 'Inviting one person' : `Inviting ${count} people`),
  cancel: 'Cancel',
  doneTitle: (count: number) =>
    count === 0 ? 'Nobody was invited' : count === 1 ? '1 person is invited' : `${count} people are invited`,
  done: 'Their e-mails are on the way. The links work for 7 days.',
  doneNobody: 'Nothing was sent.',
  notMailed: (count: number) =>
    count === 1
      ? 'One e-mail could not be sent yet: send it again from the list of open invitations.'
      : `${count} e-mails could not be sent yet: send them again from the list of open invitations.`,
  notInvited: 'Not invited',
  close: 'Done',
  /** By reason, beside the sentences of every page. */
  refusals: {
    invitationsByPerson: `One person can invite ${inviteLimits.perPersonAnHour} people an hour. Nobody was invited; try again later.`,
    invitationsByOrganization: `An organization can invite ${inviteLimits.perOrganizationADay} people a day. Nobody was invited; try again tomorrow.`,
  } as Record<string, string>,
}

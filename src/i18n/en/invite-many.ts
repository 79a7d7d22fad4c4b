import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'

const { plural } = counting('en')

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
    plural(count, {
      one: 'One address is still in the field: the list is full.',
      other: '# addresses are still in the field: the list is full. Send these first.',
    }),
  list: 'Who is invited',
  ready: (count: number) => plural(count, { one: '# can be invited', other: '# can be invited' }),
  wrong: (count: number) => plural(count, { one: '# cannot', other: '# cannot' }),
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
    count < 1 ? 'Send invitations' : plural(count, { one: 'Send # invitation', other: 'Send # invitations' }),
  sending: (count: number) => plural(count, { one: 'Inviting one person', other: 'Inviting # people' }),
  cancel: 'Cancel',
  doneTitle: (count: number) =>
    count === 0
      ? 'Nobody was invited'
      : plural(count, { one: '# person is invited', other: '# people are invited' }),
  done: 'Their e-mails are on the way. The links work for 7 days.',
  doneNobody: 'Nothing was sent.',
  notMailed: (count: number) =>
    plural(count, {
      one: 'One e-mail could not be sent yet: send it again from the list of open invitations.',
      other: '# e-mails could not be sent yet: send them again from the list of open invitations.',
    }),
  notInvited: 'Not invited',
  close: 'Done',
  /** By reason, beside the sentences of every page. */
  refusals: {
    invitationsByPerson: `One person can invite ${inviteLimits.perPersonAnHour} people an hour. Nobody was invited; try again later.`,
    invitationsByOrganization: `An organization can invite ${inviteLimits.perOrganizationADay} people a day. Nobody was invited; try again tomorrow.`,
  },
}

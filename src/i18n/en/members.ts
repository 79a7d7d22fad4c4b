import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** The people of an organization, and those invited. */
export const members = {
  title: 'Members',
  description: 'Who is in this organization, and in which role.',
  count: (count: number) => plural(count, { one: '# member', other: '# members' }),
  role: 'Role',
  columns: { name: 'Person', role: 'Role', joined: 'Joined' },
  you: 'You',
  roleOf: (name: string) => `Role of ${name}`,
  roleChanged: (name: string, role: string) => `${name}: the role is ${role} now`,
  acts: 'Actions',
  actsFor: (name: string) => `Actions for ${name}`,
  search: 'Find by name or e-mail',
  more: 'Show more',
  none: (search: string) => `Nobody here matches “${search}”.`,
  noneInTeam: 'Nobody is in this team.',
  everybody: 'Show everybody',
  teams: { label: 'Team', none: 'None', every: 'All teams', filter: 'Show only a team' },
  invite: {
    title: 'Invite somebody',
    description: 'They get an e-mail with a link that works for 7 days, for this address only.',
    byLink: 'Let people join',
    byLinkHelp: 'Whoever opens a link of yours can join, until it is used up or taken back.',
    email: 'E-mail address',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Enter an e-mail address, such as ada@example.com.',
    role: 'Role',
    submit: 'Send invitation',
    sent: (email: string) => `The invitation to ${email} is on its way`,
    notMailed: (email: string) => `${email} is invited, but the e-mail could not be sent`,
    notMailedHelp: 'Send it again in a moment, or copy the link and pass it on yourself.',
    roles: {
      member: 'Sees and adds content',
      admin: 'Also invites people and deletes content',
      owner: 'Also changes and deletes the organization',
    },
    ownRole: (count: number) =>
      plural(count, {
        one: 'A role of this organization, with # permission',
        other: 'A role of this organization, with # permissions',
      }),
  },
}

import { counting } from '@/lib/counting'

const { plural } = counting('en')
const people = (count: number) => plural(count, { one: '# person', other: '# people' })
const invited = (count: number) => plural(count, { one: '# open invitation', other: '# open invitations' })

/** Who may do what, and the roles that an organization makes for itself. */
export const roles = {
  description: (organization: string) => `What each role may do in ${organization}, and how many have it.`,
  new: 'New role',

  matrix: {
    you: 'You',
    label: 'What each role may do',
    permission: 'Permission',
    everywhere: 'In every organization',
    own: (organization: string) => `Made by ${organization}`,
    people: (count: number) => (count === 0 ? 'Nobody' : people(count)),
    invited: (count: number) => `${count} invited`,
    ownersOnly: 'Stays with owners: no other role can have it',
    edit: (name: string) => `Edit ${name}`,
    delete: (name: string) => `Delete ${name}`,
  },

  empty: {
    title: 'No role of your own yet',
    sentence: 'Where somebody should do more than a member and less than an admin, make a role for it.',
    act: 'Make a role',
  },

  form: {
    new: 'New role',
    edit: (name: string) => `Edit the role ${name}`,
    holds: (count: number) =>
      count === 0 ? 'Nobody has this role yet.' : `Holds for ${people(count)} from what they do next.`,
    name: 'Name',
    namePlaceholder: 'Editor',
    nameProblem: 'Write 2 to 40 characters that can be read, and none of Member, Admin and Owner.',
    start: 'Start from',
    startNothing: 'Nothing',
    startHelp: 'Puts its permissions below, to be changed as you like.',
    allows: 'What it allows',
    count: (count: number, all: number) => `${count} of ${all}`,
    everybody: 'Everybody has this',
    giving: 'Comes with giving roles to people',
    along: 'Comes with what is chosen below',
    owners: 'Making roles and deleting the organization stay with owners.',
    created: (name: string) => `The role ${name} can be given to people`,
    changed: (name: string) => `The role ${name} is changed`,
  },

  deletion: {
    title: (name: string) => `Delete the role ${name}?`,
    unused: 'Nobody has it and nobody is invited to it. If it is the default role, Member is that again.',
    used: (having: number, waiting: number) =>
      `${[having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' and ')} ${
        having + waiting === 1 ? 'needs' : 'need'
      } another one.`,
    instead: 'Role they get instead',
    keep: 'Keep it',
    act: 'Delete role',
    done: (name: string) => `The role ${name} is deleted`,
    moved: (having: number, waiting: number, instead: string) =>
      `${[having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' and ')}: now ${instead}`,
    failed: (name: string) => `The role ${name} was not deleted`,
  },

  /** Resources that have no page of the same name. */
  resources: {
    audit: 'Audit log',
    invitation: 'Invitations',
    organization: 'Organization',
  },

  /** What an action is called where its permission has no words of its own. */
  actions: {
    read: 'See',
    create: 'Add',
    update: 'Change',
    delete: 'Delete',
    export: 'Export',
  },

  permissions: {
    'audit:read': 'See who did what, and when',
    'dashboard:read': 'See numbers and latest work',
    'invitation:read': 'See who is invited',
    'invitation:create': 'Invite people',
    'invitation:delete': 'Withdraw invitations',
    'member:read': 'See people and their addresses',
    'member:create': 'Let people join by link or domain',
    'member:update': 'Change the roles of people',
    'member:delete': 'Remove people',
    'organization:update': 'Change name, address and logo',
    'organization:delete': 'Delete the organization',
    'organization:export': 'Export everything',
    'role:read': 'See roles',
    'role:create': 'Make roles',
    'role:update': 'Change roles',
    'role:delete': 'Delete roles',
    'team:read': 'See teams and who is in them',
    'team:create': 'Make teams',
    'team:update': 'Change teams and who is in them',
    'team:delete': 'Delete teams',
  },
}

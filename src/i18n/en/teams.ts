import { counting } from '@/lib/counting'

const { plural } = counting('en')
const people = (count: number) => plural(count, { one: '# person', other: '# people' })

/** Groups of members under one name. */
export const teams = {
  description: (organization: string) =>
    `Who belongs together in ${organization}. A team gives no right of its own.`,
  label: 'Teams',
  new: 'New team',
  people: (count: number) => (count === 0 ? 'Nobody yet' : people(count)),
  team: 'Team',
  size: 'People',
  acts: 'Actions',
  open: (name: string) => `Who is in ${name}`,
  rename: (name: string) => `Rename ${name}`,
  delete: (name: string) => `Delete ${name}`,
  empty: {
    title: 'No team yet',
    sentence: 'Put people who work together under one name, and invite others straight into it.',
    act: 'Make a team',
  },
  form: {
    new: 'New team',
    rename: (name: string) => `Rename ${name}`,
    name: 'Name',
    placeholder: 'Design',
    problem: 'Write 1 to 60 characters that can be read.',
    create: 'Make team',
    save: 'Rename',
    created: (name: string) => `The team ${name} is there`,
    renamed: (name: string) => `The team is called ${name} now`,
  },
  deletion: {
    title: (name: string) => `Delete the team ${name}?`,
    help: (count: number) =>
      count === 0
        ? 'Nobody is in it.'
        : `${people(count)} ${count === 1 ? 'stays' : 'stay'} in the organization, with the same rights as before.`,
    keep: 'Keep it',
    act: 'Delete team',
    done: (name: string) => `The team ${name} is deleted`,
    failed: (name: string) => `The team ${name} was not deleted`,
  },
  sheet: {
    description: (count: number) => people(count),
    add: 'Add somebody',
    search: 'Find by name or e-mail',
    none: 'Nobody matches who is not in it yet.',
    put: (name: string) => `Add ${name}`,
    take: (name: string) => `Remove ${name} from the team`,
    empty: 'Nobody is in this team yet.',
    added: (name: string) => `${name} is in the team`,
    removed: (name: string) => `${name} is not in the team any more`,
    more: 'Show more',
    failed: 'The team stays as it was',
    done: 'Done',
  },
}

import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** Words of the public pages around the landing page: documentation, prices, papers. */
export const pages = {
  nav: {
    docs: 'Documentation',
    pricing: 'Prices',
    changelog: 'Changelog',
    privacy: 'Privacy',
    terms: 'Terms',
  },
  docs: {
    title: 'Documentation',
    description: 'How RefactKit keeps organizations apart, and how to build on it.',
    groups: { start: 'Start', guides: 'Guides', recipes: 'Recipes', decisions: 'Decisions' },
    onPage: 'On this page',
    pages: 'Pages',
    search: 'Search the documentation',
    find: 'Search',
    found: (count: number) => plural(count, { one: '# section', other: '# sections' }),
    nothing: (words: string) => `Nothing in the documentation speaks of “${words}”.`,
    results: (words: string) => `Results for “${words}”`,
  },
  pricing: {
    title: 'Prices',
    description: 'What it costs, in one look.',
    sample: 'These are samples. Yours go into lib/plans.ts.',
    usual: 'What most teams take',
    monthly: (price: string) => `${price} a month`,
    free: 'Free',
    onRequest: 'On request',
    names: { free: 'Free', team: 'Team', business: 'Business' },
    for: {
      free: 'To see whether it fits.',
      team: 'For a team that works in it every day.',
      business: 'For many teams, with an agreement.',
    },
    members: (count: number) => plural(count, { one: '# member', other: 'Up to # members' }),
    anyMembers: 'As many members as you like',
    storage: (size: string) => `${size} for files`,
    anyStorage: 'As much room for files as you need',
    every: 'Every plan has roles, teams, the audit log, and the same isolation.',
    choose: 'Get started',
    ask: 'Write to us',
  },
  proof: {
    title: 'Nothing to believe',
    lead: 'Each of these sentences is what a command of yours will print.',
    how: 'How',
    claims: {
      attacked: 'Every table is attacked, also the one that you added a minute ago.',
      missed: 'A protection that is taken away is missed.',
      free: 'One round trip for each query: over a network the guarantee costs nothing that can be measured.',
      answers: 'Who may do what is read from answers, function by function and page by page.',
      moves: 'One organization goes out whole as a file, and comes in again elsewhere.',
      resource: 'A table with its pages, its tests and its words in thirteen languages is one line.',
    },
    picture: 'The members of an organization, with their roles and the invitations that are open.',
  },
}

import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** The command palette, which is fetched when somebody first opens it. */
export const palette = {
  placeholder: 'Search, or type a command',
  results: 'What can be opened',
  hint: 'Arrow keys move, Enter opens, Escape closes.',
  groups: {
    recent: 'Recent',
    pages: 'Pages',
    organizations: 'Organizations',
    actions: 'Actions',
  },
  count: (count: number) => plural(count, { one: '# result', other: '# results' }),
  searching: 'Searching…',
  none: (words: string) => `Nothing here is called “${words}”.`,
  noneHelp: 'Try fewer letters, or the name of a page.',
  failed: 'The search did not work.',
  actions: {
    invite: 'Invite a member',
    changeRole: 'Change a member’s role',
    export: 'Export everything of this organization',
    theme: (theme: string) => `Theme: ${theme}`,
  },
}

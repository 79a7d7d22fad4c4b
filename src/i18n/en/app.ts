import type { BuiltInRole } from '@/lib/permissions'

/** Words of the shell around every signed-in page, and of the states a page can be in. */
export const app = {
  name: 'RefactKit',
  title: 'RefactKit: no query leaves its organization',
  description: 'A kit for multi-tenant products whose isolation is structural and proven by a machine.',
  skip: 'Skip to content',
  navigation: 'Main',
  nav: {
    dashboard: 'Dashboard',
    gallery: 'Gallery',
    members: 'Members',
    teams: 'Teams',
    roles: 'Roles',
    audit: 'Audit log',
    settings: 'Settings',
  },
  breadcrumb: 'Where you are',
  openNavigation: 'Open navigation',
  narrowSidebar: 'Collapse the sidebar',
  widenSidebar: 'Expand the sidebar',
  find: 'Search and commands',
  switcher: {
    label: 'Switch organization',
    choose: 'Organizations',
    yours: 'Your organizations',
    search: 'Find an organization',
    none: (query: string) => `None of your organizations matches “${query}”.`,
    all: 'All organizations',
    create: 'New organization',
    current: 'Current',
  },
  roles: { member: 'Member', admin: 'Admin', owner: 'Owner' },
  user: {
    menu: 'Your menu',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    language: 'Language',
    languageFailed: 'The language could not be changed. Check your connection and try again.',
    shortcuts: 'Keyboard shortcuts',
    signOut: 'Sign out',
    signOutFailed: 'You are still signed in. Check your connection and try again.',
  },
  failed: {
    title: 'This page could not be shown',
    retry: 'Try again',
    home: 'Go to the dashboard',
    reference: 'Reference for support:',
  },
  signedOut: {
    title: 'You are signed out',
    sentence: 'Your session has ended. Sign in to go on where you were.',
    signIn: 'Sign in',
  },
  forbidden: {
    title: 'This page is not for everybody',
    sentence: (organization: string, role: BuiltInRole) =>
      `Only ${role === 'owner' ? 'owners' : 'admins and owners'} of ${organization} can open it. Ask one of them if you need it.`,
  },
  left: {
    title: (organization: string) => `You are not in ${organization} any more`,
    sentence:
      'Somebody has removed you, or the organization is gone. What you made there stays with it; nothing of it is left in this tab.',
  },
  notFound: {
    title: 'There is nothing at this address',
    sentence:
      'It may have been moved or deleted, or it belongs to an organization that you are not a member of.',
    home: 'Go to the dashboard',
    organizations: 'See your organizations',
    start: 'Go to the start page',
  },
}

import type { PageShot } from '../page-shot'

export const pages: PageShot[] = [
  { name: 'landing', route: '/' },
  { name: 'docs', route: '/docs/$', address: '/docs/start' },
  { name: 'docs-search', route: '/docs', address: '/docs?words=policy' },
  { name: 'pricing', route: '/pricing' },
  { name: 'login', route: '/login' },
  { name: 'signup', route: '/signup' },
  { name: 'sign-in-link', route: '/sign-in-link' },
  { name: 'sign-in-link-open', route: '/sign-in-link', address: '/sign-in-link?token=none' },
  { name: 'second-step', route: '/second-step' },
  { name: 'forgot-password', route: '/forgot-password' },
  { name: 'reset-password', route: '/reset-password', address: '/reset-password?token=none' },
  { name: 'verify-email', route: '/verify-email' },
  {
    name: 'verify-email-link',
    route: '/verify-email',
    address: `/verify-email?token=x.${btoa('{"email":"ada@new.test"}')}.x`,
  },
  {
    name: 'accept-invite',
    route: '/accept-invite',
    address: ({ invitation }) => `/accept-invite?id=${invitation}`,
  },
  { name: 'join', route: '/join', address: ({ token }) => `/join?token=${token}` },
  { name: 'join-over', route: '/join' },
]

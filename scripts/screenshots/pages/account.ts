import type { PageShot } from '../page-shot'
import { newcomer, owner } from '../people'

export const pages: PageShot[] = [
  {
    name: 'account',
    route: '/account',
    as: owner,
    from: '/organizations/acme/dashboard',
    empty: { as: newcomer, address: '/account' },
  },
  // Without a link from a letter.
  { name: 'confirm-email', route: '/confirm-email', as: owner },
  { name: 'keep-email', route: '/keep-email' },
]

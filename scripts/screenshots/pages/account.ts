import type { PageShot } from '../page-shot'
import { owner } from '../people'

export const pages: PageShot[] = [
  { name: 'account', route: '/account', as: owner, from: '/organizations/acme/dashboard' },
]

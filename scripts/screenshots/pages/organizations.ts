import type { PageShot } from '../page-shot'
import { both, founder, newcomer, owner } from '../people'

const dashboard = '/organizations/acme/dashboard'

export const pages: PageShot[] = [
  { name: 'onboarding', route: '/onboarding', as: newcomer },
  {
    name: 'organizations',
    route: '/organizations',
    as: both,
    from: dashboard,
    empty: { as: newcomer, address: '/organizations' },
  },
  { name: 'new-organization', route: '/organizations/new', as: owner },
  {
    name: 'dashboard',
    route: '/organizations/$slug/dashboard',
    as: owner,
    from: '/organizations/acme/settings',
    empty: { as: founder, address: '/organizations/initech/dashboard' },
  },
  {
    name: 'members',
    route: '/organizations/$slug/members',
    as: owner,
    from: dashboard,
    empty: { as: owner, address: '/organizations/acme/members?search=nobody' },
  },
  {
    name: 'teams',
    route: '/organizations/$slug/teams',
    as: owner,
    from: dashboard,
    empty: { as: founder, address: '/organizations/initech/teams' },
  },
  {
    name: 'roles',
    route: '/organizations/$slug/roles',
    as: owner,
    from: dashboard,
    empty: { as: founder, address: '/organizations/initech/roles' },
  },
  {
    name: 'audit',
    route: '/organizations/$slug/audit',
    as: owner,
    from: dashboard,
    empty: { as: owner, address: '/organizations/acme/audit?search=nobody' },
  },
  { name: 'settings', route: '/organizations/$slug/settings', as: owner, from: dashboard },
  { name: 'to-dashboard', route: '/dashboard', leadsOn: true },
  { name: 'to-organization', route: '/organizations/$slug', leadsOn: true },
]

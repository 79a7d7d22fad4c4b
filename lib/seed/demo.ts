import type { BuiltInRole } from '../permissions'

export const demoPassword = 'correct horse battery'

/** The ids are fixed, so that the two always have the same colours, far apart from each other. */
export const demoOrganizations = [
  { id: '01a20539-b6c6-7b96-ba3d-cf9887f87449', name: 'Acme', slug: 'acme' },
  { id: '01a20539-b6c7-7fd0-86e6-0aa0982835ff', name: 'Globex', slug: 'globex' },
] as const

interface DemoPerson {
  name: string
  email: string
  roles: Partial<Record<(typeof demoOrganizations)[number]['slug'], BuiltInRole>>
}

/** One in each role of Acme, the owner of Globex, and one who belongs to both. They share the one password. */
export const demoPeople: readonly DemoPerson[] = [
  { name: 'Alice Archer', email: 'alice@acme.test', roles: { acme: 'owner' } },
  { name: 'Adam Okafor', email: 'adam@acme.test', roles: { acme: 'admin' } },
  { name: 'Mia Lindqvist', email: 'mia@acme.test', roles: { acme: 'member' } },
  { name: 'Gus Moreau', email: 'gus@globex.test', roles: { globex: 'owner' } },
  { name: 'Carol Tanaka', email: 'carol@both.test', roles: { acme: 'member', globex: 'admin' } },
]

/** Of Acme. */
export const demoTeams = [
  { name: 'Design', emails: ['mia@acme.test', 'carol@both.test'] },
  { name: 'Operations', emails: ['alice@acme.test', 'adam@acme.test'] },
] as const satisfies readonly { name: string; emails: readonly string[] }[]

/** Nobody of this address has an account yet: signing up with it shows an invitation that waits. */
export const invited = { email: 'dora@acme.test', role: 'member' } as const satisfies {
  email: string
  role: BuiltInRole
}

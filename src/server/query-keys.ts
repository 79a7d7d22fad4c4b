/** What the keys of organizations begin with. */
export const organizationKey = 'org'

/** A key of an organization's. Without its slug, two organizations would share what is cached under it. */
const org = <const Rest extends readonly unknown[]>(slug: string, ...rest: Rest) => {
  if (!slug) throw new Error('The cache key of an organization needs its slug.')
  return [organizationKey, slug, ...rest] as const
}

/** Every cache key. What belongs to an organization begins with `['org', slug]`, so that leaving it can drop it whole. */
export const keys = {
  viewer: ['viewer'] as const,
  organizations: ['organizations'] as const,
  closedOrganizations: ['organizations', 'closed'] as const,
  joinableOrganizations: ['organizations', 'joinable'] as const,
  /** The name of an organization that was on screen when it went away; not its own, which all goes. */
  left: (slug: string) => ['left', slug] as const,
  slug: (wanted: string) => ['slug', wanted] as const,
  org: (slug: string) => org(slug),
  organization: (slug: string) => org(slug, 'organization'),
  address: (slug: string, wanted: string) => org(slug, 'address', wanted),
  summary: (slug: string) => org(slug, 'summary'),
  activity: (slug: string) => org(slug, 'activity'),
  members: (slug: string) => org(slug, 'members'),
  roles: (slug: string) => org(slug, 'roles'),
  roleHolders: (slug: string) => org(slug, 'roles', 'holders'),
  defaultRole: (slug: string) => org(slug, 'roles', 'default'),
  domains: (slug: string) => org(slug, 'domains'),
  teams: (slug: string) => org(slug, 'teams'),
  teamMembers: (slug: string, id: string) => org(slug, 'teams', id),
  invitations: (slug: string) => org(slug, 'invitations'),
  undelivered: (slug: string) => org(slug, 'undelivered'),
  audit: (slug: string) => org(slug, 'audit'),
  auditEntries: (slug: string, asked: string) => org(slug, 'audit', 'entries', asked),
  auditFrame: (slug: string) => org(slug, 'audit', 'frame'),
  dataExports: (slug: string) => org(slug, 'data-exports'),
  palette: (slug: string) => org(slug, 'palette'),
  gallery: (slug: string) => org(slug, 'gallery'),
}

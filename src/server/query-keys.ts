/** Every cache key. What belongs to an organization begins with `['org', slug]`, so that leaving it can drop it whole. */
export const keys = {
  viewer: ['viewer'] as const,
  organizations: ['organizations'] as const,
  slug: (wanted: string) => ['slug', wanted] as const,
  org: (slug: string) => ['org', slug] as const,
  organization: (slug: string) => ['org', slug, 'organization'] as const,
  summary: (slug: string) => ['org', slug, 'summary'] as const,
  members: (slug: string, search: string) => ['org', slug, 'members', search] as const,
  invitations: (slug: string) => ['org', slug, 'invitations'] as const,
  gallery: (slug: string) => ['org', slug, 'gallery'] as const,
}

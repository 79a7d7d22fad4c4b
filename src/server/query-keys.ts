/** Every cache key. What belongs to an organization begins with `['org', slug]`, so that leaving it can drop it whole. */
export const keys = {
  viewer: ['viewer'] as const,
  org: (slug: string) => ['org', slug] as const,
  gallery: (slug: string) => ['org', slug, 'gallery'] as const,
}

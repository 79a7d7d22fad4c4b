/** Answers with a redirect to an address that works for a minute, to members only. */
export const imageAddress = (slug: string, id: string, variant: 'original' | 'thumbnail') =>
  `/api/organizations/${encodeURIComponent(slug)}/files/${id}/${variant}`

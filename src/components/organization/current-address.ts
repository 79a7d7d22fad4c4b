import type { QueryClient } from '@tanstack/react-query'
import type { getOrganization } from '@/server/organization-fns'
import { organizationQuery } from '@/server/organization-queries'
import { viewerQuery } from '@/server/session-queries'

/** The same page of an organization under another slug. */
export const underSlug = (href: string, slug: string): string =>
  href.replace(/^\/organizations\/[^/?#]+/, `/organizations/${slug}`)

/** Tells the page at the address that an organization has now what is known of it, so that it is there at once. */
export async function prepareAddress(
  queryClient: QueryClient,
  organization: Awaited<ReturnType<typeof getOrganization>>,
): Promise<void> {
  const { slug } = organization
  queryClient.setQueryData(organizationQuery(slug).queryKey, organization)
  const viewer = queryClient.getQueryData(viewerQuery.queryKey)
  const isListed = viewer?.organizations.some((each) => each.slug === slug)
  if (viewer && !isListed) await queryClient.fetchQuery({ ...viewerQuery, staleTime: 0 })
}

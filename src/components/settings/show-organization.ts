import type { QueryClient } from '@tanstack/react-query'
import { organizationQuery, organizationsQuery } from '@/server/organization-queries'
import { viewerQuery } from '@/server/session-queries'

interface Change {
  name?: string
  slug?: string
  logo?: string | null
}

/** Shows a change of an organization wherever it is on screen. */
export async function showOrganization(
  queryClient: QueryClient,
  { id, slug }: { id: string; slug: string },
  change: Change,
): Promise<void> {
  const queries = [viewerQuery, organizationsQuery, organizationQuery(slug)]
  // What was asked before would come back and undo it.
  await Promise.all(queries.map(({ queryKey }) => queryClient.cancelQueries({ queryKey, exact: true })))
  const changed = <Organization extends { id: string }>(each: Organization): Organization =>
    each.id === id ? { ...each, ...change } : each
  queryClient.setQueryData(
    viewerQuery.queryKey,
    (viewer) => viewer && { ...viewer, organizations: viewer.organizations.map(changed) },
  )
  queryClient.setQueryData(organizationsQuery.queryKey, (all) => all?.map(changed))
  queryClient.setQueryData(organizationQuery(slug).queryKey, (one) => one && changed(one))
}

import { createFileRoute, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotFound } from '@/components/app/not-found'
import { orNotFound } from '@/components/app/or-not-found'
import { rememberOrganization } from '@/components/organization/last-organization'
import { organizationQuery } from '@/server/organization-queries'
import { keys } from '@/server/query-keys'

/** One organization. A stranger's and one that does not exist are the same page. */
export const Route = createFileRoute('/_app/organizations/$slug')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const found = await orNotFound(
      queryClient.ensureQueryData({ ...organizationQuery(slug), revalidateIfStale: true }),
    )
    // Whoever had been taken out of it is in it again.
    queryClient.removeQueries({ queryKey: keys.left(slug) })
    return found
  },
  notFoundComponent: NotFound,
  component: Organization,
})

function Organization() {
  const { slug } = Route.useParams()
  useEffect(() => rememberOrganization(slug), [slug])
  return <Outlet />
}

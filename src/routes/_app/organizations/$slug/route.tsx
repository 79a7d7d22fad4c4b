import { createFileRoute, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { orNotFound } from '@/components/app/or-not-found'
import { rememberOrganization } from '@/components/organization/last-organization'
import { OrganizationNotFound } from '@/components/organization/organization-not-found'
import { organizationQuery } from '@/server/organization-queries'

/** One organization. A stranger's and one that does not exist are the same page. */
export const Route = createFileRoute('/_app/organizations/$slug')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    return await orNotFound(
      queryClient.ensureQueryData({ ...organizationQuery(slug), revalidateIfStale: true }),
    )
  },
  notFoundComponent: OrganizationNotFound,
  component: Organization,
})

function Organization() {
  const { slug } = Route.useParams()
  useEffect(() => rememberOrganization(slug), [slug])
  return <Outlet />
}

import { createFileRoute, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotFound } from '@/components/app/not-found'
import { orNotFound } from '@/components/app/or-not-found'
import { rememberOrganization } from '@/components/organization/last-organization'
import { organizationQuery } from '@/server/organization-queries'

/** One organization. A stranger's and one that does not exist are the same page. */
export const Route = createFileRoute('/_app/organizations/$slug')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    return await orNotFound(
      queryClient.ensureQueryData({ ...organizationQuery(slug), revalidateIfStale: true }),
    )
  },
  notFoundComponent: NotFound,
  component: Organization,
})

function Organization() {
  const { slug } = Route.useParams()
  useEffect(() => rememberOrganization(slug), [slug])
  return <Outlet />
}

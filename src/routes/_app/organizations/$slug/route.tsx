import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotFound } from '@/components/app/not-found'
import { orNotFound } from '@/components/app/or-not-found'
import { prepareAddress, underSlug } from '@/components/organization/current-address'
import { rememberOrganization } from '@/components/organization/last-organization'
import { useCurrentAddress } from '@/components/organization/use-current-address'
import { organizationQuery } from '@/server/organization-queries'
import { keys } from '@/server/query-keys'

/** One organization. A stranger's and one that does not exist are the same page; an old address leads its members on. */
export const Route = createFileRoute('/_app/organizations/$slug')({
  loader: async ({ context: { queryClient }, params: { slug }, location }) => {
    const organization = await orNotFound(
      queryClient.ensureQueryData({ ...organizationQuery(slug), revalidateIfStale: true }),
    )
    // Whoever had been taken out of it is in it again.
    queryClient.removeQueries({ queryKey: keys.left(slug) })
    if (organization.slug === slug) return
    await prepareAddress(queryClient, organization)
    throw redirect({ href: underSlug(location.href, organization.slug), replace: true })
  },
  notFoundComponent: NotFound,
  component: Organization,
})

function Organization() {
  const { slug } = Route.useParams()
  useCurrentAddress(slug)
  useEffect(() => rememberOrganization(slug), [slug])
  return <Outlet />
}

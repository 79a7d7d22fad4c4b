import { useQueryClient } from '@tanstack/react-query'
import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotFound } from '@/components/app/not-found'
import { rememberOrganization } from '@/components/organization/last-organization'
import { isAppError } from '@/lib/errors'
import { organizationQuery } from '@/server/organization-queries'
import { keys } from '@/server/query-keys'

/** One organization. A stranger's and one that does not exist are the same page. */
export const Route = createFileRoute('/_app/organizations/$slug')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    try {
      return await queryClient.ensureQueryData({ ...organizationQuery(slug), revalidateIfStale: true })
    } catch (error) {
      if (isAppError(error) && error.code === 'not-found') throw notFound()
      throw error
    }
  },
  notFoundComponent: NotFound,
  component: Organization,
})

function Organization() {
  const { slug } = Route.useParams()
  const queryClient = useQueryClient()
  useEffect(() => {
    rememberOrganization(slug)
    // Nothing of an organization stays in this tab once it is left. Its last page lets go of its queries first.
    return () =>
      queueMicrotask(() => queryClient.removeQueries({ queryKey: keys.org(slug), type: 'inactive' }))
  }, [slug, queryClient])
  return <Outlet />
}

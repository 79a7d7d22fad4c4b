import { createFileRoute, redirect } from '@tanstack/react-router'
import { readLastOrganization } from '@/components/organization/last-organization'
import { closedOrganizationsQuery } from '@/server/removal-queries'

/** Where signing in leads: the organization seen last, else the first, else making one. */
export const Route = createFileRoute('/_app/dashboard')({
  beforeLoad: async ({ context: { viewer, queryClient } }) => {
    const last = readLastOrganization()
    const [first] = viewer.organizations
    const target = viewer.organizations.find(({ slug }) => slug === last) ?? first
    if (!target) {
      const closed = await queryClient.ensureQueryData(closedOrganizationsQuery)
      throw redirect({ to: closed.length > 0 ? '/organizations' : '/onboarding', replace: true })
    }
    throw redirect({
      to: '/organizations/$slug/dashboard',
      params: { slug: target.slug },
      replace: true,
    })
  },
})

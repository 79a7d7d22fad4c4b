import { createFileRoute, redirect } from '@tanstack/react-router'
import { readLastOrganization } from '@/components/organization/last-organization'

/** Where signing in leads: the organization seen last, else the first, else making one. */
export const Route = createFileRoute('/_app/dashboard')({
  beforeLoad: ({ context: { viewer } }) => {
    const last = readLastOrganization()
    const [first] = viewer.organizations
    const target = viewer.organizations.find(({ slug }) => slug === last) ?? first
    if (!target) throw redirect({ to: '/onboarding', replace: true })
    throw redirect({
      to: '/organizations/$slug/dashboard',
      params: { slug: target.slug },
      replace: true,
    })
  },
})

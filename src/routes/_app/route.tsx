import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'
import { Shell } from '@/components/app/shell'
import { viewerQuery } from '@/server/session-queries'

/** Every page for people who signed in. It only spares the others a refusal: what guards the data is the line. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.queryClient.ensureQueryData({ ...viewerQuery, revalidateIfStale: true })
    if (!viewer) throw redirect({ to: '/login', search: { callbackURL: location.href } })
    return { viewer }
  },
  component: AppLayout,
})

function AppLayout() {
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const organization = useOrganizationOnScreen()
  if (!viewer) return null
  return (
    <Shell user={viewer.user} organizations={viewer.organizations} organization={organization}>
      <Outlet />
    </Shell>
  )
}

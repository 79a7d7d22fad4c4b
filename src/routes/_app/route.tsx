import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { navigation } from '@/components/app/navigation'
import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'
import { Shell } from '@/components/app/shell'
import { en } from '@/i18n/en'
import { viewerQuery } from '@/server/session-queries'

/** Every page for people who signed in. It only spares the others a refusal: what guards the data is the line. */
export const Route = createFileRoute('/_app')({
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.queryClient.ensureQueryData({ ...viewerQuery, revalidateIfStale: true })
    if (!viewer) throw redirect({ to: '/login', search: { callbackURL: location.href } })
    return { viewer }
  },
  head: ({ matches, match: { context, params } }) => {
    const slug = 'slug' in params ? params.slug : undefined
    const organization = context.viewer?.organizations.find((each) => each.slug === slug)
    const page = navigation.find(({ to }) => matches.some(({ fullPath }) => fullPath === to))
    const parts = [page && en.app.nav[page.label], organization?.name, en.app.name]
    return { meta: [{ title: parts.filter(Boolean).join(' · ') }] }
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

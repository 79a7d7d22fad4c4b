import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { messages } from '#words'
import { ErrorDocument } from '@/components/app/error-page'
import { navigation } from '@/components/app/navigation'
import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'
import { OutsideShell } from '@/components/app/outside-shell'
import { Shell } from '@/components/app/shell'
import { SignedOut } from '@/components/app/signed-out'
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
    const parts = [page && messages.app.nav[page.label], organization?.name, messages.app.name]
    return { meta: [{ title: parts.filter(Boolean).join(' · ') }] }
  },
  component: AppLayout,
  errorComponent: ErrorDocument,
})

function AppLayout() {
  const { data: viewer } = useSuspenseQuery(viewerQuery)
  const organization = useOrganizationOnScreen()
  const [person] = useState(viewer?.user.id)
  const isSomebodyElse = viewer !== null && viewer.user.id !== person
  useEffect(() => {
    if (isSomebodyElse) location.reload()
  }, [isSomebodyElse])
  // Who signed in meanwhile, in another tab, is shown nothing of what this one knew.
  if (isSomebodyElse) return null
  if (!viewer)
    return (
      <OutsideShell>
        <SignedOut />
      </OutsideShell>
    )
  return (
    <Shell user={viewer.user} organizations={viewer.organizations} organization={organization}>
      <Outlet />
    </Shell>
  )
}

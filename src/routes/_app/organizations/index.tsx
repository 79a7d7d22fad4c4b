import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import Building from 'lucide-react/icons/building-2'
import Plus from 'lucide-react/icons/plus'
import { Suspense } from 'react'
import { messages } from '#words'
import { lazyPart } from '@/components/app/lazy-part'
import { Page } from '@/components/app/page'
import { OrganizationCard } from '@/components/organization/organization-card'
import { OrganizationsPending } from '@/components/organization/organizations-pending'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useOrganizationMessages } from '@/i18n/organization'
import { joinableQuery } from '@/server/join-by-domain-queries'
import { organizationsQuery } from '@/server/organization-queries'
import { closedOrganizationsQuery } from '@/server/removal-queries'

/** Seldom there, so that it is fetched when it is. */
const JoinableOrganizations = lazyPart(() => import('@/components/joining/joinable-organizations'))
const ClosedOrganizations = lazyPart(() => import('@/components/removal/closed-organizations'))

export const Route = createFileRoute('/_app/organizations/')({
  staticData: { crumb: (t) => t.titles.organizations },
  head: () => ({ meta: [{ title: `${messages.titles.organizations} · ${messages.app.name}` }] }),
  loader: async ({ context: { queryClient } }) => {
    await Promise.all([
      queryClient.ensureQueryData(organizationsQuery),
      queryClient.ensureQueryData({ ...joinableQuery, revalidateIfStale: true }),
      queryClient.ensureQueryData({ ...closedOrganizationsQuery, revalidateIfStale: true }),
    ])
  },
  pendingComponent: OrganizationsPending,
  component: Organizations,
})

function Organizations() {
  const t = useOrganizationMessages()
  const { data: organizations } = useSuspenseQuery(organizationsQuery)
  const { data: closed } = useSuspenseQuery(closedOrganizationsQuery)
  const { data: joinable } = useSuspenseQuery(joinableQuery)
  const open = joinable.length > 0 && (
    <Suspense>
      <JoinableOrganizations joinable={joinable} />
    </Suspense>
  )
  const below = closed.length > 0 && (
    <Suspense>
      <ClosedOrganizations closed={closed} />
    </Suspense>
  )
  const create = (
    <Button render={<Link to="/organizations/new" />}>
      <Plus />
      {t.organization.list.create}
    </Button>
  )
  if (organizations.length === 0)
    return (
      <Page title={t.titles.organizations}>
        {open}
        <EmptyState
          media={<Building />}
          title={t.organization.list.empty}
          description={t.organization.list.emptyHelp}
        >
          {create}
        </EmptyState>
        {below}
      </Page>
    )
  return (
    <Page title={t.titles.organizations} description={t.organization.list.description} actions={create}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {organizations.map((organization) => (
          <OrganizationCard key={organization.id} organization={organization} />
        ))}
      </ul>
      {open}
      {below}
    </Page>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import Building from 'lucide-react/icons/building-2'
import Plus from 'lucide-react/icons/plus'
import { Page } from '@/components/app/page'
import { OrganizationCard } from '@/components/organization/organization-card'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useMessages } from '@/i18n'
import { en } from '@/i18n/en'
import { organizationsQuery } from '@/server/organization-queries'

export const Route = createFileRoute('/_app/organizations/')({
  staticData: { crumb: (t) => t.organization.list.title },
  head: () => ({ meta: [{ title: `${en.organization.list.title} · ${en.app.name}` }] }),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(organizationsQuery),
  component: Organizations,
})

function Organizations() {
  const t = useMessages()
  const { data: organizations } = useSuspenseQuery(organizationsQuery)
  const create = (
    <Button render={<Link to="/organizations/new" />}>
      <Plus />
      {t.organization.list.create}
    </Button>
  )
  if (organizations.length === 0)
    return (
      <Page title={t.organization.list.title}>
        <EmptyState
          media={<Building />}
          title={t.organization.list.empty}
          description={t.organization.list.emptyHelp}
        >
          {create}
        </EmptyState>
      </Page>
    )
  return (
    <Page title={t.organization.list.title} description={t.organization.list.description} actions={create}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {organizations.map((organization) => (
          <OrganizationCard key={organization.id} organization={organization} />
        ))}
      </ul>
    </Page>
  )
}

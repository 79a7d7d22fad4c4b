import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { TeamsPage } from '@/components/teams/teams-page'
import { TeamsPending } from '@/components/teams/teams-pending'
import { AppError } from '@/lib/errors'
import { allows } from '@/lib/permissions'
import { organizationQuery } from '@/server/organization-queries'
import { teamsQuery } from '@/server/team-queries'

export const Route = createFileRoute('/_app/organizations/$slug/teams')({
  // The team whose people are shown.
  validateSearch: ({ team }): { team?: string } => (typeof team === 'string' ? { team } : {}),
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allows(role, 'team:read')) throw new AppError('forbidden')
    await queryClient.ensureQueryData({ ...teamsQuery(slug), revalidateIfStale: true })
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${messages.app.nav.teams} · ${loaderData?.name ?? messages.app.name}` }],
  }),
  errorComponent: forbiddenOrError('team:read'),
  pendingComponent: TeamsPending,
  component: Teams,
})

function Teams() {
  const { slug } = Route.useParams()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  const navigate = Route.useNavigate()
  return (
    <TeamsPage
      key={slug}
      organization={organization}
      team={Route.useSearch().team}
      onLeaveTeam={() => navigate({ search: {}, replace: true, resetScroll: false })}
    />
  )
}

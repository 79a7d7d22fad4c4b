import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { messages } from '#words'
import { AuditPage } from '@/components/audit/audit-page'
import { AuditPending } from '@/components/audit/audit-pending'
import { forbiddenOrError } from '@/components/organization/forbidden-page'
import { auditSearch } from '@/lib/audit-filter'
import { AppError } from '@/lib/errors'
import { allows } from '@/lib/permissions'
import { auditFrameQuery, auditQuery } from '@/server/audit-queries'
import { organizationQuery } from '@/server/organization-queries'

export const Route = createFileRoute('/_app/organizations/$slug/audit')({
  validateSearch: auditSearch,
  // Without dependencies: the page stays on screen, and the focus where it is, while another filter is asked for.
  loader: async ({ context: { queryClient }, params: { slug }, location }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    // Asking would be refused as well; not asking spares the request.
    if (!allows(role, 'audit:read')) throw new AppError('forbidden')
    await Promise.all([
      queryClient.ensureInfiniteQueryData({
        ...auditQuery(slug, auditSearch(location.search)),
        revalidateIfStale: true,
      }),
      queryClient.ensureQueryData({ ...auditFrameQuery(slug), revalidateIfStale: true }),
    ])
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${messages.app.nav.audit} · ${loaderData?.name ?? messages.app.name}` }],
  }),
  errorComponent: forbiddenOrError('audit:read'),
  pendingComponent: AuditPending,
  component: Audit,
})

function Audit() {
  const { slug } = Route.useParams()
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  return (
    <AuditPage
      key={slug}
      organization={organization}
      filter={filter}
      onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
    />
  )
}

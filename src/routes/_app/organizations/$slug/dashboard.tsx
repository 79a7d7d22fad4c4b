import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { Suspense } from 'react'
import { messages } from '#words'
import { dashboard } from '#words/dashboard'
import { lazyPart } from '@/components/app/lazy-part'
import { cn } from '@/components/cn'
import { Activity } from '@/components/dashboard/activity'
import { DashboardPending } from '@/components/dashboard/dashboard-pending'
import { dashboardFeaturesOf } from '@/components/dashboard/features'
import { startSteps } from '@/components/dashboard/start-steps'
import { Stats } from '@/components/dashboard/stats'
import { OrganizationAvatar } from '@/components/organization/organization-avatar'
import { useDashboardMessages } from '@/i18n/dashboard'
import { peopleActivityQuery } from '@/server/activity-queries'
import { organizationQuery, summaryQuery } from '@/server/organization-queries'

/** Only a new organization has it: drawn with the page, awake after it. */
const GetStarted = lazyPart(() => import('@/components/dashboard/get-started'))

export const Route = createFileRoute('/_app/organizations/$slug/dashboard')({
  loader: async ({ context: { queryClient }, params: { slug } }) => {
    const { name, role } = await queryClient.ensureQueryData(organizationQuery(slug))
    await Promise.all([
      queryClient.ensureQueryData({ ...summaryQuery(slug), revalidateIfStale: true }),
      // Never refused: a chart that could not be read says so itself.
      queryClient.prefetchQuery(peopleActivityQuery(slug)),
      ...dashboardFeaturesOf(role).map(({ load }) => load(queryClient, slug)),
    ])
    return { name }
  },
  head: ({ loaderData }) => ({
    meta: [{ title: `${dashboard.title} · ${loaderData?.name ?? messages.app.name}` }],
  }),
  pendingComponent: DashboardPending,
  component: Dashboard,
})

function Dashboard() {
  const t = useDashboardMessages()
  const { slug } = Route.useParams()
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  const { data: summary } = useSuspenseQuery(summaryQuery(slug))
  const queryClient = useQueryClient()
  const { role } = organization
  const features = dashboardFeaturesOf(role)
  const asked = features.flatMap(({ step }) => step({ slug, role, queryClient, t }) ?? [])
  const steps = startSteps({ ...organization, ...summary }, asked, t.dashboard.start)
  const isReady = steps.every(({ done }) => done)
  return (
    <div className="grid gap-5">
      <header className="flex items-center gap-3">
        <OrganizationAvatar organization={organization} className="size-11 rounded-md text-lg" />
        <div className="min-w-0">
          <h1 className="truncate text-xl font-semibold tracking-tight">{organization.name}</h1>
          <p className="text-muted">{t.dashboard.description(organization.role)}</p>
        </div>
      </header>
      <Stats slug={slug} role={organization.role} summary={summary} />
      <div className={cn('grid gap-x-8 gap-y-6', !isReady && 'lg:grid-cols-[1fr_20rem]')}>
        {!isReady && (
          <div className="lg:order-last">
            <Suspense>
              <GetStarted slug={slug} steps={steps} />
            </Suspense>
          </div>
        )}
        <div className="grid min-w-0 content-start gap-6">
          <Activity slug={slug} role={role} />
          {features.map(({ name, Section }) => (
            <Section key={name} slug={slug} />
          ))}
        </div>
      </div>
    </div>
  )
}

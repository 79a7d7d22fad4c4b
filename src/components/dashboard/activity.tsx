import { Suspense } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { useDashboardMessages } from '@/i18n/dashboard'
import type { Role } from '@/lib/permissions'
import { chartsClasses } from './charts-classes'
import { ChartsPending } from './charts-pending'
import { dashboardFeaturesOf } from './features'

/** Drawn with the page, awake after it. */
const PeopleCharts = lazyPart(() => import('./people-charts'))

/** The last days of the organization, in numbers. */
export function Activity({ slug, role }: { slug: string; role: Role }) {
  const t = useDashboardMessages().dashboard.activity
  return (
    <section aria-labelledby="activity" className="@container grid content-start gap-2.5">
      <div className="flex h-8 items-center justify-between gap-3">
        <h2 id="activity" className="font-semibold">
          {t.title}
        </h2>
        <span className="text-sm text-muted">{t.zone}</span>
      </div>
      <Suspense fallback={<ChartsPending />}>
        <div className={chartsClasses}>
          <PeopleCharts slug={slug} />
          {dashboardFeaturesOf(role).map(({ name, Charts }) => (
            <Charts key={name} slug={slug} />
          ))}
        </div>
      </Suspense>
    </section>
  )
}

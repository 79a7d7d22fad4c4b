import { useSuspenseQuery } from '@tanstack/react-query'
import { lazyPart } from '@/components/app/lazy-part'
import type { DashboardFeature } from '@/components/dashboard/feature'
import { Stat } from '@/components/dashboard/stat'
import { useDashboardMessages } from '@/i18n/dashboard'
import { useFormats } from '@/i18n/format'
import { allows } from '@/lib/permissions'
import { galleryActivityQuery, galleryTotalsQuery, recentImagesQuery } from '@/server/gallery-queries'
import { RecentImages } from './recent-images'

const to = '/organizations/$slug/gallery'

/** The gallery on the dashboard: how many images there are, what came on which day, the latest, and the first one to upload. */
export const galleryOnDashboard: DashboardFeature = {
  name: 'gallery',
  permission: 'gallery:read',
  load: (queryClient, slug) =>
    Promise.all([
      queryClient.ensureQueryData({ ...galleryTotalsQuery(slug), revalidateIfStale: true }),
      queryClient.ensureQueryData({ ...recentImagesQuery(slug), revalidateIfStale: true }),
      queryClient.prefetchQuery(galleryActivityQuery(slug)),
    ]),
  Stats: GalleryStats,
  Charts: lazyPart(() => import('./gallery-charts')),
  Section: RecentImages,
  step({ slug, role, queryClient, t }) {
    if (!allows(role, 'gallery:create')) return undefined
    const totals = queryClient.getQueryData(galleryTotalsQuery(slug).queryKey)
    const done = totals !== undefined && totals.images > 0
    return { ...t.galleryDashboard.start, name: 'images', done, to }
  },
}

function GalleryStats({ slug }: { slug: string }) {
  const t = useDashboardMessages().galleryDashboard
  const { number } = useFormats()
  const { data } = useSuspenseQuery(galleryTotalsQuery(slug))
  return <Stat label={t.images} value={number(data.images)} to={to} slug={slug} />
}

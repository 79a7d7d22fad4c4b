import { useQuery } from '@tanstack/react-query'
import { DayChart } from '@/components/dashboard/day-chart'
import { trendOf } from '@/components/dashboard/trend'
import { useFlow } from '@/components/dashboard/use-flow'
import { useDashboardMessages } from '@/i18n/dashboard'
import { useFormats } from '@/i18n/format'
import { galleryActivityQuery } from '@/server/gallery-queries'

/** How many images came on each day, and how much was stored at its end. */
export default function GalleryCharts({ slug }: { slug: string }) {
  const t = useDashboardMessages().galleryDashboard
  const { bytes } = useFormats()
  const flow = useFlow()
  const read = useQuery(galleryActivityQuery(slug))
  return (
    <>
      <DayChart
        label={t.uploads}
        empty={t.uploadsEmpty}
        read={read}
        of={({ until, uploads }) => flow(uploads, until)}
      />
      <DayChart
        label={t.storage}
        empty={t.storageEmpty}
        read={read}
        of={({ until, storage: { days, before } }) => {
          const now = days.at(-1) ?? 0
          const isEmpty = before === 0 && days.every((size) => size === 0)
          return {
            until,
            days,
            value: bytes(now),
            trend: trendOf(now, before, t.stored, bytes),
            isEmpty,
            format: bytes,
          }
        }}
      />
    </>
  )
}

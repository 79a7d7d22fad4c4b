import { useQuery } from '@tanstack/react-query'
import { useDashboardMessages } from '@/i18n/dashboard'
import { useFormats } from '@/i18n/format'
import { peopleActivityQuery } from '@/server/activity-queries'
import { DayChart } from './day-chart'
import { sumOf, useFlow } from './use-flow'

/** How many people were here on each day, and how many joined. */
export default function PeopleCharts({ slug }: { slug: string }) {
  const t = useDashboardMessages().dashboard.activity
  const { number, perDay } = useFormats()
  const flow = useFlow()
  const averageOf = (now: number, before: number) => {
    if (before === 0) return t.flow.none
    const [said, saidBefore] = [perDay(now), perDay(before)]
    if (said === saidBefore) return t.average.same(said)
    return now > before ? t.average.more(said, saidBefore) : t.average.fewer(said, saidBefore)
  }
  const read = useQuery(peopleActivityQuery(slug))
  return (
    <>
      <DayChart
        label={t.active}
        empty={t.activeEmpty}
        read={read}
        of={({ until, active }) => ({
          ...flow(active, until),
          value: t.today(number(active.days.at(-1) ?? 0)),
          trend: averageOf(sumOf(active.days) / active.days.length, active.before / active.days.length),
        })}
      />
      <DayChart
        label={t.joined}
        empty={t.joinedEmpty}
        read={read}
        of={({ until, joined }) => flow(joined, until)}
      />
    </>
  )
}

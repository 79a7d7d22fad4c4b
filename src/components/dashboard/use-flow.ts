import { useDashboardMessages } from '@/i18n/dashboard'
import { useFormats } from '@/i18n/format'
import type { Charted } from './day-chart'
import { trendOf } from './trend'

interface Flow {
  days: readonly number[]
  before: number
}

export const sumOf = (days: readonly number[]) => days.reduce((all, one) => all + one, 0)

/** A number of acts on each day, as a chart shows it. */
export function useFlow() {
  const words = useDashboardMessages().dashboard.activity.flow
  const { number } = useFormats()
  return ({ days, before }: Flow, until: string): Charted => {
    const all = sumOf(days)
    const trend = trendOf(all, before, words, number)
    return { until, days, value: number(all), trend, isEmpty: all + before === 0, format: number }
  }
}

import type { DashboardMessages } from '@/i18n/dashboard'

type Trend = DashboardMessages['dashboard']['activity']['flow']

/** How a number compares with the one before, in words. */
export function trendOf(
  now: number,
  before: number,
  words: Trend,
  format: (value: number) => string,
): string {
  if (before === 0) return words.none
  if (now === before) return words.same
  return now > before ? words.more(format(now - before)) : words.fewer(format(before - now))
}

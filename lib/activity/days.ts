/** So many days are shown, and compared with as many before. */
export const shownDays = 30

/** The day of a moment in UTC, as `2026-11-26`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** The last days up to today, the oldest first. */
export function lastDays(count: number, now = Date.now()): string[] {
  return Array.from({ length: count }, (_, index) =>
    dayOf(new Date(now - (count - 1 - index) * 24 * 60 * 60 * 1000)),
  )
}

/** A number for each of the shown days, the last of which is `until`; and what to compare them with. */
export interface Shown {
  days: number[]
  before: number
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** What was done on each day, and how much on as many days before. */
export const flow = (byDay: readonly number[]): Shown => ({
  days: byDay.slice(-shownDays),
  before: sum(byDay.slice(0, -shownDays)),
})

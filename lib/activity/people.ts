import { AsyncLocalStorage } from 'node:async_hooks'
import { within } from '@refactkit/tenancy'
import { lt, sql } from 'drizzle-orm'
import { db } from '../../db'
import { activityPerson, activitySum } from '../../db/schema'
import { describeError, log } from '../log'
import { joinedPerDay } from '../members'
import { dayOf, flow, lastDays, shownDays } from './days'
import { activityByDay, activityInAll, addActivity, everyDay } from './sums'

const kind = 'people'

/** Past it, whom this process has noted today is forgotten, and noted again to no effect. */
const mostNoted = 100_000
const noted = new Set<string>()
let notedOn = ''
let last: Promise<void> = Promise.resolve()

/** Where no request is: what ends one does not end the note. */
const outside = AsyncLocalStorage.snapshot()

/** Counts a member of the organization in scope for today, unless today has counted them. */
export const countActive = (userId: string): Promise<void> =>
  db.transaction(async () => {
    const today = sql`(now() at time zone 'UTC')::date`
    const first = await db
      .insert(activityPerson)
      .values({ userId, day: today })
      .onConflictDoUpdate({
        target: [activityPerson.organizationId, activityPerson.userId],
        set: { day: today },
        setWhere: lt(activityPerson.day, today),
      })
      .returning({ id: activityPerson.id })
    if (first.length > 0) await addActivity(kind, { acts: 1 })
  })

/**
 * Notes that a member was here today. It answers at once, writes one after another and at most once a day for each, and fails
 * for nobody: whoever could not be noted is noted with their next request.
 */
export function noteActive(organizationId: string, userId: string): void {
  const today = dayOf(new Date())
  if (today !== notedOn || noted.size >= mostNoted) noted.clear()
  notedOn = today
  const key = `${organizationId} ${userId}`
  if (noted.has(key)) return
  noted.add(key)
  last = outside(() =>
    last
      .then(() => within(organizationId, () => countActive(userId)))
      .catch((cause: unknown) => {
        noted.delete(key)
        log.debug(
          { organization: organizationId, cause: describeError(cause) },
          'who was here was not counted',
        )
      }),
  )
}

/** Returns when everybody is counted who was noted until now. */
export const activeNoted = (): Promise<void> => last

/** For made-up organizations: how many were here on days gone by. One that has such days already stays as it is. */
export async function addHistory(history: readonly { day: string; acts: number }[]): Promise<void> {
  if (history.length === 0 || (await activityInAll(kind)).acts > 0) return
  const acts = history.reduce((sum, one) => sum + one.acts, 0)
  await db.insert(activitySum).values([...history, { day: everyDay, acts }].map((one) => ({ ...one, kind })))
}

/** How many people were active on each day, and how many joined: numbers, and nobody's name. */
export async function peopleActivity(organizationId: string) {
  const [{ until, days }, joined] = await Promise.all([activityByDay(kind), joinedPerDay(organizationId)])
  return {
    until,
    active: flow(days.map(({ acts }) => acts)),
    joined: flow(lastDays(2 * shownDays).map((day) => joined[day] ?? 0)),
  }
}

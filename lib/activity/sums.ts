import { uuidv7 } from '@refactkit/tenancy/schema'
import { and, eq, gte, sql } from 'drizzle-orm'
import { db } from '../../db'
import { activitySum } from '../../db/schema'
import { lastDays, shownDays } from './days'

/** What an act changes. */
export interface Change {
  acts?: number
  items?: number
  bytes?: number
}

/** The day under which all days are summed. */
export const everyDay = 'infinity'

/**
 * Adds to the sums of the organization in scope, for the day of `at` and for all days. Called in the transaction of the act, it
 * is true exactly when that is. It takes rows that no other transaction holds, and makes them where all are held: nobody
 * ever waits for it.
 */
export async function addActivity(kind: string, change: Change, at?: Date): Promise<void> {
  const { acts = 0, items = 0, bytes = 0 } = change
  if (acts === 0 && items === 0 && bytes === 0) return
  await db.execute(sql`
    with free as (
      select wanted.day, wanted.id, held.id as slot
        from (values ((coalesce(${at?.toISOString() ?? null}::timestamptz, now()) at time zone 'UTC')::date, ${uuidv7()}::uuid),
                     (${everyDay}::date, ${uuidv7()}::uuid)) as wanted (day, id)
        left join lateral (
          select id from activity_sum where kind = ${kind} and day = wanted.day limit 1 for no key update skip locked
        ) held on true
    ), added as (
      update activity_sum
         set acts = acts + ${acts}::bigint, items = items + ${items}::bigint, bytes = bytes + ${bytes}::bigint
        from free where activity_sum.id = free.slot
    )
    insert into activity_sum (id, kind, day, acts, items, bytes)
    select id, ${kind}, day, ${acts}::bigint, ${items}::bigint, ${bytes}::bigint from free where slot is null`)
}

type Sums = Required<Change>

const summed = {
  acts: sql<number>`coalesce(sum(${activitySum.acts}), 0)`.mapWith(Number),
  items: sql<number>`coalesce(sum(${activitySum.items}), 0)`.mapWith(Number),
  bytes: sql<number>`coalesce(sum(${activitySum.bytes}), 0)`.mapWith(Number),
}

const nothing: Sums = { acts: 0, items: 0, bytes: 0 }

/** The sum over all days, of the organization in scope. */
export async function activityInAll(kind: string): Promise<Sums> {
  const isIt = and(eq(activitySum.kind, kind), eq(activitySum.day, everyDay))
  const [found] = await db.select(summed).from(activitySum).where(isIt)
  return found ?? nothing
}

/** The sums of the shown days and of as many before, and that over all days: few rows, however much there is. */
export async function activityByDay(kind: string): Promise<{ until: string; days: Sums[]; all: Sums }> {
  const days = lastDays(2 * shownDays)
  const [first = everyDay] = days
  const rows = await db
    .select({ day: activitySum.day, ...summed })
    .from(activitySum)
    .where(and(eq(activitySum.kind, kind), gte(activitySum.day, first)))
    .groupBy(activitySum.day)
  const found = new Map(rows.map(({ day, ...sums }) => [day, sums]))
  const of = (day: string) => found.get(day) ?? nothing
  return { until: days.at(-1) ?? first, days: days.map(of), all: of(everyDay) }
}

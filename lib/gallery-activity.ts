import { uuidv7 } from '@refactkit/tenancy/schema'
import { sql } from 'drizzle-orm'
import { db } from '../db'
import { flow, type Shown, shownDays } from './activity/days'
import { activityByDay, activityInAll, addActivity, everyDay } from './activity/sums'

const kind = 'gallery'

type Sized = readonly { bytes: number }[]

const bytesOf = (images: Sized) => images.reduce((sum, { bytes }) => sum + bytes, 0)

/** In the transaction that adds it. */
export const countUpload = (image: { bytes: number }, at?: Date): Promise<void> =>
  addActivity(kind, { acts: 1, items: 1, bytes: image.bytes }, at)

/** In the transaction that deletes them; what is purged later was counted then. */
export const countDeleted = (images: Sized): Promise<void> =>
  addActivity(kind, { items: -images.length, bytes: -bytesOf(images) })

/** In the transaction that restores them. */
export const countRestored = (images: Sized): Promise<void> =>
  addActivity(kind, { items: images.length, bytes: bytesOf(images) })

/** How many images there are, and how large: from the sums, whatever their number. */
export async function galleryTotals(): Promise<{ images: number; bytes: number }> {
  const { items, bytes } = await activityInAll(kind)
  return { images: items, bytes }
}

/** How much there was at the end of each day, and at the end of the day before: from what there is now, and the changes. */
function level(now: number, changes: readonly number[]): Shown {
  const at: number[] = []
  let left = now
  for (const change of changes.slice(-shownDays).reverse()) {
    at.push(left)
    left -= change
  }
  return { days: at.reverse(), before: left }
}

/** How many images were uploaded on each day, those since deleted among them, and how much was stored at its end. */
export async function galleryActivity() {
  const { until, days, all } = await activityByDay(kind)
  return {
    until,
    uploads: flow(days.map(({ acts }) => acts)),
    storage: level(
      all.bytes,
      days.map(({ bytes }) => bytes),
    ),
  }
}

/**
 * Has the sums say again what the rows say, where something else than the application wrote them: an archive of before there
 * were sums, or a person in the database. Adds what is missing, read in one moment, so that whoever uploads meanwhile is
 * counted neither twice nor not at all; and for days that have no sum what is left of them.
 */
export async function recountGallery(): Promise<void> {
  await db.execute(sql`
    with there as (
      select (created_at at time zone 'UTC')::date as day, count(*) as acts,
             count(*) filter (where deleted_at is null) as items,
             coalesce(sum(bytes) filter (where deleted_at is null), 0) as bytes
        from gallery_image group by 1
    ), missing as (
      select there.* from there
       where not exists (select from activity_sum where kind = ${kind} and activity_sum.day = there.day)
    ), off as (
      select ${everyDay}::date as day, coalesce((select sum(acts) from missing), 0) as acts,
             coalesce((select sum(items) from there), 0) - coalesce(sum(items), 0) as items,
             coalesce((select sum(bytes) from there), 0) - coalesce(sum(bytes), 0) as bytes
        from activity_sum where kind = ${kind} and day = ${everyDay}
    )
    insert into activity_sum (id, kind, day, acts, items, bytes)
    select gen_random_uuid(), ${kind}, day, acts, items, bytes from missing
     union all
    select ${uuidv7()}::uuid, ${kind}, day, acts, items, bytes from off where (acts, items, bytes) <> (0, 0, 0)`)
}

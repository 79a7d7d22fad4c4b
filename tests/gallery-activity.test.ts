import { uuidv7, within } from '@refactkit/tenancy'
import { and, count, eq, inArray, isNull, sql, sum } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db'
import { activitySum, galleryImage } from '../db/schema'
import { dayOf, lastDays, shownDays } from '../lib/activity/days'
import { recountActivity } from '../lib/activity/recount'
import { activityByDay, addActivity } from '../lib/activity/sums'
import { addImage } from '../lib/gallery'
import { galleryActivity, galleryTotals, recountGallery } from '../lib/gallery-activity'
import { purgeSomeImages } from '../lib/gallery-purge'
import { cloneOrganization } from '../lib/portability'
import { closeDatabase } from '../lib/portability/database'
import { deleteImages, restoreImages } from '../src/server/gallery-images'
import { receiveImage } from '../src/server/gallery-upload'
import { deletedAgo, smallImage, smallPng } from './harness/gallery'
import { planOf } from './harness/gallery-plan'
import { makeWorker } from './harness/jobs'
import { latch } from './harness/latch'
import { makePerson } from './harness/organizations'
import { admin, makeTenant, type Tenant } from './harness/world'

let tenants = 0
let acme: Tenant
let globex: Tenant

const emptied = async (slug: string): Promise<Tenant> => {
  const tenant = await makeTenant(slug)
  await within(tenant.id, () => db.delete(galleryImage))
  return tenant
}

beforeEach(async () => {
  tenants += 1
  acme = await emptied(`acme-${tenants}`)
  globex = await emptied(`globex-${tenants}`)
})

afterAll(() => closeDatabase())

const image = await smallImage()
const png = new Uint8Array(await smallPng())
const inAcme = <Result>(work: () => Promise<Result>) => within(acme.id, work)
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

const upload = (tenant: Tenant, days = 0) =>
  within(tenant.id, () =>
    addImage({
      image,
      name: 'Picture',
      uploadedBy: tenant.ownerId,
      ...(days && { createdAt: daysAgo(days) }),
    }),
  )

/** What a count over the rows says. */
async function counted() {
  const [found] = await db
    .select({ images: count(), bytes: sum(galleryImage.bytes).mapWith(Number) })
    .from(galleryImage)
    .where(isNull(galleryImage.deletedAt))
  return { images: found?.images ?? 0, bytes: found?.bytes ?? 0 }
}

/** The number of a day, counted from today, of the days that are shown. */
const ago = (shown: { days: number[] }, days: number) => shown.days.at(-1 - days)

describe('the sums of a gallery', () => {
  test('are what a count over its rows says, after whatever uploads, deletions, restorations and purges', async () => {
    const act = fc.oneof(
      fc.record({ what: fc.constant('upload' as const), days: fc.nat(70) }),
      fc.record({
        what: fc.constantFrom('delete' as const, 'restore' as const, 'purge' as const),
        which: fc.array(fc.nat(8), { maxLength: 4 }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (program) => {
        const tenant = await emptied(`program-${uuidv7()}`)
        const ids: string[] = []
        const uploads = new Map<string, number>()
        for (const one of program) {
          if (one.what === 'upload') {
            const { id, createdAt } = await upload(tenant, one.days)
            ids.push(id)
            uploads.set(dayOf(createdAt), (uploads.get(dayOf(createdAt)) ?? 0) + 1)
            continue
          }
          const chosen = one.which.flatMap((index) => ids[index] ?? [])
          if (one.what === 'delete') await within(tenant.id, () => deleteImages(chosen))
          if (one.what === 'restore') await within(tenant.id, () => restoreImages(chosen))
          if (one.what === 'purge') {
            const deleted = await within(tenant.id, () =>
              db
                .select({ id: galleryImage.id })
                .from(galleryImage)
                .where(and(inArray(galleryImage.id, chosen), sql`deleted_at is not null`)),
            )
            await deletedAgo(
              deleted.map(({ id }) => id),
              61,
            )
            await within(tenant.id, purgeSomeImages)
          }
        }
        const rows = await within(tenant.id, counted)
        expect(await within(tenant.id, galleryTotals)).toEqual(rows)
        const shown = await within(tenant.id, galleryActivity)
        const days = lastDays(shownDays)
        expect(shown.uploads.days).toEqual(days.map((day) => uploads.get(day) ?? 0))
        expect(ago(shown.storage, 0)).toBe(rows.bytes)
        expect(await within(globex.id, galleryTotals)).toEqual({ images: 0, bytes: 0 })
      }),
      { numRuns: 25 },
    )
  })

  test('are complete after fifty uploads at once, of which none waits for the sums of another', async () => {
    await Promise.all(Array.from({ length: 50 }, () => upload(acme)))
    expect(await inAcme(galleryTotals)).toEqual({ images: 50, bytes: 50 * image.original.length })
    expect((await inAcme(galleryActivity)).uploads.days.at(-1)).toBe(50)
    const rows = await inAcme(() => db.$count(activitySum, eq(activitySum.day, dayOf(new Date()))))
    expect(rows).toBeLessThanOrEqual(10)
    const held = latch()
    const counting = latch()
    const slow = inAcme(() =>
      db.transaction(async () => {
        await addActivity('gallery', { items: 1 })
        counting.open()
        await held.opened
      }),
    )
    await counting.opened
    await Promise.all([upload(acme), upload(acme)])
    expect(await inAcme(galleryTotals)).toMatchObject({ images: 52 })
    held.open()
    await slow
    expect(await inAcme(galleryTotals)).toMatchObject({ images: 53 })
  })

  test('are those of the uploads that a browser sends, and of none that failed', async () => {
    const send = () => {
      const headers = { 'content-length': String(png.length) }
      return new Request('http://localhost/?name=new.png', { method: 'PUT', body: png, headers })
    }
    await inAcme(() => receiveImage(send(), acme.ownerId))
    const gone = (await makePerson()).id
    await expect(inAcme(() => receiveImage(send(), gone))).rejects.toThrow()
    expect(await inAcme(galleryTotals)).toEqual(await inAcme(counted))
    expect((await inAcme(galleryActivity)).uploads.days.at(-1)).toBe(1)
  })

  test('are of one organization, and another neither sees nor changes them', async () => {
    const { id } = await upload(acme)
    await within(globex.id, () => deleteImages([id]))
    expect(await within(globex.id, () => activityByDay('gallery'))).toMatchObject({
      all: { acts: 0, items: 0, bytes: 0 },
    })
    await expect(
      within(globex.id, () =>
        db.insert(activitySum).values({ organizationId: acme.id, kind: 'gallery', day: dayOf(new Date()) }),
      ),
    ).rejects.toThrow()
    expect(await within(globex.id, () => db.update(activitySum).set({ items: 9 }))).toMatchObject({
      rowCount: 0,
    })
    expect(await inAcme(galleryTotals)).toMatchObject({ images: 1 })
  })

  test('show what was stored at the end of each day, and what was before', async () => {
    const bytes = image.original.length
    for (const days of [45, 12, 12, 3]) await upload(acme, days)
    const [{ id } = { id: '' }] = await inAcme(() => db.select().from(galleryImage).limit(1))
    await inAcme(() => deleteImages([id]))
    const { uploads, storage } = await inAcme(galleryActivity)
    expect([3, 4, 11, 12, 13].map((days) => ago(uploads, days))).toEqual([1, 0, 0, 2, 0])
    expect([0, 1, 3, 4, 12, 13].map((days) => ago(storage, days))).toEqual(
      [3, 4, 4, 3, 3, 1].map((times) => times * bytes),
    )
    expect([uploads.before, storage.before]).toEqual([1, bytes])
  })
})

describe('a recount', () => {
  const behind = (tenant: Tenant, days: number, count: number) =>
    admin((client) =>
      client.query(
        `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height, created_at)
         select $1, gen_random_uuid(), 'row', 'image/png', 7, 1, 1, now() - make_interval(days => $2)
           from generate_series(1, $3)`,
        [tenant.id, days, count],
      ),
    )

  test('makes sums true that something else than the application made untrue, and changes nothing that is true', async () => {
    await upload(acme, 2)
    await behind(acme, 2, 3)
    await behind(acme, 9, 5)
    await behind(globex, 1, 4)
    const { worker, runDue } = makeWorker([recountActivity])
    await inAcme(() => recountActivity.run({}, { attempt: 1, signal: new AbortController().signal }))
    const once = await inAcme(() => db.select().from(activitySum).orderBy(activitySum.id))
    expect(await inAcme(galleryTotals)).toEqual(await inAcme(counted))
    const { uploads } = await inAcme(galleryActivity)
    expect([ago(uploads, 9), ago(uploads, 2)]).toEqual([5, 1])
    await inAcme(recountGallery)
    expect(await inAcme(() => db.select().from(activitySum).orderBy(activitySum.id))).toEqual(once)
    expect(await within(globex.id, galleryTotals)).toMatchObject({ images: 0 })
    await worker.keep()
    await runDue(24 * 60 + 1)
    expect(await within(globex.id, galleryTotals)).toEqual(await within(globex.id, counted))
    await worker.stop(0)
  })

  test('counts whoever uploads meanwhile once', async () => {
    await behind(acme, 0, 20)
    await Promise.all([
      ...Array.from({ length: 20 }, () => upload(acme)),
      inAcme(recountGallery),
      ...Array.from({ length: 20 }, () => upload(acme)),
    ])
    await inAcme(recountGallery)
    expect(await inAcme(galleryTotals)).toEqual(await inAcme(counted))
    expect(await inAcme(galleryTotals)).toMatchObject({ images: 60 })
  })
})

describe('an organization that was brought in from an archive', () => {
  const copyOf = async (tenant: Tenant) => {
    const { done } = await cloneOrganization(tenant.slug, `${tenant.slug}-copy`)
    const id = done?.organizationId ?? ''
    return within(id, async () => ({
      totals: await galleryTotals(),
      rows: await counted(),
      days: await galleryActivity(),
    }))
  }

  beforeEach(async () => {
    const images = [await upload(acme, 40), await upload(acme, 6), await upload(acme)]
    await inAcme(() => deleteImages(images.slice(1, 2).map(({ id }) => id)))
    await deletedAgo(
      images.slice(1, 2).map(({ id }) => id),
      61,
    )
    await inAcme(purgeSomeImages)
  })

  test('has the sums of the one it was, days of images that are gone included', async () => {
    const { totals, rows, days } = await copyOf(acme)
    expect(totals).toEqual(rows)
    expect(totals).toEqual(await inAcme(galleryTotals))
    expect(days).toEqual(await inAcme(galleryActivity))
    expect(ago(days.uploads, 6)).toBe(1)
  })

  test('has true ones where the archive is of before there were sums, or says others than its rows', async () => {
    await admin((client) => client.query('delete from activity_sum where organization_id = $1', [acme.id]))
    const { totals, rows, days } = await copyOf(acme)
    expect([totals, totals.images]).toEqual([rows, 2])
    expect([ago(days.uploads, 0), days.uploads.before, ago(days.storage, 0)]).toEqual([1, 1, rows.bytes])
    await within(globex.id, () =>
      db.insert(activitySum).values({ kind: 'gallery', day: 'infinity', items: 1000, bytes: -5 }),
    )
    const lied = await copyOf(globex)
    expect(lied.totals).toEqual({ images: 0, bytes: 0 })
  })
})

test('what the dashboard asks reads the sums alone, as many rows as there are days, among tens of thousands of images', async () => {
  await admin(async (client) => {
    await client.query(
      `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height, created_at)
       select o, gen_random_uuid(), 'row', 'image/png', 7, 1, 1, now() - n % 700 * interval '1 day'
         from unnest($1::text[]) o, generate_series(1, 30000) n`,
      [[acme.id, globex.id]],
    )
  })
  await inAcme(recountGallery)
  await within(globex.id, recountGallery)
  await admin((client) => client.query('analyze activity_sum, gallery_image'))
  const totals = await planOf(acme.id, galleryTotals)
  const days = await planOf(acme.id, galleryActivity)
  for (const { steps, indexes } of [totals, days]) {
    expect(steps).not.toContain('Seq Scan')
    expect(new Set(indexes)).toEqual(new Set(['activity_sum_day_idx']))
  }
  expect(totals.buffers).toBeLessThan(10)
  expect(days.buffers).toBeLessThan(2 * shownDays + 20)
  expect(await inAcme(galleryTotals)).toMatchObject({ images: 30_000 })
})

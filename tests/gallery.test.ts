import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../db'
import { galleryImage } from '../db/schema'
import { galleryTotals, recountGallery } from '../lib/gallery-activity'
import { deleteImages, listImages, renameImage, restoreImages } from '../src/server/gallery-images'
import { deletedAgo, idOf } from './harness/gallery'
import { planOf } from './harness/gallery-plan'
import { addRows } from './harness/rows'
import { admin, makeTenant, picture, type Tenant } from './harness/world'

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  await within(globex.id, recountGallery)
})

const insertNumbers = (numbers: number[]) =>
  db.insert(galleryImage).values(numbers.map((number) => ({ ...picture(`row ${number}`), id: idOf(number) })))

const idsOf = (page: { images: { id: string }[] }) => page.images.map(({ id }) => id)

/** An organization of its own with the images of these numbers, and no other. */
async function makeGallery(slug: string, numbers: number[]): Promise<Tenant> {
  const tenant = await makeTenant(slug)
  await within(tenant.id, async () => {
    await db.delete(galleryImage)
    await insertNumbers(numbers)
    await recountGallery()
  })
  return tenant
}

const rowOf = (tenant: Tenant, id = tenant.imageId) =>
  within(tenant.id, async () => (await db.select().from(galleryImage).where(eq(galleryImage.id, id)))[0])

describe('the list', () => {
  test('holds the organization’s own live images, newest first, and no other’s', async () => {
    const gallery = await makeGallery('ordered', [3, 1, 4, 2, 5])
    await within(gallery.id, () => deleteImages([idOf(4)]))
    const list = () => listImages({ limit: 60 })
    expect(idsOf(await within(gallery.id, list))).toEqual([5, 3, 2, 1].map(idOf))
    expect(await within(gallery.id, galleryTotals)).toEqual({ images: 4, bytes: 40 })
    expect(idsOf(await within(globex.id, list))).toEqual([globex.imageId])
    expect(await within(globex.id, galleryTotals)).toEqual({ images: 1, bytes: 10 })
  })

  test('a cursor out of another organization’s list says nothing of that list', async () => {
    const gallery = await makeGallery('cursor', [1, 2, 3])
    const rest = () => listImages({ cursor: idOf(3), limit: 60 })
    expect(idsOf(await within(gallery.id, rest))).toEqual([2, 1].map(idOf))
    expect(await within(globex.id, rest)).toEqual({ images: [], nextCursor: undefined })
  })

  test('ends with the last image, also where that fills its page', async () => {
    const gallery = await makeGallery('even', [1, 2, 3, 4])
    const first = await within(gallery.id, () => listImages({ limit: 2 }))
    const last = await within(gallery.id, () => listImages({ cursor: first.nextCursor, limit: 2 }))
    expect([first.nextCursor, last.nextCursor]).toEqual([idOf(3), undefined])
    expect(idsOf(last)).toEqual([2, 1].map(idOf))
  })

  test('neither repeats nor skips an image while others are uploaded and deleted between the pages', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => (index + 1) * 10)
    const gallery = await makeGallery('moving', numbers)
    const seen: string[] = []
    const gone: string[] = []
    let cursor: string | undefined
    let uploaded = 1000
    do {
      const page = await within(gallery.id, () => listImages({ cursor, limit: 7 }))
      seen.push(...idsOf(page))
      cursor = page.nextCursor
      await within(gallery.id, async () => {
        await insertNumbers([uploaded++, uploaded++, uploaded++])
        const ahead = (await listImages({ cursor, limit: 7 })).images[2]?.id
        // One before the cursor, the cursor itself, and one that no page has shown yet.
        const doomed = [seen.at(-3), cursor, cursor && ahead].filter((id) => id !== undefined)
        if (doomed.length === 0) return
        await deleteImages(doomed)
        gone.push(...doomed.filter((id) => !seen.includes(id)))
      })
    } while (cursor)
    expect(gone.length).toBeGreaterThan(2)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(
      numbers
        .map(idOf)
        .reverse()
        .filter((id) => !gone.includes(id)),
    )
  })
})

test('page 1,000 costs what page 1 costs, among 60,000 images of one organization and those of others', async () => {
  const large = await makeTenant('large')
  await addRows(large.id, 60_000, { every: 50, minutes: 10 })
  await addRows((await makeTenant('neighbour')).id, 20_000)
  await admin((client) => client.query('analyze gallery_image'))
  const page = (cursor?: string) => planOf(large.id, () => listImages({ cursor, limit: 48 }))
  const first = await page()
  const thousandth = await page(idOf(60_000 - 1000 * 48))
  const [newest] = (await within(large.id, () => listImages({ cursor: idOf(12_000), limit: 1 }))).images
  expect(newest?.id).toBe(idOf(11_999))
  for (const plan of [first, thousandth]) expect(plan.indexes).toEqual(['gallery_image_page_idx'])
  expect(thousandth.buffers).toBeLessThanOrEqual(2 * first.buffers)
  expect(first.buffers).toBeLessThan(60)
})

describe('the same image', () => {
  test('is renamed by its organization, and by a stranger not even found', async () => {
    const rename = (name: string) => () => renameImage({ id: acme.imageId, name })
    expect(await within(acme.id, rename('by its own'))).toMatchObject({ name: 'by its own' })
    await expect(within(globex.id, rename('by a stranger'))).rejects.toMatchObject({ code: 'not-found' })
    expect(await rowOf(acme)).toMatchObject({ name: 'by its own' })
    expect(await rowOf(globex)).toMatchObject({ name: 'globex secret' })
  })

  test('is deleted and restored by its organization, and by a stranger neither', async () => {
    const remove = () => deleteImages([acme.imageId])
    const restore = () => restoreImages([acme.imageId])
    expect(await within(acme.id, remove)).toEqual({ ids: [acme.imageId] })
    expect(await within(globex.id, restore)).toEqual({ ids: [] })
    expect(await rowOf(acme)).toMatchObject({ deletedAt: expect.any(Date) })
    expect(await within(acme.id, restore)).toEqual({ ids: [acme.imageId] })
    expect(await within(globex.id, remove)).toEqual({ ids: [] })
    expect(await rowOf(acme)).toMatchObject({ deletedAt: null })
  })

  test('among own ones, a foreign id is left out and the own ones are done', async () => {
    const mixed = [acme.imageId, globex.imageId]
    for (const work of [deleteImages, restoreImages]) {
      expect(await within(acme.id, () => work(mixed))).toEqual({ ids: [acme.imageId] })
      expect(await rowOf(globex)).toMatchObject({ deletedAt: null })
    }
  })

  test('cannot be renamed while it is deleted', async () => {
    await within(acme.id, () => deleteImages([acme.imageId]))
    const rename = () => renameImage({ id: acme.imageId, name: 'too late' })
    await expect(within(acme.id, rename)).rejects.toMatchObject({ code: 'not-found' })
    await within(acme.id, () => restoreImages([acme.imageId]))
    expect(await within(acme.id, rename)).toMatchObject({ name: 'too late' })
  })
})

describe('a deletion', () => {
  test('can be taken back after 49 minutes and not after 51', async () => {
    const gallery = await makeGallery('undo', [1, 2])
    const both = [1, 2].map(idOf)
    await within(gallery.id, () => deleteImages(both))
    await deletedAgo([idOf(1)], 49)
    await deletedAgo([idOf(2)], 51)
    expect(await within(gallery.id, () => restoreImages(both))).toEqual({ ids: [idOf(1)] })
    expect(idsOf(await within(gallery.id, () => listImages({ limit: 9 })))).toEqual([idOf(1)])
  })

  test('asked for again begins no new hour', async () => {
    const gallery = await makeGallery('again', [1])
    await within(gallery.id, () => deleteImages([idOf(1)]))
    await deletedAgo([idOf(1)], 51)
    expect(await within(gallery.id, () => deleteImages([idOf(1)]))).toEqual({ ids: [] })
    expect(await within(gallery.id, () => restoreImages([idOf(1)]))).toEqual({ ids: [] })
  })
})

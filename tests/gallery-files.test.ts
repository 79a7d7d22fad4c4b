import { Readable } from 'node:stream'
import { within } from '@refactkit/tenancy'
import { eq, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { galleryImage, member } from '../db/schema'
import { addImage, imagesPerOrganization } from '../lib/gallery'
import { imageFile } from '../lib/gallery-files'
import { purgeImages, purgeSomeImages } from '../lib/gallery-purge'
import { storage } from '../lib/storage'
import { fileNameOf } from '../src/server/gallery-file-url'
import { deleteImages } from '../src/server/gallery-images'
import { receiveImage } from '../src/server/gallery-upload'
import { deletedAgo, filesOnDisk, minutesPass, smallImage, smallPng } from './harness/gallery'
import { makeWorker } from './harness/jobs'
import { join } from './harness/organizations'
import { addRows } from './harness/rows'
import { causeOf, makeTenant, type Tenant } from './harness/world'

let tenants = 0
let acme: Tenant
let globex: Tenant

beforeEach(async () => {
  tenants += 1
  acme = await makeTenant(`acme-${tenants}`)
  globex = await makeTenant(`globex-${tenants}`)
  for (const { id } of [acme, globex]) await within(id, () => db.delete(galleryImage))
})

/** The storage, with one of its methods behaving otherwise for the rest of this test. */
function stub<Name extends 'put' | 'removeMany'>(name: Name) {
  const spy = vi.spyOn(storage, name)
  onTestFinished(() => spy.mockRestore())
  return spy
}

const image = await smallImage()
const png = new Uint8Array(await smallPng())

const add = (tenant: Tenant, more: Partial<Parameters<typeof addImage>[0]> = {}) =>
  within(tenant.id, () => addImage({ image, name: 'Picture', uploadedBy: tenant.ownerId, ...more }))

const count = (tenant: Tenant) => within(tenant.id, () => db.$count(galleryImage))

const upload = (tenant: Tenant, signal?: AbortSignal) => {
  const headers = { 'content-length': String(png.length) }
  const request = new Request('http://localhost/?name=new.png', { method: 'PUT', body: png, headers, signal })
  return within(tenant.id, () => receiveImage(request, tenant.ownerId))
}

const filesOf = (tenant: Tenant, id: string) =>
  filesOnDisk(tenant.id).then((paths) => paths.filter((path) => path.includes(id)))

/** An image with files that was deleted so many minutes ago. */
async function addDeleted(tenant: Tenant, minutes: number): Promise<string> {
  const { id } = await add(tenant)
  await within(tenant.id, () => deleteImages([id]))
  await deletedAgo([id], minutes)
  return id
}

const idsIn = (tenant: Tenant) =>
  within(tenant.id, () => db.select({ id: galleryImage.id }).from(galleryImage)).then((rows) =>
    rows.map(({ id }) => id).sort(),
  )

const purge = (tenant: Tenant) => within(tenant.id, purgeSomeImages)

describe('purging', () => {
  test('takes row and both files of what was deleted over an hour ago, and nothing else', async () => {
    const live = await add(acme)
    const [recent, old] = [await addDeleted(acme, 59), await addDeleted(acme, 61)]
    expect(await filesOf(acme, old)).toHaveLength(2)
    await purge(acme)
    expect(await idsIn(acme)).toEqual([live.id, recent].sort())
    expect(await filesOf(acme, old)).toEqual([])
    for (const id of [live.id, recent]) expect(await filesOf(acme, id)).toHaveLength(2)
  })

  test('leaves what another organization deleted to that organization', async () => {
    const [own, foreign] = [await addDeleted(acme, 61), await addDeleted(globex, 61)]
    await purge(acme)
    expect([await idsIn(acme), await idsIn(globex)]).toEqual([[], [foreign]])
    expect([await filesOf(acme, own), await filesOf(globex, foreign)]).toEqual([[], expect.any(Array)])
    expect(await filesOf(globex, foreign)).toHaveLength(2)
    await purge(globex)
    expect([await idsIn(globex), await filesOnDisk(globex.id)]).toEqual([[], []])
  })

  test('is what a deletion enqueues for an hour later, and comes back for what was deleted after it', async () => {
    const [first, second] = [await add(acme), await add(acme)]
    const { worker, runDue } = makeWorker([purgeImages])
    expect(await within(acme.id, () => deleteImages([first.id]))).toEqual({ ids: [first.id] })
    await minutesPass(30)
    await within(acme.id, () => deleteImages([second.id]))
    await runDue()
    expect(await idsIn(acme)).toEqual([first.id, second.id])
    await minutesPass(31)
    await runDue()
    expect(await idsIn(acme)).toEqual([second.id])
    expect(await filesOf(acme, first.id)).toEqual([])
    await minutesPass(30)
    await runDue()
    expect([await idsIn(acme), await filesOnDisk(acme.id)]).toEqual([[], []])
    await worker.stop(0)
  })

  test('keeps the row when the storage fails, and is tried again', async () => {
    const { id } = await add(acme)
    await within(acme.id, () => deleteImages([id]))
    await minutesPass(61)
    stub('removeMany').mockRejectedValueOnce(new Error('the storage is away'))
    const { worker, runDue } = makeWorker([purgeImages])
    await runDue()
    expect(await idsIn(acme)).toEqual([id])
    await runDue(1)
    expect([await idsIn(acme), await filesOf(acme, id)]).toEqual([[], []])
    await worker.stop(0)
  })
})

describe('adding an image', () => {
  const nothingIn = async (tenant: Tenant) =>
    expect([await count(tenant), await filesOnDisk(tenant.id)]).toEqual([0, []])

  test('writes two files and one row', async () => {
    const { id } = await add(acme)
    expect(await idsIn(acme)).toEqual([id])
    const paths = ['original', 'thumbnail'].map((variant) => `org/${acme.id}/gallery/${id}/${variant}`)
    expect(await filesOnDisk(acme.id)).toEqual(paths)
    const open = (tenant: Tenant) => within(tenant.id, () => storage.open(imageFile(id, 'thumbnail')))
    await open(acme).then((stream) => stream.destroy())
    await expect(open(globex)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('whose row is refused leaves no file and no row', async () => {
    expect(causeOf(await add(acme, { name: '' }).catch((error) => error))).toMatch(/name_length/)
    await nothingIn(acme)
  })

  test('that is called off before its row leaves no file and no row', async () => {
    const written: string[][] = []
    const beforeRow = async () => {
      written.push(await filesOnDisk(acme.id))
      throw new Error('called off')
    }
    await expect(add(acme, { beforeRow })).rejects.toThrow('called off')
    expect(written).toEqual([[expect.any(String), expect.any(String)]])
    await nothingIn(acme)
  })

  test('onto a disk that fills up with its second file leaves no file and no row', async () => {
    const put = storage.put
    stub('put').mockImplementation((file, contents, contentType) => {
      if (file.variant === 'original') return put(file, contents, contentType)
      const full = async function* () {
        yield image.thumbnail.subarray(0, 8)
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      }
      return put(file, Readable.from(full()), contentType)
    })
    await expect(add(acme)).rejects.toMatchObject({ code: 'unavailable', reason: 'diskFull' })
    await nothingIn(acme)
  })

  test('cannot be credited to a person of another organization, only to a member', async () => {
    expect(await add(acme)).toMatchObject({ name: 'Picture' })
    const credited = add(acme, { uploadedBy: globex.ownerId })
    expect(causeOf(await credited.catch((error) => error))).toMatch(/gallery_image_uploaded_by_fk/)
    expect([await count(acme), (await filesOnDisk(acme.id)).length]).toEqual([1, 2])
  })

  test('outlives the membership of whoever uploaded it', async () => {
    const { id } = await add(acme)
    await join(acme.id, 'owner')
    await authDb.delete(member).where(eq(member.userId, acme.ownerId))
    const rows = await within(acme.id, () => db.select().from(galleryImage))
    expect(rows).toMatchObject([{ id, organizationId: acme.id, uploadedBy: null }])
  })
})

describe('an upload', () => {
  test('is the 10,000th of its organization and then there is no 10,001st, elsewhere there is', async () => {
    await addRows(acme.id, imagesPerOrganization - 1)
    expect(await upload(acme)).toMatchObject({ name: 'new' })
    await expect(upload(acme)).rejects.toMatchObject({ code: 'limit', reason: 'galleryFull' })
    expect([await count(acme), (await filesOnDisk(acme.id)).length]).toEqual([imagesPerOrganization, 2])
    expect(await upload(globex)).toMatchObject({ name: 'new' })
  })

  test('is the 10,000th once, also when six come at the same time', async () => {
    await addRows(acme.id, imagesPerOrganization - 1)
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => upload(acme)))
    const reasons = results.map((result) => (result.status === 'rejected' ? result.reason.reason : 'ok'))
    expect(reasons.sort()).toEqual([...Array(5).fill('galleryFull'), 'ok'])
    expect([await count(acme), (await filesOnDisk(acme.id)).length]).toEqual([imagesPerOrganization, 2])
  })

  test('into a full gallery purges what was deleted long ago and is then accepted', async () => {
    await addRows(acme.id, imagesPerOrganization, { every: 1000, minutes: 61 })
    expect(await upload(acme)).toMatchObject({ name: 'new' })
    expect(await count(acme)).toBe(imagesPerOrganization - 10 + 1)
    expect(await within(acme.id, () => db.$count(galleryImage, isNull(galleryImage.deletedAt)))).toBe(
      imagesPerOrganization - 10 + 1,
    )
  })

  test('finds no room in what was deleted a moment ago and can still be restored', async () => {
    await addRows(acme.id, imagesPerOrganization, { every: 1000, minutes: 10 })
    await expect(upload(acme)).rejects.toMatchObject({ reason: 'galleryFull' })
    expect(await count(acme)).toBe(imagesPerOrganization)
  })

  test('that is broken off before its row leaves nothing', async () => {
    const sender = new AbortController()
    const put = storage.put
    stub('put').mockImplementation(async (...args) => {
      await put(...args)
      sender.abort()
    })
    await expect(upload(acme, sender.signal)).rejects.toMatchObject({ reason: 'uploadAborted' })
    expect([await count(acme), await filesOnDisk(acme.id)]).toEqual([0, []])
  })
})

test.each([
  ['roof', 'image/jpeg', 'roof.jpg'],
  ['roof.jpg', 'image/jpeg', 'roof.jpg'],
  ['Roof.JPEG', 'image/jpeg', 'Roof.JPEG'],
  ['roof.png', 'image/webp', 'roof.png.webp'],
  ['v1.2', 'image/png', 'v1.2.png'],
])('%s of %s is downloaded as %s', (name, contentType, file) => {
  expect(fileNameOf(name, contentType)).toBe(file)
})

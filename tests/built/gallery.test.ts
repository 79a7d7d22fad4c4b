import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { uuidv7 } from '@refactkit/tenancy'
import pg from 'pg'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const galleryFns = 'src/server/gallery-fns.ts'

async function adminQuery(text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: inject('siteAdminUrl') })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

interface Place {
  id: string
  slug: string
  /** Its images, oldest first. */
  images: string[]
}

/** An organization of this file's own, so that nothing here counts among the demo world's images. */
async function makePlace(slug: string): Promise<Place> {
  const [id, images] = [uuidv7(), [uuidv7(), uuidv7()].sort()]
  await adminQuery('insert into organization (id, name, slug) values ($1, $2, $2)', [id, slug])
  for (const image of images)
    await adminQuery(
      `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
       values ($1, $2, 'Canary', 'image/png', 10, 4, 3)`,
      [id, image],
    )
  return { id, slug, images }
}

/** A member with a session, whose password is the demo world's. */
async function makeMember(place: Place, role: string): Promise<Visitor> {
  const [id, email] = [uuidv7(), `${role}-${uuidv7()}@gallery.test`]
  await adminQuery(`insert into "user" (id, name, email, email_verified) values ($1, $2, $3, true)`, [
    id,
    role,
    email,
  ])
  await adminQuery(
    `insert into account (id, account_id, provider_id, user_id, password)
     select $1, $1, provider_id, $1, password from account where password is not null limit 1`,
    [id],
  )
  await adminQuery('insert into member (id, organization_id, user_id, role) values ($1, $2, $1, $3)', [
    id,
    place.id,
    role,
  ])
  return new Visitor(url).signIn(email)
}

let home: Place
let away: Place
let owner: Visitor
let admin: Visitor
let member: Visitor
let stranger: Visitor

beforeAll(async () => {
  home = await makePlace('gallery-home')
  away = await makePlace('gallery-away')
  owner = await makeMember(home, 'owner')
  admin = await makeMember(home, 'admin')
  member = await makeMember(home, 'member')
  stranger = await makeMember(away, 'owner')
})

const png = (pixels: number) =>
  sharp(randomBytes(pixels * pixels * 3), { raw: { width: pixels, height: pixels, channels: 3 } })
    .png()
    .toBuffer()

const write = (visitor: Visitor, name: string, data: object, slug = home.slug) =>
  visitor.call(galleryFns, name, { method: 'POST', data: { slug, ...data }, context: { slug } })

const list = (visitor: Visitor, limit?: unknown) =>
  visitor.call(galleryFns, 'listImages', { data: { slug: home.slug, limit }, context: { slug: home.slug } })

const put = (visitor: Visitor, body: BodyInit, contentType = 'image/png') =>
  visitor.fetch(`/api/organizations/${home.slug}/gallery?name=probe.png`, {
    method: 'PUT',
    body,
    headers: { 'content-type': contentType },
  })

const file = (visitor: Visitor, { slug }: Place, id = '') =>
  visitor.fetch(`/api/organizations/${slug}/files/${id}/thumbnail`)

async function filesIn(path: string): Promise<number> {
  const folder = join(inject('siteData'), 'files', path)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).length
}

/** What is being written is in one place for all who use this site at the moment; in the end nothing stays there. */
const expectNothingHalf = () => expect.poll(() => filesIn('incoming'), { timeout: 20_000 }).toBe(0)

/** How many rows and files an organization has. */
async function kept(place: Place): Promise<{ rows: number; files: number }> {
  const [row] = await adminQuery(
    'select count(*)::int as count from gallery_image where organization_id = $1',
    [place.id],
  )
  return { rows: row?.count, files: await filesIn(`org/${place.id}`) }
}

/** Holds every upload where its files are written and its row is not: uploads take turns by locking the oldest row. */
async function holdingUploads(work: (release: () => Promise<unknown>) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('siteAdminUrl') })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      'select from gallery_image where organization_id = $1 order by id limit 1 for update',
      [home.id],
    )
    await work(() => client.query('rollback'))
  } finally {
    await client.end()
  }
}

describe('deleting and restoring', () => {
  test('is for admins and owners, of their own organization', async () => {
    const ids = home.images
    const gone = async () =>
      (
        await adminQuery('select count(deleted_at)::int as gone from gallery_image where id = any ($1)', [
          ids,
        ])
      )[0]?.gone
    for (const visitor of [admin, owner]) {
      const answer = await write(visitor, 'deleteImages', { ids })
      expect([answer.status, await gone()]).toEqual([200, 2])
      expect((await write(member, 'restoreImages', { ids })).status).toBe(403)
      expect((await write(stranger, 'restoreImages', { ids })).status).toBe(404)
      expect(resultOf(await write(stranger, 'restoreImages', { ids }, away.slug))).toEqual({ ids: [] })
      expect(await gone()).toBe(2)
      expect((await write(visitor, 'restoreImages', { ids })).status).toBe(200)
      expect(await gone()).toBe(0)
    }
    expect((await write(member, 'deleteImages', { ids })).status).toBe(403)
    expect((await write(stranger, 'deleteImages', { ids })).status).toBe(404)
    expect(resultOf(await write(stranger, 'deleteImages', { ids }, away.slug))).toEqual({ ids: [] })
    expect(await gone()).toBe(0)
  })
})

describe('a file', () => {
  test('of another organization answers exactly as one that nobody has', async () => {
    expect((await file(member, home, home.images[0])).status).toBe(302)
    const looks = async (answer: Response) => {
      const changing = ['date', 'x-request-id', 'content-security-policy']
      const headers = [...answer.headers].filter(([name]) => !changing.includes(name))
      const body = (await answer.text()).replace(/"requestId":"[^"]+"/, '')
      return { status: answer.status, headers, body }
    }
    const unknown = await looks(await file(stranger, away, uuidv7()))
    expect(unknown.status).toBe(404)
    expect(await looks(await file(stranger, away, home.images[0]))).toEqual(unknown)
    expect(await looks(await file(stranger, home, home.images[0]))).toEqual(unknown)
    expect(await looks(await file(stranger, { ...home, slug: 'no-such-place' }, uuidv7()))).toEqual(unknown)
  })

  test('of a deleted image is not found, and is there again when it is restored', async () => {
    const [id = ''] = home.images
    await write(admin, 'deleteImages', { ids: [id] })
    expect((await file(member, home, id)).status).toBe(404)
    await write(admin, 'restoreImages', { ids: [id] })
    expect((await file(member, home, id)).status).toBe(302)
  })
})

test('a removed member gets 404 for file, list and upload at the next request', async () => {
  const leaver = await makeMember(home, 'member')
  const picture = new Uint8Array(await png(8))
  const answers = async () => [
    (await file(leaver, home, home.images[0])).status,
    (await list(leaver)).status,
    (await put(leaver, picture)).status,
  ]
  expect(await answers()).toEqual([302, 200, 201])
  await adminQuery(
    `delete from member where organization_id = $1 and created_at =
       (select max(created_at) from member where organization_id = $1)`,
    [home.id],
  )
  const before = await kept(home)
  expect(await answers()).toEqual([404, 404, 404])
  expect(await kept(home)).toEqual(before)
  await expectNothingHalf()
})

describe('an upload', () => {
  test('that is too large, no image, empty or half a picture is refused and leaves nothing', async () => {
    const before = await kept(home)
    const picture = new Uint8Array(await png(64))
    const refused: [BodyInit, number][] = [
      [new Uint8Array(11 * 1024 * 1024), 413],
      ['<!doctype html><script>alert(1)</script>', 415],
      ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 415],
      ['', 400],
      [picture.subarray(0, picture.length / 2), 400],
    ]
    for (const [body, status] of refused) expect((await put(member, body)).status).toBe(status)
    expect(await kept(home)).toEqual(before)
    await expectNothingHalf()
    expect((await put(member, picture, 'text/html')).status).toBe(201)
    expect(await kept(home)).toEqual({ ...before, rows: before.rows + 1, files: before.files + 2 })
  })

  /** Sends the first bytes of a picture; the answer is a function that hangs up. */
  async function begin(picture: Buffer, sent: number): Promise<() => Promise<unknown>> {
    const path = `${url}/api/organizations/${home.slug}/gallery?name=gone.png`
    const headers = { ...member.headers, 'content-length': picture.length }
    const upload = request(path, { method: 'PUT', headers })
    const closed = new Promise((resolve) => upload.on('close', resolve))
    upload.on('error', () => {})
    await new Promise((resolve) => upload.write(picture.subarray(0, sent), resolve))
    return async () => {
      upload.destroy()
      await closed
      // What comes after the hanging up is answered: the server has noticed.
      expect((await list(member)).status).toBe(200)
    }
  }

  test('whose sender hangs up halfway leaves nothing', async () => {
    const picture = await png(200)
    const before = await kept(home)
    const hangUp = await begin(picture, 50_000)
    await hangUp()
    expect((await put(member, new Uint8Array(picture))).status).toBe(201)
    expect(await kept(home)).toEqual({ ...before, rows: before.rows + 1, files: before.files + 2 })
    await expectNothingHalf()
  })

  test('whose sender hangs up when all of it has arrived leaves nothing', async () => {
    const before = await kept(home)
    await holdingUploads(async (release) => {
      const picture = await png(8)
      const hangUp = await begin(picture, picture.length)
      await expect.poll(() => kept(home)).toEqual({ ...before, files: before.files + 2 })
      await hangUp()
      await release()
    })
    await expect.poll(() => kept(home)).toEqual(before)
    await expectNothingHalf()
  })
})

test('the list gives between 1 and 60 images, whatever is asked for', async () => {
  await adminQuery(
    `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
     select $1, gen_random_uuid(), 'row ' || n, 'image/png', 10, 4, 3 from generate_series(1, 70) n`,
    [home.id],
  )
  const sizes = []
  for (const limit of [undefined, 1000, 60, 2.9, 1, 0, -5]) {
    const { images } = resultOf(await list(member, limit)) as { images: unknown[] }
    sizes.push(images.length)
  }
  expect(sizes).toEqual([48, 60, 60, 2, 1, 1, 1])
  for (const limit of ['60; drop table gallery_image', {}, null, Number.NaN])
    expect((await list(member, limit)).status).toBe(400)
})

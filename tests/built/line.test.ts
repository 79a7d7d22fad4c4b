import pg from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const alice = new Visitor(url)
const mia = new Visitor(url)
const gus = new Visitor(url)
const carol = new Visitor(url)
const nobody = new Visitor(url)
const galleryFns = 'src/server/gallery-fns.ts'

let imageId = ''

const adminQuery = async (text: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: inject('siteAdminUrl') })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await alice.signIn('alice@acme.test')
  await mia.signIn('mia@acme.test')
  await gus.signIn('gus@globex.test')
  await carol.signIn('carol@both.test')
  const [image] = await adminQuery(
    `select i.id from gallery_image i join organization o on o.id = i.organization_id where o.slug = 'acme' limit 1`,
  )
  imageId = String(image?.id)
})

const list = (visitor: Visitor, slug: string) =>
  visitor.call(galleryFns, 'listImages', { data: { slug }, context: { slug } })

describe('statuses over server functions', () => {
  test('a member reads, a stranger gets 404, nobody gets 401, and no such organization looks like the stranger’s', async () => {
    expect(await list(alice, 'acme')).toMatchObject({ status: 200 })
    expect((await list(nobody, 'acme')).status).toBe(401)
    const stranger = await list(gus, 'acme')
    const missing = await list(gus, 'no-such-place')
    expect(stranger.status).toBe(404)
    const anonymous = (text: string) => text.replace(/[0-9a-f-]{36}|"[\w-]{8,}"/g, '…')
    expect(anonymous(missing.text)).toBe(anonymous(stranger.text))
  })

  test('the same image: acme’s owner renames it, the stranger finds nothing, the plain member may not delete it', async () => {
    const rename = (visitor: Visitor, slug: string) =>
      visitor.call(galleryFns, 'renameImage', {
        method: 'POST',
        data: { slug, id: imageId, name: 'Renamed' },
        context: { slug },
      })
    expect((await rename(alice, 'acme')).status).toBe(200)
    expect((await rename(gus, 'globex')).status).toBe(404)
    expect((await rename(gus, 'acme')).status).toBe(404)
    const remove = (visitor: Visitor, slug: string) =>
      visitor.call(galleryFns, 'deleteImages', {
        method: 'POST',
        data: { slug, ids: [imageId] },
        context: { slug },
      })
    expect((await remove(mia, 'acme')).status).toBe(403)
    await remove(gus, 'globex')
    expect(await adminQuery('select name, deleted_at from gallery_image where id = $1', [imageId])).toEqual([
      { name: 'Renamed', deleted_at: null },
    ])
  })

  test('input of a wrong shape is refused with 400 and nothing of SQL, and without a slug the call is refused too', async () => {
    const wrong = await alice.call(galleryFns, 'renameImage', {
      method: 'POST',
      data: { slug: 'acme', id: "x' or 1=1", name: '' },
      context: { slug: 'acme' },
    })
    expect(wrong.status).toBe(400)
    expect(wrong.text).not.toMatch(/select|update "|gallery_image|at .*\.m?js/)
    expect((await alice.call(galleryFns, 'listImages', { data: {} })).status).toBe(400)
  })
})

describe('server-side rendering', () => {
  test('a member’s page is 200, a stranger’s 404 like no page at all, and nobody is sent to sign in', async () => {
    const page = (visitor: Visitor, slug: string) => visitor.fetch(`/organizations/${slug}/dashboard`)
    expect((await page(alice, 'acme')).status).toBe(200)
    const stranger = await page(gus, 'acme')
    expect(stranger.status).toBe(404)
    expect(await stranger.text()).not.toContain('Acme')
    expect((await page(gus, 'no-such-place')).status).toBe(404)
    const redirect = await page(nobody, 'acme')
    expect(redirect.status).toBeGreaterThanOrEqual(302)
    expect(redirect.headers.get('location')).toMatch(/^(http:\/\/localhost:\d+)?\/login\?/)
  })

  test('a person of two organizations gets each one’s rows under its own address', async () => {
    const names = async (slug: string) => JSON.stringify(resultOf(await list(carol, slug)))
    expect(await names('acme')).toContain(imageId)
    expect(await names('globex')).not.toContain(imageId)
  })
})

describe('files', () => {
  test('a member is sent to a signed address that serves the file; a stranger and nobody are not', async () => {
    const path = `/api/organizations/acme/files/${imageId}/thumbnail`
    const answer = await alice.fetch(path)
    expect(answer.status).toBe(302)
    const signed = answer.headers.get('location') ?? ''
    const file = await nobody.fetch(signed)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect((await gus.fetch(path)).status).toBe(404)
    expect((await gus.fetch(path.replace('acme', 'globex'))).status).toBe(404)
    expect((await nobody.fetch(path)).status).toBe(401)
    const tampered = new URL(signed, url)
    for (const [name, value] of tampered.searchParams) {
      const forged = new URL(tampered)
      forged.searchParams.set(name, `${value}0`)
      expect((await nobody.fetch(`${forged.pathname}${forged.search}`)).status).toBe(404)
    }
  })

  test('an upload into acme succeeds for a member and is refused for a stranger, for nobody and from another site', async () => {
    const { default: sharp } = await import('sharp')
    const body = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const put = (visitor: Visitor, origin: string | undefined = url) =>
      visitor.fetch('/api/organizations/acme/gallery?name=probe.png', {
        method: 'PUT',
        body: new Uint8Array(body),
        headers: { 'content-type': 'image/png' },
        origin,
      })
    const count = async () =>
      (
        await adminQuery(
          `select count(*)::int as count from gallery_image i join organization o on o.id = i.organization_id
            where o.slug = 'acme'`,
        )
      )[0]?.count
    const before = await count()
    expect((await put(alice)).status).toBe(201)
    expect((await put(gus)).status).toBe(404)
    expect((await put(nobody)).status).toBe(401)
    expect((await put(alice, 'https://evil.example')).status).toBe(403)
    expect(await count()).toBe(before + 1)
  })
})

test('a member who is removed is out at the next request', async () => {
  expect((await list(carol, 'acme')).status).toBe(200)
  const removed = await adminQuery(
    `delete from member using "user" u, organization o
      where user_id = u.id and organization_id = o.id and u.email = 'carol@both.test' and o.slug = 'acme'
      returning member.*`,
  )
  expect((await list(carol, 'acme')).status).toBe(404)
  expect((await list(carol, 'globex')).status).toBe(200)
  const [row] = removed
  await adminQuery('insert into member (id, organization_id, user_id, role) values ($1, $2, $3, $4)', [
    row?.id,
    row?.organization_id,
    row?.user_id,
    row?.role,
  ])
})

test('/healthz and /readyz answer JSON', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await nobody.fetch(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('json'),
    ])
  }
})

import { toJSONAsync } from 'seroval'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { functionPath, resultOf, Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const alice = new Visitor(url)
const carol = new Visitor(url)
const gus = new Visitor(url)
const nobody = new Visitor(url)
const file = 'src/server/gallery-fns.ts'
let imageId = ''

beforeAll(async () => {
  await alice.signIn('alice@acme.test')
  await carol.signIn('carol@both.test')
  await gus.signIn('gus@globex.test')
  const own = resultOf(
    await alice.call(file, 'listImages', { data: { slug: 'acme' }, context: { slug: 'acme' } }),
  )
  // The oldest: what other tests of this site upload and delete meanwhile is newer.
  imageId = [...JSON.stringify(own).matchAll(/"id":"([0-9a-f-]{36})"/g)].at(-1)?.[1] ?? ''
  expect(imageId).not.toBe('')
})

const payload = async (claim: unknown): Promise<string> => JSON.stringify(await toJSONAsync(claim))

const get = (
  visitor: Visitor,
  name: string,
  text: string,
  init: RequestInit & { origin?: string | undefined } = {},
) =>
  visitor.fetch(`${functionPath(file, name)}?payload=${encodeURIComponent(text)}`, {
    headers: { 'x-tsr-serverFn': 'true', accept: 'application/json' },
    ...init,
  })

describe('one organization per call', () => {
  test('who belongs to two cannot be checked against one and answered about the other', async () => {
    for (const [said, claimed] of [
      ['globex', 'acme'],
      ['acme', 'globex'],
    ]) {
      const call = await carol.call(file, 'listImages', { data: { slug: said }, context: { slug: claimed } })
      expect(call.status).toBe(400)
    }
    const once = await carol.call(file, 'listImages', { data: { slug: 'acme' }, context: { slug: 'acme' } })
    expect(once.status).toBe(200)
  })

  test.each(['ACME', 'acme ', '%61cme', 'acme\0', 'аcme', 'globex/../acme', '__proto__', 'constructor', ''])(
    'the spelling %j is nobody’s organization',
    async (slug) => {
      for (const visitor of [alice, gus]) {
        const call = await visitor.call(file, 'listImages', { data: { slug }, context: { slug } })
        expect(call.status).toBe(404)
      }
    },
  )

  test.each([[['acme']], [{ toString: 'acme' }], [null], [1]])(
    'a slug that is no text is refused: %j',
    async (slug) => {
      expect((await gus.call(file, 'listImages', { data: { slug }, context: { slug } })).status).toBe(400)
    },
  )

  test('a key said twice, and keys every object has, open nothing', async () => {
    const twice = await payload({ data: { slug: 'acme' }, context: { slug: 'globex', other: 'acme' } })
    expect((await get(gus, 'listImages', twice.replace('other', 'slug'))).status).toBe(404)
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const claim = await payload({
        data: { slug: 'acme' },
        context: { slug: 'acme', key: { role: 'owner' } },
      })
      expect((await get(gus, 'listImages', claim.replace('"key"', `"${key}"`))).status).toBe(404)
    }
    expect(
      await nobody.call(file, 'listImages', { data: { slug: 'acme' }, context: { slug: 'acme' } }),
    ).toMatchObject({
      status: 401,
    })
  })

  test('a form in the place of a payload claims no context', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ slug: 'acme', id: imageId, name: 'taken' }))
      form.set(name, value)
    form.set('__TSS_CONTEXT', await payload({ slug: 'acme', role: 'owner', user: { id: 'x' } }))
    const send = (visitor: Visitor) =>
      visitor.fetch(functionPath(file, 'renameImage'), {
        method: 'POST',
        body: form,
        headers: { 'x-tsr-serverFn': 'true', accept: 'application/json' },
      })
    expect([(await send(gus)).status, (await send(nobody)).status, (await send(alice)).status]).toEqual([
      404, 401, 400,
    ])
  })
})

describe('another site, in the name of alice', () => {
  test('neither reads nor writes, whatever the method', async () => {
    const remove = await payload({ data: { slug: 'acme', ids: [imageId] }, context: { slug: 'acme' } })
    const read = await payload({ data: { slug: 'acme' }, context: { slug: 'acme' } })
    const foreign = {
      origin: undefined,
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    }
    expect((await get(alice, 'deleteImages', remove, foreign)).status).toBe(403)
    expect((await get(alice, 'listImages', read, foreign)).status).toBe(403)
    const form = { method: 'POST', body: new URLSearchParams({ slug: 'acme', id: imageId, name: 'taken' }) }
    for (const origin of [undefined, 'null', 'https://evil.example', `${url}.evil.example`]) {
      const answer = await alice.fetch(functionPath(file, 'renameImage'), { ...form, origin })
      expect(answer.status).toBe(403)
    }
  })

  test('a function that writes does not answer GET, not even to our own pages', async () => {
    const remove = await payload({ data: { slug: 'acme', ids: [imageId] }, context: { slug: 'acme' } })
    expect((await get(alice, 'deleteImages', remove)).status).toBe(405)
  })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])(
  'no server route answers %s with a page',
  async (method) => {
    for (const path of [
      '/healthz',
      '/readyz',
      '/api/organizations/acme/gallery',
      '/files/x',
      '/api/auth/ok',
    ]) {
      if (method === 'PUT' && path.endsWith('gallery')) continue
      const answer = await gus.fetch(path, { method })
      expect([path, answer.headers.get('content-type') ?? '']).not.toEqual([
        path,
        expect.stringContaining('html'),
      ])
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
  },
)

test('a signed address serves one file, one type and one variant, by one spelling of its path', async () => {
  const answer = await alice.fetch(`/api/organizations/acme/files/${imageId}/original`)
  const signed = answer.headers.get('location') ?? ''
  expect((await nobody.fetch(signed)).status).toBe(200)
  for (const forged of [
    signed.replace('/original', '/thumbnail'),
    signed.replace('?', '?type=text%2Fhtml&'),
    signed.replace('/gallery/', '/%67allery/'),
    signed.replace('/files/', '/files//'),
    signed.replace('/files/', '/FILES/'),
    signed.replace('signature=', 'signature=%00'),
  ]) {
    expect((await nobody.fetch(forged)).status, forged).not.toBe(200)
  }
})

import { request } from 'node:http'
import { expect, test } from 'vitest'
import { callFunction, dataOf } from './send'
import { build, functions, person, readsSlug, routes, suite } from './suite'

const text = (s: string) => ({ t: 1, s })
const object = (values: Record<string, unknown>, i = 0) => ({
  t: 10,
  i,
  p: { k: Object.keys(values), v: Object.values(values) },
  o: 0,
})
const payload = (t: unknown, m: unknown = []) => JSON.stringify({ t, f: 63, m })
const nested = (depth: number) =>
  `{"t":${'{"t":9,"i":1,"o":0,"a":['.repeat(depth)}${']}'.repeat(depth)},"f":63,"m":[]}`
/** A function of ours in the place of a method that promises call. */
const thenable = (id: string) => ({
  t: 25,
  i: 3,
  s: { v: object({ functionId: text(id) }, 4) },
  c: '$TSS/serverfn',
})

/** Bodies that no client of ours sends: no JSON, no payload, nodes that do not exist or are not whole. */
const garbage: Record<string, (id: string) => string> = {
  'no JSON': () => '{',
  'words for the log': () => '\n{"level":50,"msg":"forged"}',
  null: () => 'null',
  'a number': () => '1',
  'an empty object': () => '{}',
  'no node': () => payload(null),
  'marks that are no list': () => payload(object({}), 5),
  'an unknown node': () => payload({ t: 99, i: 0 }),
  'an unknown plugin': () => payload({ t: 25, i: 0, s: 1, c: 'forged' }),
  'an error of ours': () => payload({ t: 25, i: 0, s: null, c: '$TSR/t/app-error' }),
  'a broken expression': () => payload({ t: 6, i: 0, c: '(', m: '' }),
  'a number too long': () => payload({ t: 3, s: '1'.repeat(50_000) }),
  'bytes that are none': () => payload({ t: 19, i: 0, s: '****' }),
  'depth that never ends': () => nested(3000),
  'a promise that fails': () => payload(object({ data: { t: 12, i: 1, s: 0, f: text('forged') } })),
  'a stream that fails': () =>
    payload(object({ data: { t: 31, i: 1, l: 0, a: [{ t: 33, i: 1, f: text('forged') }] } })),
  'a function as then': (id) =>
    payload(object({ data: object(Object.fromEntries([['then', thenable(id)]]), 1) })),
  'keys every object has': () => payload(object({ ['__proto__']: object({ role: text('owner') }, 1) })),
}

export function garbageIsRefusedInSilence(): void {
  test.each(Object.entries(garbage))(
    '%s is refused in our words, and leaves no line in the log',
    async (_, make) => {
      const { world } = suite()
      const { visitor } = person('owner')
      const writer = functions.find(({ built }) => built.method === 'POST' && readsSlug(built))
      const id = writer?.built.id ?? ''
      const body = make(id)
      const before = world.site.printed()
      const headers = {
        'x-tsr-serverFn': 'true',
        accept: 'application/json',
        'content-type': 'application/json',
      }
      const answer = await visitor.fetch(`/_serverFn/${id}`, { method: 'POST', headers, body })
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('"invalid"')])
      expect(world.site.printed()).toBe(before)
    },
  )

  test.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'nor does a question that comes as %s',
    async (type) => {
      const { world } = suite()
      const reader = functions.find(({ built }) => built.method === 'GET' && built.first?.link === 'tenant')
      const before = world.site.printed()
      const answer = await person('owner').visitor.fetch(`/_serverFn/${reader?.built.id}`, {
        headers: { 'x-tsr-serverFn': 'true', 'content-type': type },
      })
      expect(answer.status).toBe(400)
      expect(world.site.printed()).toBe(before)
    },
  )

  test.each(functions)(
    'nor does $name, called without the header of our client',
    async ({ built, sample }) => {
      const { world, acme, persons } = suite()
      const before = world.site.printed()
      for (const somebody of persons.filter(({ name }) => name === 'owner' || name === 'anonymous')) {
        const data = await dataOf(sample, acme, somebody)
        const answer = await callFunction(somebody.visitor, built, data, {
          headers: { 'x-tsr-serverFn': 'false' },
        })
        expect([200, 204, 401]).toContain(answer.status)
        expect(await answer.text()).not.toMatch(/Cannot |\.mjs/)
      }
      expect(world.site.printed()).toBe(before)
      await world.restore()
    },
  )

  test.each(['text/plain', 'application/json', 'multipart/form-data'])(
    'nor does a form that comes as %s',
    async (type) => {
      const { world } = suite()
      const before = world.site.printed()
      for (const { built } of routes.filter(
        ({ built: { method, path } }) => method === 'POST' && build.pages.includes(path),
      )) {
        const headers = { 'content-type': type }
        const answer = await person('anonymous').visitor.fetch(built.path, {
          method: 'POST',
          headers,
          body: '{"email":1}',
        })
        expect([built.path, answer.status]).toEqual([built.path, 400])
      }
      expect(world.site.printed()).toBe(before)
    },
  )

  test.each(['TRACE', 'PROPFIND', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'nor does %s, which no page answers',
    async (method) => {
      const { world } = suite()
      const before = world.site.printed()
      const { headers } = person('owner').visitor
      for (const page of build.pages) {
        const path = page.replace('$slug', 'acme')
        const status = await new Promise((resolve, reject) => {
          const sent = request(new URL(path, world.site.url), { method, headers }, (answer) => {
            answer.resume()
            resolve(answer.statusCode)
          })
          sent.on('error', reject).end()
        })
        // A page that leads on does so before it is drawn.
        expect([path, status]).toEqual([path, expect.toSatisfy((code) => code === 404 || code === 307)])
      }
      expect(world.site.printed()).toBe(before)
    },
  )

  test('nor does an address elsewhere, asked for as the place to return to', async () => {
    const { world } = suite()
    const before = world.site.printed()
    const address = '/api/auth/reset-password/x?callbackURL=https://evil.example'
    expect((await person('anonymous').visitor.fetch(address)).status).toBe(403)
    const claim = Buffer.from('{"email":"ada@new.test"}').toString('base64url')
    const link = await person('anonymous').visitor.fetch(
      `/verify-email?token=x.${claim}.x&next=https://evil.example`,
      {
        method: 'POST',
        body: new URLSearchParams(),
      },
    )
    expect(link.headers.get('location')).toMatch(/^\/verify-email\?next=%2Fdashboard&done=true&error=/)
    expect(world.site.printed()).toBe(before)
  })
}

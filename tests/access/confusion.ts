import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { codeOf } from '../harness/code-of'
import { resultOf } from '../harness/visitor'
import { addressOf, type Call, callFunction, callRoute, dataOf } from './send'
import { build, functions, person, routes, suite } from './suite'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** What a browser sends along when another site makes it call, and what a program sends that is no browser. */
const strangers: Call[] = [
  { origin: undefined },
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: undefined, headers: { 'sec-fetch-site': 'cross-site' } },
  { origin: undefined, headers: { 'sec-fetch-site': 'same-site' } },
  { origin: undefined, headers: { referer: 'https://evil.example/acme' } },
]

/** Calls as the owner of Acme, who may do everything there: what is refused here is refused for how it was said. */
export function nothingIsSaidTheWrongWay(): void {
  describe('a function answers one method, and only our own pages', () => {
    test.each(functions)('$name', async ({ built, sample }) => {
      const { world, acme } = suite()
      const owner = person('owner')
      const data = await dataOf(sample, acme, owner)
      const before = await world.digest()
      for (const method of methods.filter((each) => each !== built.method)) {
        const { status } = await callFunction(owner.visitor, built, data, { method })
        expect([method, status]).toEqual([method, 405])
      }
      for (const stranger of strangers) {
        const { status } = await callFunction(owner.visitor, built, data, stranger)
        expect([stranger, status]).toEqual([stranger, 403])
      }
      expect(await world.digest()).toBe(before)
      await world.restore()
    })
  })

  test('nobody writes another address than theirs into their session, by whatever function makes one', async () => {
    const { world } = suite()
    const owner = person('owner')
    // The session goes on under another cookie, which the next test knows nothing of.
    const visitor = owner.visitor.copy()
    const call = async (name: string, data: object) => {
      const found = functions.find(({ built }) => built.name === name)
      if (!found) throw new Error(`There is no ${name}.`)
      const headers = { 'x-refactkit-client-address': '203.0.113.66' }
      const answer = await callFunction(visitor, found.built, data, { headers })
      expect(answer.status).toBe(200)
      return resultOf({ text: await answer.text() })
    }
    const setup = await call('beginSecondStep', {})
    const { secret } = z.object({ secret: z.string() }).parse(setup)
    await call('finishSecondStep', { code: await codeOf(secret) })
    const addresses = await world.query<{ address: string }>(
      `select ip_address as address from session s join "user" u on u.id = s.user_id where u.email = $1`,
      [owner.email],
    )
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.map(({ address }) => address)).not.toContain('203.0.113.66')
    await world.restore()
  })

  describe('a server route answers the methods it names, and writes only for our own pages', () => {
    test.each(routes)('$name', async ({ built, sample }) => {
      const { world, acme } = suite()
      const owner = person('owner')
      const address = await addressOf(built, sample, acme, owner.email)
      const before = await world.digest()
      const named = build.routes.filter(({ path }) => path === built.path).map(({ method }) => method)
      const isPage = build.pages.includes(built.path)
      for (const method of methods.filter((each) => !named.includes(each) && each !== 'HEAD' && !isPage)) {
        const { status } = await callRoute(owner, built, address, sample, { method })
        expect([method, status]).toEqual([method, 404])
      }
      if (built.method !== 'GET' && built.method !== 'HEAD')
        for (const stranger of strangers) {
          const { status } = await callRoute(owner, built, address, sample, stranger)
          expect([stranger, status]).toEqual([stranger, 403])
        }
      expect(await world.digest()).toBe(before)
      await world.restore()
    })
  })
}

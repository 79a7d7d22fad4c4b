import { describe, expect, test } from 'vitest'
import { addressOf, callFunction, callRoute, dataOf, lookOf } from './send'
import { functions, person, readsSlug, routes, suite, withUnknownIds } from './suite'

/** Who could be fooled into reaching over: an owner of the one, and somebody who belongs to both. */
const reachers = ['owner', 'in two']

/** Who has no business in Acme, and what there is to be told apart. */
const outsiders = ['owner elsewhere', 'ex-member', 'anonymous']

const scopedFunctions = functions.filter(({ built }) => readsSlug(built))
const scopedRoutes = routes.filter(({ built }) => readsSlug(built))

export function nobodyReachesOver(): void {
  describe('an id of the other organization answers as one that nobody has, and nothing changes', () => {
    test.each(scopedFunctions.filter(({ sample }) => sample.data))('$name', async ({ built, sample }) => {
      const { world, acme, globex } = suite()
      for (const name of reachers) {
        const somebody = person(name)
        const foreign = await dataOf(sample, globex, somebody)
        const { value: unknown, ids } = withUnknownIds(foreign)
        if (ids === 0) continue
        const before = await world.digest()
        const call = async (data: object) => lookOf(await callFunction(somebody.visitor, built, data))
        expect(await call(foreign)).toEqual(await call(unknown))
        expect(await world.digest()).toBe(before)
        // And beside an id of one's own it is still nobody's.
        const there = await world.digest('globex')
        const mixed = mix(await dataOf(sample, acme, somebody), foreign)
        await callFunction(somebody.visitor, built, mixed)
        expect(await world.digest('globex')).toBe(there)
        await world.restore()
      }
    })

    test.each(scopedRoutes.filter(({ sample }) => sample.params))('$name', async ({ built, sample }) => {
      const { world, globex } = suite()
      for (const name of reachers) {
        const somebody = person(name)
        const foreign = (await addressOf(built, sample, globex)).replace('/globex/', '/acme/')
        const { value: unknown, ids } = withUnknownIds(foreign)
        if (ids === 0) continue
        const before = await world.digest()
        const call = async (address: string) => lookOf(await callRoute(somebody, built, address, sample))
        expect(await call(foreign)).toEqual(await call(unknown))
        expect(await world.digest()).toBe(before)
        await world.restore()
      }
    })
  })

  describe('an id of another person’s thing changes nothing, and tells no more than its sample admits', () => {
    test.each(functions.filter(({ built, sample }) => !readsSlug(built) && sample.data))(
      '$name',
      async ({ built, sample }) => {
        const { world, acme } = suite()
        const { visitor } = person('owner elsewhere')
        const foreign = await dataOf(sample, acme, person('owner'))
        const { value: unknown, ids } = withUnknownIds(foreign)
        if (ids === 0) return
        const before = await world.digest()
        const call = async (data: object) => lookOf(await callFunction(visitor, built, data))
        const answers = [await call(foreign), await call(unknown)]
        if (!sample.idIsSecret) expect(answers[0]).toEqual(answers[1])
        expect(await world.digest()).toBe(before)
        await world.restore()
      },
    )
  })

  describe('an organization one does not belong to answers, byte for byte, as one that does not exist', () => {
    test.each(scopedFunctions)('$name', async ({ built, sample }) => {
      const { world, acme } = suite()
      for (const name of outsiders) {
        const somebody = person(name)
        const data = await dataOf(sample, acme, somebody)
        const call = async (slug: string) =>
          lookOf(await callFunction(somebody.visitor, built, data, { slug }))
        expect(await call('acme')).toEqual(await call('no-such-place'))
      }
      await world.restore()
    })

    test.each(scopedRoutes)('$name', async ({ built, sample }) => {
      const { world, acme } = suite()
      for (const name of outsiders) {
        const somebody = person(name)
        const address = await addressOf(built, sample, acme)
        const call = async (to: string) => lookOf(await callRoute(somebody, built, to, sample))
        expect(await call(address)).toEqual(await call(address.replace('/acme/', '/no-such-place/')))
      }
      await world.restore()
    })
  })
}

/** One's own input; where it is a list, the other's things stand in it too. */
function mix(own: object, foreign: object): object {
  const other: Record<string, unknown> = { ...foreign }
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      Array.isArray(value) && Array.isArray(other[key]) ? [...value, ...other[key]] : value,
    ]),
  )
}

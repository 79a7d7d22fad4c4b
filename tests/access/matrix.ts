import { expect, test } from 'vitest'
import { inWords } from './build'
import { callEverybody, type Observation } from './call-everybody'
import type { Row } from './document'
import { expectedStatus } from './expected'
import { addressOf, callFunction, callRoute, dataOf } from './send'
import { type FunctionCase, functions, type RouteCase, routes, suite } from './suite'

/** What was seen, for the table in the documentation. */
export const rows: Row[] = []

/** What was seen must be what the link promises, and who was refused or only read must have changed nothing. */
function judge(
  kind: Row['kind'],
  { name, built }: FunctionCase | RouteCase,
  success: number,
  observed: Observation[],
): void {
  const { first, method } = built
  if (!first) throw new Error(`${name} names no link`)
  rows.push({ kind, name, link: inWords(first, built.confirms), observed })
  const expected = suite().persons.map((person) => [person.name, expectedStatus(first, person, success)])
  expect(observed.map(({ person, status }) => [person, status])).toEqual(expected)
  const mayChange = ({ status }: Observation) => status < 400 && method !== 'GET'
  expect(observed.filter((each) => each.changed && !mayChange(each))).toEqual([])
}

export function everybodyCallsEverything(): void {
  test.each(functions)('$name, as everybody', async (each) => {
    const { built, sample } = each
    const { world, persons, acme } = suite()
    const observed = await callEverybody(world, persons, {
      first: built.first,
      status: 200,
      prepare: async (person) => {
        const data = await dataOf(sample, acme, person)
        // A new session that a call begins is not the one of the next.
        return () => callFunction(person.visitor.copy(), built, data)
      },
    })
    judge('Server functions', each, 200, observed)
  })

  test.each(routes)('$name, as everybody', async (each) => {
    const { built, sample } = each
    const { world, persons, acme } = suite()
    const { status = 200 } = sample
    const observed = await callEverybody(world, persons, {
      first: built.first,
      status,
      prepare: async (person) => {
        const address = await addressOf(built, sample, acme, person.email)
        return () => callRoute(person, built, address, sample)
      },
    })
    judge('Server routes', each, status, observed)
  })
}

import { expect, test } from 'vitest'
import { rows } from './matrix'
import type { Person } from './persons'
import { type AuthSample, auth } from './samples'
import { build, suite } from './suite'

const closed: AuthSample = { body: () => ({}), status: () => 404 }

const endpoints = build.auth
  .map((endpoint) => {
    const name = `${endpoint.method} ${endpoint.path}`
    return { ...endpoint, name, sample: auth[name] ?? closed }
  })
  .sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1))

function callEndpoint(
  person: Person,
  { method, path }: { method: string; path: string },
  sample: AuthSample,
) {
  const address = `/api/auth${path.replace(/:\w+/g, 'none')}${sample.search ?? ''}`
  // Signing in or out in this call shall not be so in the next one.
  return person.visitor.copy().fetch(address, {
    method,
    ...(method === 'POST'
      ? {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(sample.body?.(person) ?? {}),
        }
      : {}),
  })
}

export function everybodyAsksBetterAuth(): void {
  test('every endpoint that has a sample is there', () => {
    const names = endpoints.map(({ name }) => name)
    expect(Object.keys(auth).filter((name) => !names.includes(name))).toEqual([])
  })

  test.each(endpoints)('Better Auth: $name, as everybody', async ({ name, sample, ...endpoint }) => {
    const { world, persons } = suite()
    const before = await world.digest()
    const observed = await Promise.all(
      persons.map(async (person) => {
        const answer = await callEndpoint(person, endpoint, sample)
        await answer.arrayBuffer()
        return { person: person.name, status: answer.status, changed: false }
      }),
    )
    if (sample === closed) expect(await world.digest()).toBe(before)
    const answers = sample === closed ? 'nobody' : 'anyone'
    rows.push({
      kind: 'Better Auth',
      name: `${endpoint.method} /api/auth${endpoint.path}`,
      link: answers,
      observed,
    })
    const expected = persons.map((person) => [person.name, sample.status(person)])
    expect(observed.map(({ person, status }) => [person, status])).toEqual(expected)
    await world.restore()
  })
}

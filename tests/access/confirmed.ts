import { expect, test } from 'vitest'
import { callFunction, dataOf } from './send'
import { functions, person, suite } from './suite'

/** What is dangerous, for a session whose person has not shown for long that it is them. */
export function nothingDangerousIsDoneUnasked(): void {
  const dangerous = functions.filter(({ built }) => built.confirms)

  test('deleting and handing over an organization ask who it is', () => {
    const names = dangerous.map(({ built }) => built.name)
    expect(names).toEqual(expect.arrayContaining(['deleteOrganization', 'transferOwnership']))
  })

  test.each(dangerous)('$name asks again after a quarter of an hour', async ({ built, sample }) => {
    const { world, acme } = suite()
    const owner = person('owner')
    const before = `update session set confirmed_at = now() - interval '16 minutes' from "user" u where u.id = user_id and u.email = $1`
    await world.query(before, [owner.email])
    const answer = await callFunction(owner.visitor, built, await dataOf(sample, acme, owner))
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('confirmIdentity')])
    await world.restore()
  })
}

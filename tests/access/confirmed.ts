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

  const later = `update session set confirmed_at = now() - interval '16 minutes' from "user" u where u.id = user_id and u.email = $1`
  const owners = `update member set role = 'owner' where id = $1`
  const making = [
    'inviteMember',
    'inviteMembers',
    'changeInvitationRole',
    'createInvitationLink',
    'changeMemberRole',
  ]

  test.each([
    ...making.map((name) => ({ name, more: { role: 'owner' }, isOwner: false })),
    { name: 'changeMemberRole', more: { role: 'member' }, isOwner: true },
    { name: 'removeMember', more: {}, isOwner: true },
  ])(
    '$name with $more asks who it is where somebody becomes an owner or is one no more: $isOwner',
    async ({ name, more, isOwner }) => {
      const { world, acme } = suite()
      const owner = person('owner')
      const found = functions.find(({ built }) => built.name === name)
      if (!found) throw new Error(`There is no ${name}.`)
      const ask = async () => {
        const data = { ...(await dataOf(found.sample, acme, owner)), ...more }
        if (isOwner && 'id' in data) await world.query(owners, [data.id])
        const answer = await callFunction(owner.visitor, found.built, data)
        return [answer.status, await answer.text()]
      }
      expect(await ask()).toEqual([200, expect.not.stringContaining('confirmIdentity')])
      await world.restore()
      await world.query(later, [owner.email])
      expect(await ask()).toEqual([403, expect.stringContaining('confirmIdentity')])
      await world.restore()
    },
  )
}

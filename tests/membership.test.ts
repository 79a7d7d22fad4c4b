import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { member, user } from '../db/schema'
import { roleOf } from '../lib/auth/granting'
import { listMembers } from '../lib/members'
import { changeMemberRole, leaveOrganization, removeMember, transferOwnership } from '../lib/membership'
import { createOrganization, membership } from '../lib/organizations'
import { createRole } from '../lib/roles'
import { join, makeOwner, makePerson, outcomes } from './harness/organizations'

interface Somebody {
  userId: string
  organizationId: string
}

/** The id of somebody's membership, which the page has of them. */
async function idOf({ userId, organizationId }: Somebody): Promise<string> {
  const { members } = await listMembers(organizationId, { limit: 100 })
  return members.find((each) => each.userId === userId)?.id ?? ''
}

const holds = ({ userId, organizationId }: Somebody) => roleOf(userId, organizationId)

const owners = (organizationId: string) =>
  authDb.$count(member, sql`${member.organizationId} = ${organizationId} and ${member.role} = 'owner'`)

describe('the role of a member', () => {
  test('is changed by an owner and an admin, for the next request, and by nobody from elsewhere', async () => {
    const owner = await makeOwner('changing')
    const admin = await join(owner.organizationId, 'admin')
    const plain = await join(owner.organizationId, 'member')
    await changeMemberRole(owner, await idOf(plain), 'admin')
    expect(await holds(plain)).toBe('admin')
    await changeMemberRole(admin, await idOf(plain), 'member')
    expect((await membership(plain.userId, 'changing'))?.role).toBe('member')
    const stranger = await makeOwner('changing-elsewhere')
    for (const actor of [stranger, { ...stranger, organizationId: owner.organizationId }])
      await expect(changeMemberRole(actor, await idOf(plain), 'admin')).rejects.toMatchObject({
        code: 'not-found',
      })
    expect(await holds(plain)).toBe('member')
  })

  test('goes neither above nor from above that of whoever changes it, and is not one’s own', async () => {
    const owner = await makeOwner('above')
    const admin = await join(owner.organizationId, 'admin')
    const plain = await join(owner.organizationId, 'member')
    const refused = (work: Promise<void>, reason: string) =>
      expect(work).rejects.toMatchObject({ code: 'forbidden', reason })
    await refused(changeMemberRole(admin, await idOf(plain), 'owner'), 'roleNotYours')
    await refused(changeMemberRole(admin, await idOf(owner), 'member'), 'roleNotYours')
    await refused(changeMemberRole(admin, await idOf(admin), 'owner'), 'roleOwn')
    await refused(changeMemberRole(plain, await idOf(admin), 'member'), 'roleNotYours')
    expect([await holds(owner), await holds(admin), await holds(plain)]).toEqual(['owner', 'admin', 'member'])
  })

  test.each(['admin,owner', 'admin, owner', 'Owner', 'superuser', '', 'r-none'])(
    'is one that there is: not %j',
    async (role) => {
      const owner = await makeOwner(`no-role-${Math.random().toString(36).slice(2)}`)
      const plain = await join(owner.organizationId, 'member')
      await expect(changeMemberRole(owner, await idOf(plain), role)).rejects.toMatchObject({
        code: 'invalid',
        reason: 'roleUnknown',
      })
      // And past every check of ours, the database has none of it.
      const written = authDb.update(member).set({ role }).where(eq(member.userId, plain.userId))
      await expect(written).rejects.toThrow()
    },
  )

  test('of the organization’s own gives no more away than it holds', async () => {
    const owner = await makeOwner('own-role')
    const { organizationId } = owner
    const clerk = await createRole(organizationId, {
      name: 'Clerk',
      permissions: ['member:read', 'member:update', 'invitation:create'],
    })
    const strong = await createRole(organizationId, { name: 'Strong', permissions: ['invitation:delete'] })
    const somebody = await join(organizationId, clerk)
    const other = await join(organizationId, clerk)
    await expect(changeMemberRole(somebody, await idOf(other), 'admin')).rejects.toMatchObject({
      reason: 'roleNotYours',
    })
    await expect(changeMemberRole(somebody, await idOf(other), strong.key)).rejects.toMatchObject({
      reason: 'roleNotYours',
    })
    await changeMemberRole(owner, await idOf(other), strong.key)
    expect(await holds(other)).toMatchObject({ key: strong.key, permissions: strong.permissions })
  })
})

describe('a member', () => {
  test('is removed by who may, and is a stranger from then on', async () => {
    const owner = await makeOwner('removing')
    const admin = await join(owner.organizationId, 'admin')
    const plain = await join(owner.organizationId, 'member')
    await expect(removeMember(admin, await idOf(plain))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(removeMember(owner, await idOf(owner))).rejects.toMatchObject({ reason: 'removeSelf' })
    const remover = await createRole(owner.organizationId, {
      name: 'Remover',
      permissions: ['member:delete'],
    })
    const above = removeMember(await join(owner.organizationId, remover), await idOf(owner))
    await expect(above).rejects.toMatchObject({ code: 'forbidden', reason: 'memberAbove' })
    expect(await membership(plain.userId, 'removing')).toBeDefined()
    const id = await idOf(plain)
    await removeMember(owner, id)
    expect(await membership(plain.userId, 'removing')).toBeUndefined()
    await expect(removeMember(owner, id)).rejects.toMatchObject({ code: 'not-found', reason: 'memberGone' })
  })

  test('leaves, and can be asked back', async () => {
    const owner = await makeOwner('leaving')
    const plain = await join(owner.organizationId, 'member')
    await leaveOrganization(plain)
    expect(await membership(plain.userId, 'leaving')).toBeUndefined()
    await expect(leaveOrganization(plain)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('becomes the owner of what an owner gives away, and that one an admin', async () => {
    const owner = await makeOwner('given-away')
    const admin = await join(owner.organizationId, 'admin')
    const plain = await join(owner.organizationId, 'member')
    await expect(transferOwnership(admin, await idOf(plain))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(transferOwnership(owner, await idOf(owner))).rejects.toMatchObject({
      reason: 'transferSelf',
    })
    await transferOwnership(owner, await idOf(plain))
    expect([await holds(owner), await holds(plain)]).toEqual(['admin', 'owner'])
  })
})

describe('an organization always has an owner', () => {
  test('its last one neither leaves nor is demoted, removed or deleted with their account', async () => {
    const owner = await makeOwner('last')
    const other = await join(owner.organizationId, 'owner')
    await changeMemberRole(owner, await idOf(other), 'admin')
    const which = eq(member.userId, owner.userId)
    for (const work of [
      leaveOrganization(owner),
      authDb.delete(member).where(which),
      authDb.update(member).set({ role: 'member' }).where(which),
      authDb.delete(user).where(eq(user.id, owner.userId)),
    ])
      await expect(work).rejects.toMatchObject({ cause: { code: '23514', constraint: 'keep_last' } })
    expect(await owners(owner.organizationId)).toBe(1)
  })

  test('goes with all of them when it is deleted itself', async () => {
    const { id } = await makePerson()
    const { organization } = await createOrganization(id, { name: 'Short', slug: 'short-lived' })
    const table = await import('../db/schema')
    await authDb.delete(table.organization).where(eq(table.organization.id, organization.id))
    expect(await owners(organization.id)).toBe(0)
  })

  test('when its fifty owners leave at once, one stays', async () => {
    const owner = await makeOwner('fifty')
    const others = await Promise.all(Array.from({ length: 49 }, () => join(owner.organizationId, 'owner')))
    const left = [owner, ...others].map((each) => leaveOrganization(each))
    expect(await outcomes(left)).toEqual({ ok: 49, keep_last: 1 })
    expect(await owners(owner.organizationId)).toBe(1)
  })

  test('when two owners demote and remove each other at once, one of them wins', async () => {
    for (let round = 0; round < 10; round++) {
      const one = await makeOwner(`duel-${round}`)
      const two = await join(one.organizationId, 'owner')
      const ids = [await idOf(one), await idOf(two)] as const
      const found = await outcomes([
        changeMemberRole(one, ids[1], 'member'),
        removeMember(two, ids[0]),
        leaveOrganization(one),
        transferOwnership(two, ids[0]),
      ])
      expect(found.ok).toBeGreaterThan(0)
      expect(Object.keys(found).filter((reason) => reason === 'unexpected')).toEqual([])
      expect(await owners(one.organizationId)).toBeGreaterThan(0)
    }
  })

  test.each(['read committed', 'repeatable read', 'serializable'] as const)(
    'also where nobody holds its row first, under %s',
    async (isolationLevel) => {
      for (let round = 0; round < 10; round++) {
        const one = await makeOwner(`raw-${isolationLevel.replaceAll(' ', '-')}-${round}`)
        const two = await join(one.organizationId, 'owner')
        const leave = ({ userId }: Somebody) =>
          authDb.transaction(
            async (tx) => {
              await tx.execute(sql`select 1`)
              await tx.delete(member).where(eq(member.userId, userId))
            },
            { isolationLevel },
          )
        await Promise.allSettled([leave(one), leave(two)])
        expect(await owners(one.organizationId)).toBe(1)
      }
    },
  )
})

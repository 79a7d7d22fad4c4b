import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitation, member, organizationRole } from '../db/schema'
import { auth } from '../lib/auth'
import { roleOf } from '../lib/auth/granting'
import { listMembers } from '../lib/members'
import { createInvitation } from '../lib/new-invitations'
import { listOpenInvitations } from '../lib/open-invitations'
import { membership, memberships } from '../lib/organizations'
import { allows, allPermissions, completed, covers, isForOwnersOnly, roles } from '../lib/permissions'
import { changeRole, countHolders, createRole, deleteRole, listRoles } from '../lib/roles'
import { requireRole } from '../lib/stored-role'
import { join, makeOwner, outcomes } from './harness/organizations'

describe('a role of the organization’s own', () => {
  test('holds what was chosen, and what comes along, and nothing that is the owners’', async () => {
    const owner = await makeOwner('choosing')
    const made = await createRole(owner.organizationId, { name: 'Chooser', permissions: allPermissions })
    const given = allPermissions.filter((each) => !isForOwnersOnly(each))
    expect(made.permissions).toEqual(given)
    expect(allPermissions.filter((each) => allows(made, each))).toEqual(given)
    expect(completed(['invitation:delete'])).toEqual([
      'dashboard:read',
      'invitation:read',
      'invitation:delete',
    ])
    // Whatever stands in the database: what is the owners' is not held.
    const forged = { ...made, permissions: allPermissions }
    expect(allows(forged, 'role:create')).toBe(false)
    expect(covers(forged, 'owner')).toBe(false)
  })

  test('counts at the next request of whoever has it, in this organization and in no other', async () => {
    const owner = await makeOwner('counting')
    const role = await createRole(owner.organizationId, { name: 'Reader', permissions: ['invitation:read'] })
    const somebody = await join(owner.organizationId, role)
    expect((await membership(somebody.userId, 'counting'))?.role).toMatchObject({ name: 'Reader' })
    await changeRole(owner.organizationId, role.key, { name: 'Writer', permissions: ['member:read'] })
    const after = await roleOf(somebody.userId, owner.organizationId)
    expect(after).toMatchObject({ name: 'Writer', permissions: completed(['member:read']) })
    const elsewhere = await makeOwner('counting-elsewhere')
    expect(await listRoles(elsewhere.organizationId)).toEqual([])
    // The key of a foreign role is no role here: not for the checks, and not for the database.
    await expect(
      createInvitation(elsewhere, { email: 'x@roles.test', role: { ...role, permissions: [] } }),
    ).rejects.toThrow()
    await expect(join(elsewhere.organizationId, role)).rejects.toThrow()
    for (const act of [
      () => changeRole(elsewhere.organizationId, role.key, { name: 'Taken over', permissions: [] }),
      () => deleteRole(elsewhere.organizationId, role.key, 'member'),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'not-found', reason: 'roleGone' })
  })

  test('is not the one of another organization that has the same name and key', async () => {
    const [one, other] = [await makeOwner('namesake'), await makeOwner('namesake-too')]
    const weak = await createRole(one.organizationId, { name: 'Same', permissions: [] })
    const strong = await createRole(other.organizationId, { name: 'Same', permissions: ['member:delete'] })
    expect(weak.key).toBe(strong.key)
    const [low, high] = [await join(one.organizationId, weak), await join(other.organizationId, strong)]
    for (const [slug, { userId, organizationId }, role] of [
      ['namesake', low, weak],
      ['namesake-too', high, strong],
    ] as const) {
      expect((await membership(userId, slug))?.role).toEqual(role)
      expect((await memberships(userId)).map((each) => each.role)).toEqual([role])
      expect(await roleOf(userId, organizationId)).toEqual(role)
      expect(await requireRole(organizationId, role.key)).toEqual(role)
      const { members } = await listMembers(organizationId, { limit: 100 })
      expect(members.map((each) => each.role)).toEqual(['owner', role])
    }
    await createInvitation(one, { email: 'same@roles.test', role: weak })
    expect((await listOpenInvitations(one.organizationId)).map(({ role }) => role)).toEqual([weak])
  })

  test('is not deleted from under anybody: members and the invited get another one with it', async () => {
    const owner = await makeOwner('deleting')
    const { organizationId } = owner
    const role = await createRole(organizationId, { name: 'Passing', permissions: [] })
    const somebody = await join(organizationId, role)
    await createInvitation(owner, { email: 'passing@roles.test', role })
    expect(await listRoles(organizationId)).toEqual([role])
    expect(await countHolders(organizationId)).toEqual({
      owner: { people: 1, invited: 0 },
      [role.key]: { people: 1, invited: 1 },
    })
    const which = and(
      eq(organizationRole.organizationId, organizationId),
      eq(organizationRole.role, role.key),
    )
    await expect(authDb.delete(organizationRole).where(which)).rejects.toMatchObject({
      cause: { code: '23503' },
    })
    for (const instead of ['owner', role.key, 'r-none'])
      await expect(deleteRole(organizationId, role.key, instead)).rejects.toMatchObject({
        reason: 'roleUnknown',
      })
    await deleteRole(organizationId, role.key, 'member')
    expect(await roleOf(somebody.userId, organizationId)).toBe('member')
    expect((await listOpenInvitations(organizationId))[0]?.role).toBe('member')
    expect(await listRoles(organizationId)).toEqual([])
  })

  test('has a name of its own, and there are twenty at most, also when fifty are made at once', async () => {
    const { organizationId } = await makeOwner('many-roles')
    const same = Array.from({ length: 50 }, () =>
      createRole(organizationId, { name: 'Same', permissions: [] }),
    )
    expect(await outcomes(same)).toEqual({ ok: 1, roleNameTaken: 49 })
    const many = Array.from({ length: 50 }, (_, index) =>
      createRole(organizationId, { name: `Role ${index}`, permissions: [] }),
    )
    expect(await outcomes(many)).toEqual({ ok: 19, rolesFull: 31 })
    const keys = (await listRoles(organizationId)).map(({ key }) => key)
    expect(new Set(keys).size).toBe(20)
  })

  test('is known to Better Auth’s own access control', async () => {
    const { organizationId } = await makeOwner('library')
    const made = await createRole(organizationId, { name: 'Known', permissions: ['invitation:delete'] })
    const [row] = await authDb
      .select({ permission: organizationRole.permission })
      .from(organizationRole)
      .where(eq(organizationRole.role, made.key))
    expect(JSON.parse(row?.permission ?? '')).toEqual({ dashboard: ['read'], invitation: ['read', 'delete'] })
    expect(Object.keys(auth.api)).toContain('hasPermission')
  })
})

test('the roles of the matrix cover one another in their order, and owners alone cover owners', () => {
  for (const [rank, role] of roles.entries())
    expect(roles.map((other) => covers(role, other))).toEqual(roles.map((_, other) => other <= rank))
})

test('a member has one role, in the words of the database', async () => {
  const owner = await makeOwner('one-word')
  const plain = await join(owner.organizationId, 'member')
  for (const role of ['admin,owner', 'admin owner', 'r-nowhere', 'Owner'])
    await expect(authDb.update(member).set({ role }).where(eq(member.userId, plain.userId))).rejects.toThrow()
  await expect(
    authDb
      .update(invitation)
      .set({ role: 'admin,owner' })
      .where(eq(invitation.organizationId, owner.organizationId)),
  ).resolves.toBeDefined()
})

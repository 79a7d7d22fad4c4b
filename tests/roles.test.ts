import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitation, member, organizationRole } from '../db/schema'
import { auth } from '../lib/auth'
import { roleOf } from '../lib/auth/granting'
import { acceptInvitation, viewInvitation } from '../lib/invitations'
import { changeInvitationRole, createInvitation, listOpenInvitations } from '../lib/open-invitations'
import { membership } from '../lib/organizations'
import { allows, allPermissions, completed, covers, isForOwnersOnly, roles } from '../lib/permissions'
import { changeRole, countHolders, createRole, deleteRole, listRoles } from '../lib/roles'
import { join, makeOwner, makePerson, outcomes } from './harness/organizations'

describe('a role of the organization’s own', () => {
  test('holds what was chosen, and what comes along, and nothing that is the owners’', async () => {
    const owner = await makeOwner('choosing')
    const made = await createRole(owner.organizationId, { name: 'Chooser', permissions: allPermissions })
    expect(allPermissions.filter((each) => !allows(made, each))).toEqual(
      allPermissions.filter(isForOwnersOnly),
    )
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

  test('is in the invitation and in the membership that comes of it; a stranger reads its name alone', async () => {
    const owner = await makeOwner('inviting-own')
    const role = await createRole(owner.organizationId, { name: 'Guest', permissions: ['invitation:read'] })
    const guest = { ...(await makePerson()), emailVerified: true }
    const id = await createInvitation(owner, { email: guest.email, role })
    expect((await listOpenInvitations(owner.organizationId))[0]?.role).toEqual(role)
    expect(await viewInvitation(id, undefined)).toMatchObject({ state: 'pending', role: { name: 'Guest' } })
    expect(JSON.stringify(await viewInvitation(id, undefined))).not.toContain('invitation:read')
    await acceptInvitation(id, guest)
    expect(await roleOf(guest.id, owner.organizationId)).toEqual(role)
  })

  test('takes the place of another one in an open invitation, for who holds both', async () => {
    const owner = await makeOwner('inviting-otherwise')
    const { organizationId } = owner
    const role = await createRole(organizationId, { name: 'Helper', permissions: ['invitation:delete'] })
    const weak = await join(
      organizationId,
      await createRole(organizationId, { name: 'Weak', permissions: [] }),
    )
    const guest = await makePerson()
    const id = await createInvitation(owner, { email: guest.email, role: 'member' })
    await changeInvitationRole(owner, id, role.key)
    expect((await listOpenInvitations(organizationId))[0]?.role).toEqual(role)
    const refused = changeInvitationRole({ ...weak, role: 'member' }, id, 'member')
    await expect(refused).rejects.toMatchObject({ code: 'forbidden', reason: 'roleNotYours' })
    const elsewhere = await makeOwner('inviting-otherwise-elsewhere')
    await expect(changeInvitationRole(elsewhere, id, 'member')).rejects.toMatchObject({ code: 'not-found' })
    await acceptInvitation(id, guest)
    expect(await roleOf(guest.id, organizationId)).toEqual(role)
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

  test('given, deleted and changed at once leaves nobody without a role', async () => {
    const owner = await makeOwner('racing-roles')
    const { organizationId } = owner
    for (let round = 0; round < 5; round++) {
      const role = await createRole(organizationId, { name: `Racing ${round}`, permissions: [] })
      const found = await outcomes([
        ...Array.from({ length: 10 }, (_, index) =>
          createInvitation(owner, { email: `${round}-${index}@racing.test`, role }),
        ),
        deleteRole(organizationId, role.key, 'member'),
        changeRole(organizationId, role.key, { name: `Raced ${round}`, permissions: ['invitation:read'] }),
      ])
      expect(found.ok).toBeGreaterThan(0)
      const open = await listOpenInvitations(organizationId)
      expect(open.filter(({ role: held }) => held !== 'member')).toEqual([])
    }
  })

  test('accepted while it is deleted and another one is put in its place waits for nobody in a ring', async () => {
    const owner = await makeOwner('racing-answers')
    const { organizationId } = owner
    for (let round = 0; round < 10; round++) {
      const role = await createRole(organizationId, { name: `Answered ${round}`, permissions: [] })
      const guests = await Promise.all(Array.from({ length: 4 }, () => makePerson()))
      const ids = await Promise.all(guests.map(({ email }) => createInvitation(owner, { email, role })))
      const found = await outcomes([
        ...guests.map((guest, index) => acceptInvitation(ids[index] ?? '', guest)),
        deleteRole(organizationId, role.key, 'member'),
        ...ids.map((id) => changeInvitationRole(owner, id, 'admin')),
      ])
      expect(Object.keys(found).sort()).toEqual(expect.arrayContaining(['ok']))
      expect(Object.keys(found).filter((each) => !['ok', 'invitationGone'].includes(each))).toEqual([])
    }
  })

  test('that may change invitations and not make them changes none: it would let nobody in any more', async () => {
    const owner = await makeOwner('changing-only')
    const { organizationId } = owner
    const weak = await createRole(organizationId, { name: 'Changer', permissions: ['invitation:update'] })
    const { userId } = await join(organizationId, weak)
    const guest = await makePerson()
    const [one, other] = await Promise.all(
      ['Nothing', 'As little'].map((name) => createRole(organizationId, { name, permissions: [] })),
    )
    if (!one || !other) throw new Error('the roles could not be made')
    const id = await createInvitation(owner, { email: guest.email, role: one })
    const refused = changeInvitationRole({ userId, organizationId, role: weak }, id, other.key)
    await expect(refused).rejects.toMatchObject({ code: 'forbidden', reason: 'roleNotYours' })
    expect(await viewInvitation(id, guest)).toMatchObject({ state: 'pending', role: { name: 'Nothing' } })
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

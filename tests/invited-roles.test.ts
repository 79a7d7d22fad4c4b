import { describe, expect, test } from 'vitest'
import { roleOf } from '../lib/auth/granting'
import { acceptInvitation, viewInvitation } from '../lib/invitations'
import { createInvitation } from '../lib/new-invitations'
import { changeInvitationRole, listOpenInvitations } from '../lib/open-invitations'
import type { Role } from '../lib/permissions'
import { changeRole, createRole, deleteRole } from '../lib/roles'
import { join, makeOwner, makePerson, outcomes } from './harness/organizations'

describe('a role of the organization’s own, in an invitation', () => {
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

  test('changes no invitation from above its own, nor to above it', async () => {
    const owner = await makeOwner('changing-above')
    const { organizationId } = owner
    const own = await createRole(organizationId, {
      name: 'Inviter',
      permissions: ['invitation:create', 'invitation:update'],
    })
    const { userId } = await join(organizationId, own)
    const inviter = { userId, organizationId, role: own }
    const low = await createRole(organizationId, { name: 'Low', permissions: [] })
    const make = (email: string, role: Role) => createInvitation(owner, { email, role })
    const [fromAbove, toAbove] = [await make('above@roles.test', 'admin'), await make('low@roles.test', low)]
    for (const [id, key] of [
      [fromAbove, low.key],
      [toAbove, 'admin'],
    ] as const)
      await expect(changeInvitationRole(inviter, id, key)).rejects.toMatchObject({ reason: 'roleNotYours' })
    await changeInvitationRole(inviter, toAbove, own.key)
    const after = (await listOpenInvitations(organizationId)).map(({ role }) => role)
    expect(after).toEqual(['admin', own])
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
})

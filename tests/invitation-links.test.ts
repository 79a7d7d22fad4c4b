import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitationLink, member, organization } from '../db/schema'
import { roleOf } from '../lib/auth/granting'
import { createInvitationLink, listInvitationLinks, revokeInvitationLink } from '../lib/invitation-links'
import { acceptInvitation } from '../lib/invitations'
import { joinByLink, viewInvitationLink } from '../lib/join-by-link'
import { hashOf } from '../lib/link-token'
import { createInvitation } from '../lib/new-invitations'
import type { Inviter } from '../lib/open-invitations'
import type { Permission } from '../lib/permissions'
import { changeRole, createRole, deleteRole } from '../lib/roles'
import { createTeam, deleteTeam, listTeams } from '../lib/teams'
import { join, makeOwner, makePerson, outcomes } from './harness/organizations'

const open = { role: 'member', maximumUses: undefined, days: 7 } as const
const people = (count: number) => Promise.all(Array.from({ length: count }, () => makePerson()))
const membersOf = (organizationId: string) => authDb.$count(member, eq(member.organizationId, organizationId))
const usesOf = async (id: string) =>
  (await authDb.select().from(invitationLink).where(eq(invitationLink.id, id)))[0]?.uses
const gone = { code: 'not-found', reason: 'linkGone', status: 410 }

let owner: Inviter
beforeAll(async () => {
  owner = await makeOwner('linking')
})

describe('a link', () => {
  test('lets in whoever opens it, with its role; nobody who reads the table can make it', async () => {
    const { id, token } = await createInvitationLink(owner, { ...open, role: 'admin', maximumUses: 2 })
    const rows = await authDb.select().from(invitationLink)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.find((row) => row.id === id)?.tokenHash).toBe(hashOf(token))
    const guest = await makePerson()
    const view = await viewInvitationLink(token, undefined)
    expect(view).toEqual({
      organization: { id: owner.organizationId, name: 'linking' },
      inviter: 'Person',
      role: 'admin',
      guest: 'signed-out',
    })
    expect(await viewInvitationLink(token, guest)).toMatchObject({ guest: 'welcome' })
    const unconfirmed = { ...guest, emailVerified: false }
    expect(await viewInvitationLink(token, unconfirmed)).toMatchObject({ guest: 'unconfirmed' })
    const refused = { code: 'forbidden', reason: 'invitationUnconfirmed' }
    await expect(joinByLink(token, unconfirmed)).rejects.toMatchObject(refused)
    expect(await usesOf(id)).toBe(0)
    expect(await joinByLink(token, guest)).toEqual({ slug: 'linking' })
    expect(await roleOf(guest.id, owner.organizationId)).toBe('admin')
    expect(await viewInvitationLink(token, guest)).toMatchObject({ guest: 'member' })
    const [listed] = await listInvitationLinks(owner)
    expect(listed).toMatchObject({ id, role: 'admin', uses: 1, maximumUses: 2, end: undefined, token })
  })

  test('with one use left makes one member of fifty who open it at once, and is over for all others', async () => {
    const here = await makeOwner('linking-race')
    const { id, token } = await createInvitationLink(here, { ...open, maximumUses: 1 })
    const found = await outcomes((await people(50)).map((person) => joinByLink(token, person)))
    expect(found).toEqual({ ok: 1, linkGone: 49 })
    expect(await membersOf(here.organizationId)).toBe(2)
    expect(await usesOf(id)).toBe(1)
    await expect(viewInvitationLink(token, undefined)).rejects.toMatchObject(gone)
    const outside = (await people(1))[0]
    if (outside) await expect(joinByLink(token, outside)).rejects.toMatchObject(gone)
    // The count is held by the table as well as by the statement.
    const more = authDb.update(invitationLink).set({ uses: 2 }).where(eq(invitationLink.id, id))
    await expect(more).rejects.toMatchObject({ cause: { constraint: 'invitation_link_uses_counted' } })
  })

  test('is used once by one person who presses fifty times, and not at all by a member', async () => {
    const { id, token } = await createInvitationLink(owner, { ...open, maximumUses: 3 })
    const guest = await makePerson()
    const before = await membersOf(owner.organizationId)
    expect(await outcomes(Array.from({ length: 50 }, () => joinByLink(token, guest)))).toEqual({ ok: 50 })
    expect(await membersOf(owner.organizationId)).toBe(before + 1)
    const colleague = await join(owner.organizationId, 'admin')
    const again = { id: colleague.userId, name: '', email: '', image: null, emailVerified: true }
    expect(await joinByLink(token, again)).toEqual({ slug: 'linking' })
    expect(await roleOf(colleague.userId, owner.organizationId)).toBe('admin')
    expect(await usesOf(id)).toBe(1)
  })

  test('that is over says nothing of the organization: revoked, expired, or made up', async () => {
    const guest = await makePerson()
    const revoked = await createInvitationLink(owner, open)
    expect(await viewInvitationLink(revoked.token, guest)).toMatchObject({ guest: 'welcome' })
    const elsewhere = await makeOwner('linking-elsewhere')
    expect(await listInvitationLinks(elsewhere)).toEqual([])
    await expect(revokeInvitationLink(elsewhere.organizationId, revoked.id)).rejects.toMatchObject({
      code: 'not-found',
    })
    await revokeInvitationLink(owner.organizationId, revoked.id)
    const expired = await createInvitationLink(owner, { ...open, days: 1 })
    await authDb
      .update(invitationLink)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(invitationLink.id, expired.id))
    // Somebody who wrote a hash of their own into the table has no link by it.
    const forged = 'x'.repeat(43)
    await authDb.insert(invitationLink).values({
      organizationId: owner.organizationId,
      tokenHash: hashOf(forged),
      inviterId: owner.userId,
      expiresAt: new Date(Date.now() + 60_000),
    })
    const metadata = '{"closed":"deleting"}'
    const inClosed = await createInvitationLink(elsewhere, open)
    expect(await viewInvitationLink(inClosed.token, guest)).toMatchObject({ guest: 'welcome' })
    await authDb.update(organization).set({ metadata }).where(eq(organization.id, elsewhere.organizationId))
    for (const token of [
      revoked.token,
      expired.token,
      inClosed.token,
      forged,
      'y'.repeat(43),
      '',
      'linking',
    ]) {
      const refused = await viewInvitationLink(token, guest).catch((error: unknown) => error)
      expect(refused).toMatchObject(gone)
      expect(JSON.stringify(refused)).not.toMatch(/linking|Person/)
      await expect(joinByLink(token, guest)).rejects.toMatchObject(gone)
    }
    expect(await roleOf(guest.id, owner.organizationId)).toBeUndefined()
    const ends = (await listInvitationLinks(owner)).map(({ end }) => end)
    expect(ends).toEqual(expect.arrayContaining(['expired', 'secret']))
  })

  test('gives no more than its maker could give: when it is made, and again when it is used', async () => {
    const here = await makeOwner('linking-roles')
    const { organizationId } = here
    const admin = await join(organizationId, 'admin')
    const plain = await join(organizationId, 'member')
    const refusal = { code: 'forbidden', reason: 'roleNotYours' }
    await expect(createInvitationLink(admin, { ...open, role: 'owner' })).rejects.toMatchObject(refusal)
    await expect(createInvitationLink(plain, open)).rejects.toMatchObject(refusal)
    const byAdmin = await createInvitationLink(admin, { ...open, role: 'admin' })
    const byOwner = await createInvitationLink(here, { ...open, role: 'owner' })
    const seen = await listInvitationLinks(admin)
    expect(seen.map(({ token }) => token)).toEqual([byAdmin.token, undefined])
    const guest = await makePerson()
    const asAdmin = and(eq(member.organizationId, organizationId), eq(member.userId, admin.userId))
    await authDb.update(member).set({ role: 'member' }).where(asAdmin)
    await expect(viewInvitationLink(byAdmin.token, guest)).rejects.toMatchObject(gone)
    await expect(joinByLink(byAdmin.token, guest)).rejects.toMatchObject(gone)
    expect((await listInvitationLinks(here)).map(({ end }) => end)).toEqual(['inviter', undefined])
    await authDb.delete(member).where(asAdmin)
    await expect(joinByLink(byAdmin.token, guest)).rejects.toMatchObject(gone)
    expect(await usesOf(byAdmin.id)).toBe(0)
    await joinByLink(byOwner.token, guest)
    expect(await roleOf(guest.id, organizationId)).toBe('owner')
  })

  test('takes the right to let people in, with that to invite by name or without it, for as long as there are guests', async () => {
    const here = await makeOwner('linking-rights')
    const { organizationId } = here
    const asRole = async (name: string, permissions: Permission[]) => {
      const role = await createRole(organizationId, { name, permissions })
      return { ...(await join(organizationId, role)), role }
    }
    const less = await createRole(organizationId, { name: 'Less', permissions: [] })
    const byName = await asRole('By name', ['invitation:create'])
    const byLink = await asRole('By link', ['member:create'])
    const wanted = { ...open, role: less }
    await expect(createInvitationLink(byName, wanted)).rejects.toMatchObject({ reason: 'roleNotYours' })
    const { token } = await createInvitationLink(byLink, wanted)
    // Who makes links sees them, and no token of one that they could not make.
    expect((await listInvitationLinks(byLink))[0]?.token).toBe(token)
    expect((await listInvitationLinks(byName))[0]?.token).toBeUndefined()
    const email = 'named@linking.test'
    await expect(createInvitation(byLink, { email, role: less })).rejects.toMatchObject({
      reason: 'roleNotYours',
    })
    await createInvitation(byName, { email, role: less })
    const [first, late] = await people(2)
    if (!first || !late) throw new Error('nobody came')
    await joinByLink(token, first)
    const { key } = byLink.role
    await changeRole(organizationId, key, { name: 'By link', permissions: ['invitation:create'] })
    await expect(joinByLink(token, late)).rejects.toMatchObject(gone)
    expect((await listInvitationLinks(here))[0]?.end).toBe('inviter')
  })

  test('leads into a team, which it outlives; into one of another organization none leads', async () => {
    const [here, elsewhere] = [await makeOwner('linking-teams'), await makeOwner('linking-teams-elsewhere')]
    const { organizationId } = here
    const team = await createTeam(organizationId, 'Design')
    const { id, token } = await createInvitationLink(here, { ...open, teamId: team.id })
    const foreign = createInvitationLink(elsewhere, { ...open, teamId: team.id })
    await expect(foreign).rejects.toMatchObject({ code: 'not-found', reason: 'teamGone' })
    const own = await createInvitationLink(elsewhere, open)
    const forged = authDb.update(invitationLink).set({ teamId: team.id }).where(eq(invitationLink.id, own.id))
    await expect(forged).rejects.toMatchObject({ cause: { constraint: 'invitation_link_team_fk' } })
    const [first, second] = await people(2)
    if (!first || !second) throw new Error('nobody came')
    expect(await listInvitationLinks(here)).toMatchObject([{ id, team: 'Design' }])
    await joinByLink(token, first)
    expect(await listTeams(organizationId)).toMatchObject([{ members: 1 }])
    await deleteTeam(organizationId, team.id)
    expect(await listInvitationLinks(here)).toMatchObject([{ id, team: null, end: undefined }])
    expect(await joinByLink(token, second)).toEqual({ slug: 'linking-teams' })
  })

  test('of a role that is deleted gives the one that took its place, also while people come', async () => {
    const here = await makeOwner('linking-deleted')
    const role = await createRole(here.organizationId, { name: 'Guest', permissions: [] })
    const { id, token } = await createInvitationLink(here, { ...open, role })
    expect(await viewInvitationLink(token, undefined)).toMatchObject({ role: { name: 'Guest' } })
    const guests = await people(10)
    const found = await outcomes([
      ...guests.map((guest) => joinByLink(token, guest)),
      deleteRole(here.organizationId, role.key, 'member'),
    ])
    expect(found).toEqual({ ok: 11 })
    expect(await listInvitationLinks(here)).toMatchObject([{ id, role: 'member', uses: 10 }])
  })

  test('is one of twenty at most, also when fifty are made at once; and goes with its organization', async () => {
    const here = await makeOwner('linking-full')
    const asked = Array.from({ length: 50 }, () => createInvitationLink(here, open))
    expect(await outcomes(asked)).toEqual({ ok: 20, linksFull: 30 })
    await authDb.delete(organization).where(eq(organization.id, here.organizationId))
    const left = eq(invitationLink.organizationId, here.organizationId)
    expect(await authDb.$count(invitationLink, left)).toBe(0)
  })
})

test('an invitation is accepted once by fifty at the same time, and each other one is told so', async () => {
  const guest = await makePerson()
  const id = await createInvitation(owner, { email: guest.email, role: 'admin' })
  const before = await membersOf(owner.organizationId)
  const found = await outcomes(Array.from({ length: 50 }, () => acceptInvitation(id, guest)))
  expect(found).toEqual({ ok: 1, invitationClosed: 49 })
  expect(await membersOf(owner.organizationId)).toBe(before + 1)
})

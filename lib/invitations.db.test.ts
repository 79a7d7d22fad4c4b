import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitation, member, organization, user } from '../db/schema'
import { acceptInvitation, declineInvitation, viewInvitation } from './invitations'
import type { BuiltInRole } from './permissions'
import type { SessionUser } from './session'

async function makePerson(email: string, emailVerified = true): Promise<SessionUser> {
  const [made] = await authDb.insert(user).values({ name: email, email, emailVerified }).returning()
  if (!made) throw new Error('the person could not be made')
  const { id, name, image } = made
  return { id, name, email, image, emailVerified }
}

const logo = '019a8f0e-1111-7222-8333-444455556666'
let organizationId = ''
let owner: SessionUser
let bob: SessionUser

const join = (person: SessionUser, role: BuiltInRole) =>
  authDb.insert(member).values({ organizationId, userId: person.id, role })

async function invite(values: Partial<typeof invitation.$inferInsert> = {}): Promise<string> {
  const [made] = await authDb
    .insert(invitation)
    .values({
      organizationId,
      email: bob.email,
      role: 'member',
      inviterId: owner.id,
      expiresAt: new Date(Date.now() + 60_000),
      ...values,
    })
    .returning()
  return made?.id ?? ''
}

const membersNow = () =>
  authDb
    .select({ userId: member.userId, role: member.role })
    .from(member)
    .where(eq(member.organizationId, organizationId))

const statusOf = async (id: string) =>
  (await authDb.select({ status: invitation.status }).from(invitation).where(eq(invitation.id, id)))[0]
    ?.status

beforeEach(async () => {
  await authDb.delete(organization)
  await authDb.delete(user)
  const [made] = await authDb.insert(organization).values({ name: 'Acme', slug: 'acme', logo }).returning()
  organizationId = made?.id ?? ''
  owner = await makePerson('owner@acme.test')
  bob = await makePerson('bob@x.test')
  await join(owner, 'owner')
})

describe('viewing', () => {
  it('tells the holder of the link what it is about, but no address in full and no file of the members', async () => {
    const view = await viewInvitation(await invite({ role: 'admin' }), undefined)
    expect(view).toMatchObject({
      state: 'pending',
      role: 'admin',
      sentTo: 'b•••@x.test',
      recipient: 'signed-out',
    })
    for (const kept of ['bob@x.test', logo]) expect(JSON.stringify(view)).not.toContain(kept)
  })

  it('tells apart whose answer it waits for', async () => {
    const id = await invite()
    expect(await viewInvitation(id, bob)).toMatchObject({ recipient: 'you' })
    expect(await viewInvitation(id, owner)).toMatchObject({ recipient: 'somebody-else' })
    expect(await viewInvitation(id, { ...bob, emailVerified: false })).toMatchObject({
      recipient: 'unconfirmed',
    })
  })

  it('says nothing but that it is over', async () => {
    expect(await viewInvitation('nothing', bob)).toEqual({ state: 'unknown' })
    expect(await viewInvitation(await invite({ expiresAt: new Date(0) }), bob)).toEqual({ state: 'expired' })
    for (const status of ['accepted', 'rejected', 'canceled', 'expired']) {
      expect(await viewInvitation(await invite({ status }), bob)).toEqual({ state: 'closed' })
    }
  })
})

describe('accepting', () => {
  it('makes one membership of six acceptances at once', async () => {
    const id = await invite({ role: 'admin' })
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => acceptInvitation(id, bob)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await membersNow()).toHaveLength(2)
    expect(await membersNow()).toContainEqual({ userId: bob.id, role: 'admin' })
    expect(await statusOf(id)).toBe('accepted')
  })

  it('is final: who was removed does not come back by the old link', async () => {
    const id = await invite()
    await acceptInvitation(id, bob)
    await authDb.delete(member).where(eq(member.userId, bob.id))
    await expect(acceptInvitation(id, bob)).rejects.toMatchObject({ reason: 'invitationClosed' })
    expect(await membersNow()).toHaveLength(1)
  })

  it('leaves a member the role they have', async () => {
    await join(bob, 'admin')
    await acceptInvitation(await invite(), bob)
    expect(await membersNow()).toContainEqual({ userId: bob.id, role: 'admin' })
  })

  it.each([
    ['somebody else', () => invite(), () => owner, 'invitationSomebodyElse'],
    [
      'an unconfirmed address',
      () => invite(),
      () => ({ ...bob, emailVerified: false }),
      'invitationUnconfirmed',
    ],
    ['an expired one', () => invite({ expiresAt: new Date(0) }), () => bob, 'invitationExpired'],
    ['a canceled one', () => invite({ status: 'canceled' }), () => bob, 'invitationClosed'],
    ['a declined one', () => invite({ status: 'rejected' }), () => bob, 'invitationClosed'],
    ['an unknown one', async () => 'nothing', () => bob, 'invitationUnknown'],
  ])('refuses %s and changes nothing', async (_, made, who, reason) => {
    await expect(acceptInvitation(await made(), who())).rejects.toMatchObject({ reason })
    await expect(declineInvitation(await made().catch(() => 'nothing'), who())).rejects.toMatchObject({
      reason: expect.stringMatching(/^invitation/),
    })
    expect(await membersNow()).toHaveLength(1)
  })

  it('gives no more than the inviter could give at this moment', async () => {
    const second = await makePerson('second@acme.test')
    await join(second, 'owner')
    const asOwner = await invite({ role: 'owner', inviterId: second.id })
    await authDb.update(member).set({ role: 'admin' }).where(eq(member.userId, second.id))
    await expect(acceptInvitation(asOwner, bob)).rejects.toMatchObject({ reason: 'invitationClosed' })
    await authDb.update(invitation).set({ role: 'member' }).where(eq(invitation.id, asOwner))
    await authDb.update(member).set({ role: 'member' }).where(eq(member.userId, second.id))
    await expect(acceptInvitation(asOwner, bob)).rejects.toMatchObject({ reason: 'invitationClosed' })
    await authDb.delete(member).where(eq(member.userId, second.id))
    expect(await viewInvitation(asOwner, bob)).toEqual({ state: 'closed' })
    await expect(acceptInvitation(asOwner, bob)).rejects.toMatchObject({ reason: 'invitationClosed' })
    expect(await membersNow()).toHaveLength(1)
  })
})

describe('declining', () => {
  it('closes the invitation and lets nobody in', async () => {
    const id = await invite()
    await declineInvitation(id, bob)
    expect(await statusOf(id)).toBe('rejected')
    await expect(acceptInvitation(id, bob)).rejects.toMatchObject({ reason: 'invitationClosed' })
    expect(await membersNow()).toHaveLength(1)
  })

  it('or accepting: of both at once, one counts', async () => {
    const id = await invite()
    const both = await Promise.allSettled([acceptInvitation(id, bob), declineInvitation(id, bob)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await membersNow()).toHaveLength((await statusOf(id)) === 'accepted' ? 2 : 1)
  })
})

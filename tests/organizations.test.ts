import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitation, organization, user } from '../db/schema'
import { acceptInvitation } from '../lib/invitations'
import { countUse, limit } from '../lib/limits'
import { countMembers, listMembers } from '../lib/members'
import { createInvitation } from '../lib/new-invitations'
import {
  cancelInvitation,
  countOpenInvitations,
  type Inviter,
  listOpenInvitations,
  renewInvitation,
} from '../lib/open-invitations'
import { isFreeSlug } from '../lib/organization-slugs'
import {
  createOrganization,
  memberCounts,
  membership,
  memberships,
  membershipsPerPerson,
  replaceLogo,
} from '../lib/organizations'
import type { BuiltInRole } from '../lib/permissions'
import { join, makeOwner, makePerson, outcomes } from './harness/organizations'

const expire = (id: string) =>
  authDb
    .update(invitation)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(invitation.id, id))

describe('an organization', () => {
  test('belongs to whoever creates it, and is nothing to a stranger', async () => {
    const owner = await makePerson()
    const stranger = await makePerson()
    const made = await createOrganization(owner.id, { name: 'Straight', slug: 'straight' })
    expect(made).toMatchObject({ role: 'owner', organization: { slug: 'straight', logo: null } })
    expect(await membership(owner.id, 'straight')).toEqual(made)
    expect(await membership(stranger.id, 'straight')).toBeUndefined()
    expect(await memberships(stranger.id)).toEqual([])
    expect(await memberCounts(owner.id)).toEqual({ [made.organization.id]: 1 })
  })

  test.each(['taken', 'api', 'new', 'settings', '-a', 'A', '', 'a'.repeat(49), 'a_b', "a' or 1=1"])(
    'cannot have the address %j, and the answer says no more',
    async (slug) => {
      const { id } = await makePerson()
      if (slug === 'taken') await makeOwner('taken')
      const refused = createOrganization(id, { name: 'Some name', slug })
      await expect(refused).rejects.toMatchObject({ code: 'conflict', reason: 'slugTaken' })
      expect(await isFreeSlug(slug)).toBe(false)
      expect(await memberships(id)).toEqual([])
    },
  )

  test('is made once, by one of twenty who ask for the same address at once', async () => {
    const everybody = await Promise.all(Array.from({ length: 20 }, () => makePerson()))
    const asked = everybody.map(({ id }) => createOrganization(id, { name: 'Race', slug: 'race' }))
    expect(await outcomes(asked)).toEqual({ ok: 1, slugTaken: 19 })
    const rows = await authDb.select().from(organization).where(eq(organization.slug, 'race'))
    expect(rows).toHaveLength(1)
    expect(await countMembers(rows[0]?.id ?? '')).toBe(1)
  })

  test('is one of twenty at most for one person, also when thirty are asked for at once', async () => {
    const { id } = await makePerson()
    const asked = Array.from({ length: 30 }, (_, index) =>
      createOrganization(id, { name: 'Many', slug: `many-${index}` }),
    )
    expect(await outcomes(asked)).toEqual({ ok: membershipsPerPerson, membershipsFull: 10 })
    expect(await memberships(id)).toHaveLength(membershipsPerPerson)
  })

  test('replaces its logo one at a time, so that every file is named exactly once as replaced', async () => {
    const { organizationId } = await makeOwner('logos')
    const ids = Array.from({ length: 8 }, (_, index) => `logo-${index}`)
    const replaced = await Promise.all(ids.map((id) => replaceLogo(organizationId, id)))
    const [left] = await authDb.select().from(organization).where(eq(organization.id, organizationId))
    expect([...replaced, left?.logo].filter(Boolean).sort()).toEqual(ids)
  })
})

describe('an invitation', () => {
  let owner: Inviter
  beforeAll(async () => {
    owner = await makeOwner('inviting')
  })

  test('is made once by ten who send it at the same time', async () => {
    const wanted = { email: 'twice@invited.test', role: 'member' } as const
    const sent = Array.from({ length: 10 }, () => createInvitation(owner, wanted))
    expect(await outcomes(sent)).toEqual({ ok: 1, alreadyInvited: 9 })
  })

  test('is not sent to a member', async () => {
    const colleague = await join(owner.organizationId, 'member')
    const [{ email } = { email: '' }] = await authDb.select().from(user).where(eq(user.id, colleague.userId))
    const sent = createInvitation(owner, { email, role: 'member' })
    await expect(sent).rejects.toMatchObject({ code: 'conflict', reason: 'alreadyMember' })
  })

  test('that has expired makes room for a new one, by one of ten', async () => {
    const wanted = { email: 'late@invited.test', role: 'member' } as const
    const first = await createInvitation(owner, wanted)
    await expire(first)
    expect((await listOpenInvitations(owner.organizationId)).map(({ id }) => id)).toContain(first)
    const sent = Array.from({ length: 10 }, () => createInvitation(owner, wanted))
    expect(await outcomes(sent)).toEqual({ ok: 1, alreadyInvited: 9 })
    const [old] = await authDb.select().from(invitation).where(eq(invitation.id, first))
    expect(old?.status).toBe('expired')
  })

  test('gives no role above the inviter’s own, whichever way it is asked for', async () => {
    const admin = await join(owner.organizationId, 'admin')
    const plain = await join(owner.organizationId, 'member')
    const ask = (inviter: Inviter, role: BuiltInRole) =>
      createInvitation(inviter, { email: `${inviter.role}-${role}@escalated.test`, role })
    const refusal = { code: 'forbidden', reason: 'roleNotYours' }
    await expect(ask(admin, 'owner')).rejects.toMatchObject(refusal)
    await expect(ask(plain, 'member')).rejects.toMatchObject(refusal)
    await expect(ask(admin, 'admin')).resolves.toBeTypeOf('string')
    const byOwner = await ask(owner, 'owner')
    await expect(renewInvitation(admin, byOwner)).rejects.toMatchObject(refusal)
    for (const role of ['admin,owner', 'admin, owner', 'superuser', '', ['owner']]) {
      const wanted = { email: 'odd@escalated.test', role } as unknown as { email: string; role: BuiltInRole }
      await expect(createInvitation(admin, wanted)).rejects.toBeDefined()
    }
    const rows = await authDb.select().from(invitation).where(eq(invitation.email, 'odd@escalated.test'))
    expect(rows).toEqual([])
  })

  test('of another organization cannot be withdrawn or renewed', async () => {
    const other = await makeOwner('elsewhere')
    const id = await createInvitation(owner, { email: 'mine@invited.test', role: 'member' })
    const gone = { code: 'not-found', reason: 'invitationGone' }
    await expect(cancelInvitation(other.organizationId, id)).rejects.toMatchObject(gone)
    await expect(renewInvitation(other, id)).rejects.toMatchObject(gone)
    expect(await listOpenInvitations(other.organizationId)).toEqual([])
    expect((await listOpenInvitations(owner.organizationId)).map((one) => one.id)).toContain(id)
  })

  test('is either accepted or withdrawn, never both', async () => {
    for (let round = 0; round < 10; round++) {
      const person = await makePerson()
      const id = await createInvitation(owner, { email: person.email, role: 'member' })
      const answers = [acceptInvitation(id, person), cancelInvitation(owner.organizationId, id)]
      const [accepted, withdrawn] = (await Promise.allSettled(answers)).map(({ status }) => status)
      expect([accepted, withdrawn].sort()).toEqual(['fulfilled', 'rejected'])
      const isMember = (await membership(person.id, 'inviting')) !== undefined
      expect(isMember).toBe(accepted === 'fulfilled')
    }
  })

  test('that was sent again after it expired can be accepted, once', async () => {
    const person = await makePerson()
    const id = await createInvitation(owner, { email: person.email, role: 'admin' })
    await expire(id)
    await expect(acceptInvitation(id, person)).rejects.toMatchObject({ code: 'not-found' })
    await renewInvitation(owner, id)
    const accepted = Array.from({ length: 6 }, () => acceptInvitation(id, person))
    expect((await outcomes(accepted)).ok).toBe(1)
    expect(await membership(person.id, 'inviting')).toMatchObject({ role: 'admin' })
  })

  test('is one of a hundred open ones at most, also at once', async () => {
    const full = await makeOwner('full')
    const sent = Array.from({ length: 110 }, (_, index) =>
      createInvitation(full, { email: `guest-${index}@invited.test`, role: 'member' }),
    )
    expect(await outcomes(sent)).toEqual({ ok: 100, invitationsFull: 10 })
    expect(await countOpenInvitations(full.organizationId)).toBe(100)
  })
})

describe('the list of members', () => {
  test('is paged without gaps or repeats, and searched by text alone', async () => {
    const owner = await makeOwner('listed')
    for (let index = 0; index < 24; index++) await join(owner.organizationId, 'member')
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listMembers(owner.organizationId, { cursor, limit: 10 })
      seen.push(...page.members.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor)
    expect(new Set(seen).size).toBe(25)
    expect(seen).toHaveLength(25)
    const find = async (search: string) =>
      (await listMembers(owner.organizationId, { search, limit: 50 })).members.length
    expect(await find('ORGANIZATIONS.test')).toBe(25)
    for (const search of ['%', '_', '\\', "' or true --"]) expect(await find(search)).toBe(0)
  })

  test('holds nobody of another organization', async () => {
    const here = await makeOwner('here')
    const there = await makeOwner('there')
    const { members } = await listMembers(here.organizationId, { limit: 50 })
    expect(members.map(({ userId }) => userId)).toEqual([here.userId])
    expect(members.map(({ userId }) => userId)).not.toContain(there.userId)
  })
})

describe('a limit', () => {
  test('counts every one of fifty uses at once, each person alone', async () => {
    const uses = Array.from({ length: 50 }, () => countUse('test|one', { max: 30, seconds: 60 }))
    const waits = await Promise.all(uses)
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(30)
    expect(await countUse('test|two', { max: 30, seconds: 60 })).toBe(0)
  })

  test('answers `limit` when it is reached', async () => {
    const uses = Array.from({ length: 11 }, () => limit('organization-create', 'somebody'))
    expect(await outcomes(uses)).toEqual({ ok: 10, limit: 1 })
  })
})

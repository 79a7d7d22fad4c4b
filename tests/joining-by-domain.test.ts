import { actingAs, within } from '@refactkit/tenancy'
import { and, eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { defaultRole, member, organization, organizationDomain, removedMember, user } from '../db/schema'
import { auditEntry } from '../db/schema/audit-entry'
import { roleOf } from '../lib/auth/granting'
import { maximumMembers } from '../lib/auth/limits'
import { defaultRoleOf, setDefaultRole } from '../lib/default-role'
import { acceptInvitation } from '../lib/invitations'
import { joinByDomain, listJoinable } from '../lib/join-by-domain'
import { leaveOrganization, removeMember } from '../lib/membership'
import { createInvitation } from '../lib/new-invitations'
import { addDomain, listDomains, removeDomain, restoreDomain } from '../lib/organization-domains'
import { createOrganization, membershipsPerPerson } from '../lib/organizations'
import { completed, keyOf, type Permission, type Role } from '../lib/permissions'
import { closeForRemoval, reopen } from '../lib/removal/ask'
import { createRole, deleteRole } from '../lib/roles'
import type { SessionUser } from '../lib/session'
import { outcomes } from './harness/organizations'
import { admin } from './harness/world'

let people = 0

async function personAt(domain: string, emailVerified = true): Promise<SessionUser> {
  people += 1
  const email = `person-${people}@${domain}`
  const [made] = await authDb.insert(user).values({ name: 'Person', email, emailVerified }).returning()
  if (!made) throw new Error('the person could not be made')
  return { ...made, image: null }
}

const peopleAt = (domain: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => personAt(domain)))

interface Place {
  owner: SessionUser
  organizationId: string
  actor: { userId: string; organizationId: string }
  domain: string
}

/** An organization whose owner has allowed the domain `<slug>.test`, unless another one is named. */
async function makePlace(slug: string, domain = `${slug}.test`): Promise<Place> {
  const owner = await personAt(domain)
  const { organization: made } = await createOrganization(owner.id, { name: slug, slug })
  await addDomain(made.id, domain, owner)
  const actor = { userId: owner.id, organizationId: made.id }
  return { owner, organizationId: made.id, actor, domain }
}

async function memberWith(place: Place, role: Role): Promise<SessionUser> {
  const person = await personAt(place.domain)
  const { organizationId } = place
  await authDb.insert(member).values({ organizationId, userId: person.id, role: keyOf(role) })
  return person
}

const membersOf = (organizationId: string) => authDb.$count(member, eq(member.organizationId, organizationId))
const isHere = ({ organizationId }: Place, { id }: SessionUser) => roleOf(id, organizationId)
const notThere = { code: 'not-found', status: 404 }

async function takeOut({ actor }: Place, person: SessionUser): Promise<void> {
  const isIt = and(eq(member.organizationId, actor.organizationId), eq(member.userId, person.id))
  const [found] = await authDb.select({ id: member.id }).from(member).where(isIt)
  await removeMember(actor, found?.id ?? '')
}

describe('a domain', () => {
  test('is allowed only by somebody whose confirmed address is at it', async () => {
    const { owner, organizationId } = await makePlace('proof')
    expect(await listDomains(organizationId)).toEqual(['proof.test'])
    const refused = { code: 'forbidden', reason: 'domainNotYours' }
    for (const other of ['elsewhere.test', 'mail.proof.test', 'test.proof', 'xproof.test'])
      await expect(addDomain(organizationId, other, owner)).rejects.toMatchObject(refused)
    const unconfirmed = { ...owner, email: 'me@other.test', emailVerified: false }
    await expect(addDomain(organizationId, 'other.test', unconfirmed)).rejects.toMatchObject(refused)
    const below = { ...owner, email: 'me@mail.parent.test' }
    await expect(addDomain(organizationId, 'parent.test', below)).rejects.toMatchObject(refused)
    expect(await listDomains(organizationId)).toEqual(['proof.test'])
  })

  test('is none at which anybody can have an address, also of an owner who has one there', async () => {
    const { owner, organizationId } = await makePlace('at-providers')
    for (const domain of ['gmail.com', 'GMAIL.com ', 'outlook.com', 'gmx.de', 'tuta.com', 'mailinator.com']) {
      const there = { ...owner, email: `me@${domain.trim().toLowerCase()}` }
      const refused = { code: 'invalid', reason: 'domainPublic' }
      await expect(addDomain(organizationId, domain, there)).rejects.toMatchObject(refused)
    }
    // One that has come to the list since, or was written into the table, lets nobody in.
    await authDb.insert(organizationDomain).values({ organizationId, domain: 'gmail.com' })
    const guest = await personAt('gmail.com')
    expect(await listJoinable(guest)).toEqual([])
    await expect(joinByDomain(organizationId, guest)).rejects.toMatchObject(notThere)
  })

  test('is kept as the name system has it, and only where it is one', async () => {
    const { owner, organizationId } = await makePlace('written')
    const there = { ...owner, email: 'me@xn--mller-kva.written.test' }
    await addDomain(organizationId, ' @MÜLLER.written.test ', there)
    expect(await listDomains(organizationId)).toEqual(['written.test', 'xn--mller-kva.written.test'])
    for (const text of ['', 'test', '*.written.test', 'a b.test', 'me@written.test', '127.0.0.1', '0x7f.1'])
      await expect(addDomain(organizationId, text, owner)).rejects.toMatchObject({ reason: 'domainForm' })
    for (const text of ['https://written.test', 'written.test/x', 'written.test:80', '-a.test', '%61.test'])
      await expect(addDomain(organizationId, text, owner)).rejects.toMatchObject({ reason: 'domainForm' })
    for (const domain of ['Written.test', '*.written.test', 'written', 'written.test.']) {
      const written = authDb.insert(organizationDomain).values({ organizationId, domain })
      await expect(written).rejects.toMatchObject({ cause: { constraint: 'organization_domain_form' } })
    }
  })

  test('is there once, also when it is added fifty times at once, and may be of two organizations', async () => {
    const { owner, organizationId, domain } = await makePlace('shared')
    await expect(addDomain(organizationId, domain, owner)).rejects.toMatchObject({ reason: 'domainThere' })
    const second = await createOrganization(owner.id, { name: 'shared too', slug: 'shared-too' })
    const asked = Array.from({ length: 50 }, () => addDomain(second.organization.id, domain, owner))
    expect(await outcomes(asked)).toEqual({ ok: 1, domainThere: 49 })
    const guest = await personAt(domain)
    expect(await listJoinable(guest)).toEqual([
      { id: organizationId, name: 'shared' },
      { id: second.organization.id, name: 'shared too' },
    ])
  })

  test('is one of twenty at most', async () => {
    const { owner, organizationId, actor } = await makePlace('many')
    const domains = Array.from({ length: 18 }, (_, index) => ({ organizationId, domain: `n${index}.test` }))
    await authDb.insert(organizationDomain).values(domains)
    const more = ['a.test', 'b.test', 'c.test', 'd.test']
    const asked = more.map((domain) => addDomain(organizationId, domain, { ...owner, email: `me@${domain}` }))
    expect(await outcomes(asked)).toEqual({ ok: 1, domainsFull: 3 })
    const { undo } = await removeDomain(organizationId, 'n0.test')
    await restoreDomain(actor, undo)
    expect(await listDomains(organizationId)).toHaveLength(20)
  })

  test('that was removed lets nobody in, and comes back for an hour, to this organization alone', async () => {
    const place = await makePlace('putting-back')
    const { organizationId, actor, domain } = place
    const guest = await personAt(domain)
    const { undo } = await removeDomain(organizationId, domain)
    expect(await listJoinable(guest)).toEqual([])
    await expect(joinByDomain(organizationId, guest)).rejects.toMatchObject(notThere)
    await expect(removeDomain(organizationId, domain)).rejects.toMatchObject({ reason: 'domainGone' })
    const elsewhere = await makePlace('putting-back-elsewhere')
    await expect(restoreDomain(elsewhere.actor, undo)).rejects.toMatchObject(notThere)
    await expect(restoreDomain(actor, `${undo}x`)).rejects.toMatchObject(notThere)
    const admin = await memberWith(place, 'admin')
    const asAdmin = restoreDomain({ userId: admin.id, organizationId }, undo)
    await expect(asAdmin).rejects.toMatchObject({ code: 'forbidden' })
    await restoreDomain(actor, undo)
    expect(await listDomains(organizationId)).toEqual([domain])
    await expect(restoreDomain(actor, undo)).rejects.toMatchObject({ reason: 'domainThere' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60 * 1000 })
    await expect(restoreDomain(actor, undo)).rejects.toMatchObject({ reason: 'undoTooLate' })
    vi.useRealTimers()
  })
})

describe('somebody at an allowed domain', () => {
  test('sees the name and no more, joins as a member, and is in the log as themselves', async () => {
    const place = await makePlace('welcome')
    const guest = await personAt('welcome.test')
    expect(await listJoinable(guest)).toEqual([{ id: place.organizationId, name: 'welcome' }])
    const by = { person: guest.id, address: '192.0.2.7', agent: 'test', request: 'joining' }
    expect(await actingAs(by, () => joinByDomain(place.organizationId, guest))).toEqual({ slug: 'welcome' })
    expect(await isHere(place, guest)).toBe('member')
    expect(await listJoinable(guest)).toEqual([])
    const entries = await within(place.organizationId, () => db.select().from(auditEntry))
    const told = { subject: 'member', act: 'insert', actor: guest.id, after: { role: 'member' } }
    expect(entries).toContainEqual(expect.objectContaining(told))
    expect(entries).toContainEqual(
      expect.objectContaining({ subject: 'organization_domain', label: 'welcome.test', act: 'insert' }),
    )
  })

  test('is one member, however often they press at once', async () => {
    const { organizationId, domain } = await makePlace('pressing')
    const guest = await personAt(domain)
    const pressed = Array.from({ length: 50 }, () => joinByDomain(organizationId, guest))
    expect(await outcomes(pressed)).toEqual({ ok: 50 })
    expect(await membersOf(organizationId)).toBe(2)
  })

  test('of fifty at once only one gets the last place', async () => {
    const { organizationId, domain } = await makePlace('last-place')
    await admin(async (client) => {
      // Without what writes each of them into the log.
      await client.query('set session_replication_role = replica')
      await client.query(
        `with made as (insert into "user" (id, name, email, email_verified)
           select 'full-' || n, 'Full', 'full-' || n || '@full.test', true from generate_series(1, $1::int) n returning id)
         insert into member (id, organization_id, user_id, role) select id, $2, id, 'member' from made`,
        [maximumMembers - 2, organizationId],
      )
    })
    const guests = await peopleAt(domain, 50)
    const asked = guests.map((guest) => joinByDomain(organizationId, guest))
    expect(await outcomes(asked)).toEqual({ ok: 1, organizationFull: 49 })
    expect(await membersOf(organizationId)).toBe(maximumMembers)
  })

  test('is in no more organizations than one person can be in', async () => {
    const places = await Promise.all(
      ['room-a', 'room-b', 'room-c'].map((slug) => makePlace(slug, 'room.test')),
    )
    const guest = await personAt('room.test')
    for (let index = 0; index < membershipsPerPerson - 1; index++)
      await createOrganization(guest.id, { name: `Room ${index}`, slug: `room-${index}` })
    const asked = places.map(({ organizationId }) => joinByDomain(organizationId, guest))
    expect(await outcomes(asked)).toEqual({ ok: 1, membershipsFull: 2 })
  })

  test('who is a member already keeps the role they have', async () => {
    const place = await makePlace('keeping')
    expect(await joinByDomain(place.organizationId, place.owner)).toEqual({ slug: 'keeping' })
    expect(await isHere(place, place.owner)).toBe('owner')
  })

  test('is nobody while the organization is closed, and welcome again when it is open', async () => {
    const place = await makePlace('closing')
    const guest = await personAt(place.domain)
    await closeForRemoval(place.actor)
    expect(await listJoinable(guest)).toEqual([])
    await expect(joinByDomain(place.organizationId, guest)).rejects.toMatchObject(notThere)
    await reopen(place.actor)
    await joinByDomain(place.organizationId, guest)
    expect(await isHere(place, guest)).toBe('member')
  })
})

describe('a stranger gets what there would be if the organization were not', () => {
  test.each([
    ['who has not confirmed their address', () => personAt('strange.test', false)],
    ['at a subdomain', () => personAt('mail.strange.test')],
    ['at the domain above', () => personAt('test.example')],
    ['at a domain that ends like it', () => personAt('notstrange.test')],
    ['at a domain that begins like it', () => personAt('strange.test.example')],
    ['at another domain', () => personAt('another.test')],
  ])('%s', async (_, make) => {
    const [place] = await authDb.select().from(organization).where(eq(organization.slug, 'strange'))
    const id = place?.id ?? (await makePlace('strange')).organizationId
    const stranger = await make()
    expect(await listJoinable(stranger)).toEqual([])
    const refused = await joinByDomain(id, stranger).catch((error: unknown) => error)
    expect(refused).toMatchObject(notThere)
    const nowhere = await joinByDomain(crypto.randomUUID(), stranger).catch((error: unknown) => error)
    expect(JSON.stringify(refused)).toBe(JSON.stringify(nowhere))
    expect(await roleOf(stranger.id, id)).toBeUndefined()
  })
})

describe('whoever was removed', () => {
  test('does not walk in again by their address, comes back by an invitation, and is remembered no longer', async () => {
    const place = await makePlace('removing')
    const { organizationId, actor } = place
    const guest = await personAt(place.domain)
    await joinByDomain(organizationId, guest)
    await takeOut(place, guest)
    expect(await listJoinable(guest)).toEqual([])
    await expect(joinByDomain(organizationId, guest)).rejects.toMatchObject(notThere)
    const inviter = { ...actor, role: 'owner' } as const
    const id = await createInvitation(inviter, { email: guest.email, role: 'member' })
    // The invitation lets them in; that there is one does not.
    await expect(joinByDomain(organizationId, guest)).rejects.toMatchObject(notThere)
    await acceptInvitation(id, guest)
    expect(await isHere(place, guest)).toBe('member')
    expect(await authDb.$count(removedMember, eq(removedMember.organizationId, organizationId))).toBe(0)
    await leaveOrganization({ userId: guest.id, organizationId })
    await joinByDomain(organizationId, guest)
    expect(await isHere(place, guest)).toBe('member')
  })

  test('stays out also when they press all the while', async () => {
    const place = await makePlace('removing-race')
    const guest = await personAt(place.domain)
    await joinByDomain(place.organizationId, guest)
    const press = () => joinByDomain(place.organizationId, guest)
    await outcomes([
      ...Array.from({ length: 25 }, press),
      takeOut(place, guest),
      ...Array.from({ length: 25 }, press),
    ])
    expect(await isHere(place, guest)).toBeUndefined()
  })

  test('from one organization is welcome in another one, and forgotten with theirs', async () => {
    const [here, there] = [
      await makePlace('removed-here', 'removed.test'),
      await makePlace('removed-there', 'removed.test'),
    ]
    const guest = await personAt('removed.test')
    await joinByDomain(here.organizationId, guest)
    await takeOut(here, guest)
    expect(await listJoinable(guest)).toEqual([{ id: there.organizationId, name: 'removed-there' }])
    await authDb.delete(organization).where(eq(organization.id, here.organizationId))
    expect(await authDb.$count(removedMember, eq(removedMember.userId, guest.id))).toBe(0)
    const left = eq(organizationDomain.organizationId, here.organizationId)
    expect(await authDb.$count(organizationDomain, left)).toBe(0)
  })
})

describe('the default role', () => {
  test('is member until an owner chooses another one, and is what people join with', async () => {
    const place = await makePlace('choosing')
    const { actor, organizationId } = place
    expect(await defaultRoleOf(organizationId)).toBe('member')
    await setDefaultRole(actor, 'admin')
    const first = await personAt(place.domain)
    await joinByDomain(organizationId, first)
    expect(await isHere(place, first)).toBe('admin')
    const own = await createRole(organizationId, { name: 'Guest', permissions: ['audit:read'] })
    await setDefaultRole(actor, own.key)
    const second = await personAt(place.domain)
    await joinByDomain(organizationId, second)
    expect(await isHere(place, second)).toMatchObject({ name: 'Guest' })
  })

  test('is never owner, nor one of another organization, in the table either', async () => {
    const { actor, organizationId } = await makePlace('never')
    const elsewhere = await makePlace('never-elsewhere')
    const foreign = await createRole(elsewhere.organizationId, { name: 'Foreign', permissions: [] })
    for (const key of ['owner', foreign.key, 'r-none', 'admin,owner'])
      await expect(setDefaultRole(actor, key)).rejects.toMatchObject({ reason: 'roleUnknown' })
    const write = (role: string) => authDb.insert(defaultRole).values({ organizationId, role })
    await expect(write('owner')).rejects.toMatchObject({ cause: { constraint: 'default_role_no_owner' } })
    await expect(write(foreign.key)).rejects.toMatchObject({
      cause: { constraint: 'default_role_custom_role_fk' },
    })
    expect(await defaultRoleOf(organizationId)).toBe('member')
  })

  test('is chosen by nobody who does not cover it, and neither is a domain allowed where it is above them', async () => {
    const place = await makePlace('covering')
    const { organizationId, actor, domain } = place
    const refused = { code: 'forbidden', reason: 'roleNotYours' }
    const permissions: Permission[] = completed(['organization:update', 'member:create'])
    const clerk = await memberWith(place, await createRole(organizationId, { name: 'Clerk', permissions }))
    const deaf = await createRole(organizationId, {
      name: 'Deaf',
      permissions: ['organization:update', 'invitation:create'],
    })
    const others = [
      await memberWith(place, 'admin'),
      await memberWith(place, 'member'),
      await memberWith(place, deaf),
    ]
    const as = ({ id }: SessionUser) => ({ userId: id, organizationId })
    for (const other of [...others, await personAt(domain)])
      await expect(setDefaultRole(as(other), 'member')).rejects.toMatchObject(refused)
    await expect(setDefaultRole(as(clerk), 'admin')).rejects.toMatchObject(refused)
    await setDefaultRole(actor, 'admin')
    await removeDomain(organizationId, domain)
    await expect(addDomain(organizationId, domain, clerk)).rejects.toMatchObject(refused)
    const less = await createRole(organizationId, { name: 'Less', permissions: [] })
    await setDefaultRole(as(clerk), less.key)
    await addDomain(organizationId, domain, clerk)
  })

  test('that is deleted is member again, also while people come', async () => {
    const place = await makePlace('falling-back')
    const { organizationId, actor, domain } = place
    const role = await createRole(organizationId, { name: 'Guest', permissions: [] })
    await setDefaultRole(actor, role.key)
    const guests = await peopleAt(domain, 10)
    const asked = guests.map((guest) => joinByDomain(organizationId, guest))
    expect(await outcomes([...asked, deleteRole(organizationId, role.key, 'member')])).toEqual({ ok: 11 })
    expect(await defaultRoleOf(organizationId)).toBe('member')
    expect(await authDb.$count(defaultRole, eq(defaultRole.organizationId, organizationId))).toBe(0)
    expect(await Promise.all(guests.map((guest) => isHere(place, guest)))).toEqual(guests.map(() => 'member'))
  })
})

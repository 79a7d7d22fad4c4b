import { readdir, readFile } from 'node:fs/promises'
import { join as pathOf } from 'node:path'
import { Readable } from 'node:stream'
import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { galleryImage, invitation, member, organization, organizationRemoval, user } from '../db/schema'
import { roleOf } from '../lib/auth/granting'
import { env } from '../lib/env'
import { acceptInvitation, viewInvitation } from '../lib/invitations'
import { changeMemberRole } from '../lib/membership'
import { isFreeSlug } from '../lib/organization-slugs'
import { membership, memberships } from '../lib/organizations'
import { organizationFiles } from '../lib/portability/files'
import { close } from '../lib/portability/reserve'
import { closedOrganizations, closeForRemoval, reopen } from '../lib/removal/ask'
import { removeOrganizations } from '../lib/removal/job'
import { removeDue } from '../lib/removal/remove-due'
import { storage } from '../lib/storage'
import { filesOnDisk } from './harness/gallery'
import { makeWorker } from './harness/jobs'
import { join, makeOwner, outcomes } from './harness/organizations'
import { makeTenant, picture } from './harness/world'

interface Somebody {
  userId: string
  organizationId: string
}

const day = 24 * 60

const run = () => removeOrganizations.run({}, { attempt: 1, signal: new AbortController().signal })

/** The day comes. */
const comes = (id: string) =>
  authDb
    .update(organizationRemoval)
    .set({ dueAt: new Date(Date.now() - 1000) })
    .where(eq(organizationRemoval.id, id))

const removalOf = async (id: string) =>
  (await authDb.select().from(organizationRemoval).where(eq(organizationRemoval.id, id)))[0]

const emailOf = async (id: string) =>
  (await authDb.select({ email: user.email }).from(user).where(eq(user.id, id)))[0]?.email ?? ''

async function letters(to: string) {
  const folder = pathOf(env.REFACTKIT_DATA, 'mailbox')
  const names = (await readdir(folder).catch(() => [])).sort()
  const all = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(pathOf(folder, name), 'utf8'))),
  )
  return all.filter((letter) => letter.to === to)
}

const memberIdOf = async ({ userId }: Somebody) =>
  (await authDb.select({ id: member.id }).from(member).where(eq(member.userId, userId)))[0]?.id ?? ''

test('an organization is closed by an owner alone, to everybody at once, and is nobody else’s address meanwhile', async () => {
  const owner = await makeOwner('closing')
  const admin = await join(owner.organizationId, 'admin')
  const stranger = await makeOwner('closing-elsewhere')
  for (const actor of [admin, { ...stranger, organizationId: owner.organizationId }])
    await expect(closeForRemoval(actor)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await membership(admin.userId, 'closing'))?.role).toBe('admin')

  const { dueAt, owners } = await closeForRemoval(owner)
  expect(owners).toEqual([owner.userId])
  expect(Math.round((dueAt.getTime() - Date.now()) / 60_000 / day)).toBe(30)
  for (const { userId } of [owner, admin]) {
    expect(await membership(userId, 'closing')).toBeUndefined()
    expect(await memberships(userId)).toEqual([])
  }
  expect(await isFreeSlug('closing')).toBe(false)
  expect(await closedOrganizations(owner.userId)).toMatchObject([{ slug: 'closing', isOwner: true }])
  expect(await closedOrganizations(admin.userId)).toMatchObject([{ slug: 'closing', isOwner: false }])
  expect(await closedOrganizations(stranger.userId)).toEqual([])
})

test('while it is closed nobody joins, and nobody’s role changes', async () => {
  const owner = await makeOwner('still')
  const plain = await join(owner.organizationId, 'member')
  const guest = await makeOwner('guest-of-still')
  const [invited] = await authDb
    .insert(invitation)
    .values({
      organizationId: owner.organizationId,
      email: await emailOf(guest.userId),
      role: 'member',
      inviterId: owner.userId,
      expiresAt: new Date(Date.now() + 60_000),
    })
    .returning()
  const id = invited?.id ?? ''
  const person = {
    id: guest.userId,
    name: 'Guest',
    email: await emailOf(guest.userId),
    image: null,
    emailVerified: true,
  }
  expect(await viewInvitation(id, person)).toMatchObject({ state: 'pending' })
  await closeForRemoval(owner)
  expect(await viewInvitation(id, person)).toEqual({ state: 'closed' })
  await expect(acceptInvitation(id, person)).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeMemberRole(owner, await memberIdOf(plain), 'admin')).rejects.toMatchObject({
    code: 'not-found',
  })
  await reopen(owner)
  await acceptInvitation(id, person)
  expect(await roleOf(guest.userId, owner.organizationId)).toBe('member')
})

test('an owner has it back as it was, and nobody else has; the day is forgotten', async () => {
  const owner = await makeOwner('returning')
  const admin = await join(owner.organizationId, 'admin')
  const stranger = await makeOwner('returning-elsewhere')
  await authDb
    .update(organization)
    .set({ metadata: '{"kept":1}' })
    .where(eq(organization.id, owner.organizationId))
  await closeForRemoval(owner)
  for (const actor of [admin, { ...stranger, organizationId: owner.organizationId }])
    await expect(reopen(actor)).rejects.toMatchObject({ code: 'not-found' })
  expect(await removalOf(owner.organizationId)).toBeDefined()
  await reopen(owner)
  expect(await removalOf(owner.organizationId)).toBeUndefined()
  expect((await membership(admin.userId, 'returning'))?.role).toBe('admin')
  const [kept] = await authDb.select().from(organization).where(eq(organization.id, owner.organizationId))
  expect(kept?.metadata).toBe('{"kept":1}')
  await expect(reopen(owner)).rejects.toMatchObject({ code: 'not-found' })
  await run()
  expect((await membership(owner.userId, 'returning'))?.role).toBe('owner')
})

test('of fifty who close and restore it at once each gets an answer, and it is whole afterwards', async () => {
  const owner = await makeOwner('racing')
  const work = Array.from({ length: 50 }, (_, index) => (index % 2 ? reopen(owner) : closeForRemoval(owner)))
  const counts = await outcomes(work)
  expect(Object.keys(counts).sort()).toEqual(['not-found', 'ok'])
  const isClosed = (await membership(owner.userId, 'racing')) === undefined
  expect((await removalOf(owner.organizationId)) !== undefined).toBe(isClosed)
})

test('when its day has come rows, files and people are gone, its neighbour’s are not, and its owners have the certificate', async () => {
  const [acme, globex] = [await makeTenant('ending'), await makeTenant('staying')]
  for (const { id, imageId } of [acme, globex])
    await within(id, () =>
      organizationFiles.put(`gallery/${imageId}/original`, Readable.from([Buffer.from('picture')])),
    )
  await closeForRemoval({ userId: acme.ownerId, organizationId: acme.id })
  await run()
  expect(await authDb.$count(organization, eq(organization.id, acme.id))).toBe(1)
  expect(await filesOnDisk(acme.id)).toHaveLength(1)

  await comes(acme.id)
  await run()
  expect(await authDb.$count(organization, eq(organization.id, acme.id))).toBe(0)
  expect(await authDb.$count(member, eq(member.organizationId, acme.id))).toBe(0)
  expect(await within(acme.id, () => db.$count(galleryImage))).toBe(0)
  expect(await filesOnDisk(acme.id)).toEqual([])
  expect(await within(globex.id, () => db.$count(galleryImage))).toBe(1)
  expect(await filesOnDisk(globex.id)).toHaveLength(1)
  expect(await isFreeSlug('ending')).toBe(true)
  const done = await removalOf(acme.id)
  expect(done?.finishedAt).toBeInstanceOf(Date)
  const [letter, ...more] = (await letters(await emailOf(acme.ownerId))).filter(
    ({ attachments }) => attachments,
  )
  expect(more).toEqual([])
  expect(letter.subject).toBe('ending is removed')
  expect(JSON.parse(letter.attachments[0].content)).toEqual(done?.certificate)
  expect(done?.certificate).toMatchObject({
    organization: { id: acme.id, slug: 'ending' },
    files: 1,
    members: 1,
    tables: expect.arrayContaining([expect.objectContaining({ name: 'gallery_image', rows: 1 })]),
  })
  await run()
  expect(await letters(await emailOf(acme.ownerId))).toHaveLength(1)
})

test('once its removal has begun it cannot be restored, and an interrupted one goes on with the certificate it had', async () => {
  const acme = await makeTenant('interrupted')
  const owner = { userId: acme.ownerId, organizationId: acme.id }
  await within(acme.id, () =>
    db.insert(galleryImage).values({ ...picture('second'), uploadedBy: acme.ownerId }),
  )
  await closeForRemoval(owner)
  await comes(acme.id)
  const removeAll = storage.removeAll
  Object.assign(storage, { removeAll: () => Promise.reject(new Error('the storage is away')) })
  await expect(run()).rejects.toThrow('1 could not be removed')
  Object.assign(storage, { removeAll })
  const begun = await removalOf(acme.id)
  expect(begun).toMatchObject({ begunAt: expect.any(Date), finishedAt: null })
  await expect(reopen(owner)).rejects.toMatchObject({ code: 'not-found' })
  expect(await closedOrganizations(acme.ownerId)).toEqual([])
  await removeDue(acme.id)
  const done = await removalOf(acme.id)
  expect(done?.finishedAt).toBeInstanceOf(Date)
  const rowsOf = (certificate: unknown) =>
    expect(certificate).toMatchObject({
      tables: expect.arrayContaining([expect.objectContaining({ name: 'gallery_image', rows: 2 })]),
    })
  rowsOf(begun?.certificate)
  rowsOf(done?.certificate)
})

test('what runs by the clock removes it within the hour', async () => {
  const owner = await makeOwner('hourly')
  await closeForRemoval(owner)
  await comes(owner.organizationId)
  const { worker, runDue } = makeWorker([removeOrganizations])
  await worker.keep()
  await runDue(60)
  expect(await authDb.$count(organization, eq(organization.id, owner.organizationId))).toBe(0)
  await worker.stop(1000)
})

test('one that a command removes cannot be restored meanwhile, and once it is back from its archive no old day removes it', async () => {
  const acme = await makeTenant('brought-back')
  const owner = { userId: acme.ownerId, organizationId: acme.id }
  await closeForRemoval(owner)
  await close(acme.id, { closed: 'deleting' })
  await expect(reopen(owner)).rejects.toMatchObject({ code: 'not-found' })
  // As it is when the archive has been brought in under the id that it had.
  await authDb.update(organization).set({ metadata: null }).where(eq(organization.id, acme.id))
  await comes(acme.id)
  await run()
  expect((await membership(acme.ownerId, 'brought-back'))?.role).toBe('owner')
  expect(await within(acme.id, () => db.$count(galleryImage))).toBe(1)
  expect(await removalOf(acme.id)).toBeUndefined()
})

test('one that was removed and brought back under its id can be deleted again', async () => {
  const owner = await makeOwner('again')
  const id = owner.organizationId
  const gone = { id, slug: 'again', name: 'again', owners: [], dueAt: new Date(0), begunAt: new Date(0) }
  await authDb.insert(organizationRemoval).values({ ...gone, finishedAt: new Date(0), certificate: {} })
  await closeForRemoval(owner)
  expect(await closedOrganizations(owner.userId)).toMatchObject([{ slug: 'again', isOwner: true }])
  await reopen(owner)
  expect((await membership(owner.userId, 'again'))?.role).toBe('owner')
})

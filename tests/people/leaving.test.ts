import { actingAs, within, withinPerson } from '@refactkit/tenancy'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../db'
import { authDb } from '../../db/auth-db'
import { galleryImage, invitationLink, member, organization, rateLimit, user } from '../../db/schema'
import { auditEntry } from '../../db/schema/audit-entry'
import { portraitFile, replacePortrait } from '../../lib/account/portrait'
import { deleteAccount, ownedAlone } from '../../lib/account/removal'
import { limit } from '../../lib/limits'
import { closeForRemoval } from '../../lib/removal/ask'
import { storage } from '../../lib/storage'
import { confirmed, isSignedIn, startOver } from '../harness/auth-caller'
import { join, makeOwner, outcomes } from '../harness/organizations'
import { admin, picture } from '../harness/world'

beforeEach(async () => {
  await authDb.delete(organization)
  await startOver()
})

const ownersOf = (organizationId: string) =>
  authDb.$count(member, and(eq(member.organizationId, organizationId), eq(member.role, 'owner')))

/** Every table in which a text stands anywhere, files of the queue among them. */
const tablesWith = (text: string): Promise<string[]> =>
  admin(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rowCount } = await client.query(`select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [
        text,
      ])
      if (rowCount) found.push(name)
    }
    return found.sort()
  })

describe('deleting an account', () => {
  it('leaves nothing of the person but what the log of an organization says, and what they made there', async () => {
    const owner = await makeOwner('acme')
    const { organizationId } = owner
    const cookie = await confirmed('mia@x.test')
    const [mia] = await authDb.select().from(user).where(eq(user.email, 'mia@x.test'))
    const id = mia?.id ?? ''
    await authDb.insert(member).values({ organizationId, userId: id, role: 'admin' })
    await within(organizationId, () => db.insert(galleryImage).values({ ...picture('hers'), uploadedBy: id }))
    await limit('palette', id)
    const image = '019a8f0e-1111-7222-8333-444455556666'
    const file = portraitFile(image)
    await replacePortrait(id, image)
    await withinPerson(id, () => storage.put(file, Buffer.from('her face'), 'image/webp'))
    await authDb.insert(invitationLink).values({
      organizationId,
      tokenHash: 'hers',
      inviterId: id,
      expiresAt: new Date(Date.now() + 60_000),
    })
    expect((await tablesWith(id)).length).toBeGreaterThan(5)

    await actingAs({ person: id }, () => deleteAccount(id))
    expect(await tablesWith(id)).toEqual(['audit.entry'])
    expect(await tablesWith('mia@x.test')).toEqual([])
    expect(await isSignedIn(cookie)).toBe(false)
    await expect(withinPerson(id, () => storage.open(file))).rejects.toMatchObject({ code: 'not-found' })
    const [kept] = await within(organizationId, () => db.select().from(galleryImage))
    expect(kept).toMatchObject({ name: 'hers', uploadedBy: null })
    // The log says who has left, and by whom.
    const told = await within(organizationId, () =>
      db
        .select({ label: auditEntry.label, actorName: auditEntry.actorName })
        .from(auditEntry)
        .where(and(eq(auditEntry.subject, 'member'), eq(auditEntry.act, 'delete'))),
    )
    expect(told).toEqual([{ label: 'Ada', actorName: 'Ada' }])
  })

  it('is refused to who alone owns an organization, a closed one too, and names each', async () => {
    const owner = await makeOwner('globex')
    const { organizationId, userId } = owner
    await join(organizationId, 'member')
    expect(await ownedAlone(userId)).toMatchObject([{ name: 'globex', others: 1, dueAt: null }])
    await expect(deleteAccount(userId)).rejects.toMatchObject({ reason: 'ownsAlone' })
    await closeForRemoval(owner)
    expect(await ownedAlone(userId)).toMatchObject([{ name: 'globex', dueAt: expect.any(Date) }])
    await expect(deleteAccount(userId)).rejects.toMatchObject({ reason: 'ownsAlone' })
    await authDb.delete(organization).where(eq(organization.id, organizationId))
    await deleteAccount(userId)
    expect(await authDb.$count(user, eq(user.id, userId))).toBe(0)
  })

  it('leaves one owner, however many of them go at once', async () => {
    const first = await makeOwner('initech')
    const others = [await join(first.organizationId, 'owner'), await join(first.organizationId, 'owner')]
    const going = [first, ...others].map(({ userId }) => deleteAccount(userId))
    expect(await outcomes(going)).toEqual({ ok: 2, ownsAlone: 1 })
    expect(await ownersOf(first.organizationId)).toBe(1)
  })

  it('does not happen to somebody else with it', async () => {
    const owner = await makeOwner('hooli')
    const colleague = await join(owner.organizationId, 'member')
    await limit('palette', owner.userId)
    await deleteAccount(colleague.userId)
    expect(await ownersOf(owner.organizationId)).toBe(1)
    expect(await authDb.$count(rateLimit)).toBe(1)
    await expect(deleteAccount(colleague.userId)).rejects.toMatchObject({ code: 'unauthenticated' })
  })
})

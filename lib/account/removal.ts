import { withinPerson } from '@refactkit/tenancy'
import { and, asc, eq, inArray, ne, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authDb } from '../../db/auth-db'
import { member, organization, organizationRemoval, user } from '../../db/schema'
import { forgetDevices } from '../auth/devices'
import { AppError } from '../errors'
import { happened } from '../happenings'
import { forgetUses } from '../limits'
import { isOpen } from '../portability/closed'
import { storage } from '../storage'

/** What would be left without an owner, were this person gone. */
export interface OwnedAlone {
  id: string
  name: string
  slug: string
  /** How many others are in it. */
  others: number
  /** When it is removed anyway; null while it is open. */
  dueAt: Date | null
}

type Reader = Pick<typeof authDb, 'select'>

const another = alias(member, 'another')

/** The organizations of which somebody is the only owner, closed ones too, by name. */
export async function ownedAlone(userId: string, reader: Reader = authDb): Promise<OwnedAlone[]> {
  const otherOwner = reader
    .select({ id: another.id })
    .from(another)
    .where(
      and(
        eq(another.organizationId, organization.id),
        eq(another.role, 'owner'),
        ne(another.userId, member.userId),
      ),
    )
  return await reader
    .select({
      id: organization.id,
      name: organization.name,
      slug: organization.slug,
      others: sql<number>`(select count(*)::int - 1 from member o where o.organization_id = ${organization.id})`,
      dueAt: organizationRemoval.dueAt,
    })
    .from(member)
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .leftJoin(organizationRemoval, and(eq(organizationRemoval.id, organization.id), sql`not ${isOpen}`))
    .where(and(eq(member.userId, userId), eq(member.role, 'owner'), notExists(otherOwner)))
    .orderBy(asc(organization.name), asc(organization.id))
}

/**
 * Removes a person and all that is theirs, at once and for good. What they made in organizations stays there without them; no
 * organization is left without an owner, however many of them go at the same moment.
 */
export async function deleteAccount(userId: string): Promise<void> {
  await authDb.transaction(async (tx) => {
    const mine = await tx
      .select({ id: member.organizationId })
      .from(member)
      .where(eq(member.userId, userId))
      .orderBy(member.organizationId)
    const ids = mine.map(({ id }) => id)
    // Organizations first and people then, as whoever joins one does it.
    if (ids.length > 0)
      await tx
        .select({ id: organization.id })
        .from(organization)
        .where(inArray(organization.id, ids))
        .orderBy(organization.id)
        .for('no key update')
    const [there] = await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('update')
    if (!there) throw new AppError('unauthenticated')
    if ((await ownedAlone(userId, tx)).length > 0) throw new AppError('conflict', { reason: 'ownsAlone' })
    for (const organizationId of ids) await happened(tx, { what: 'left', organizationId, by: userId })
    // Before the person, so that the log of each organization still knows who has left.
    await tx.delete(member).where(eq(member.userId, userId))
    await forgetDevices(userId, tx)
    await tx.delete(user).where(eq(user.id, userId))
    // Last: a picture that cannot be removed keeps everything as it is.
    await withinPerson(userId, () => storage.removeAllOfPerson()).catch((cause: unknown) => {
      throw new AppError('unavailable', { reason: 'accountKept', cause })
    })
  })
  await forgetUses(userId)
}

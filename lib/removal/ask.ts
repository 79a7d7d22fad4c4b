import { and, eq, isNull, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { member, organization, organizationRemoval } from '../../db/schema'
import { roleOf } from '../auth/granting'
import { AppError } from '../errors'
import { happened } from '../happenings'
import type { Actor } from '../membership'
import { inTurn, type Transaction } from '../organizations'
import { closedText } from '../portability/closed'
import { graceDays } from '../removal-limits'

const ownersOf = async (tx: Transaction, organizationId: string): Promise<string[]> => {
  const isOwner = and(eq(member.organizationId, organizationId), eq(member.role, 'owner'))
  const owners = await tx.select({ id: member.userId }).from(member).where(isOwner)
  return owners.map(({ id }) => id)
}

/** Closes an organization to everybody; in thirty days it is removed. Answers the day and the owners, who are to be told. */
export const closeForRemoval = ({ userId, organizationId }: Actor) =>
  inTurn(organizationId, async (tx, { slug, name, metadata }) => {
    if ((await roleOf(userId, organizationId, tx)) !== 'owner') throw new AppError('forbidden')
    const owners = await ownersOf(tx, organizationId)
    const dueAt = sql`now() + make_interval(days => ${graceDays})`
    const asking = { slug, name, metadata, owners, askedBy: userId, dueAt, createdAt: sql`now()` }
    const anew = { begunAt: null, certificate: null, finishedAt: null }
    const [asked] = await tx
      .insert(organizationRemoval)
      .values({ id: organizationId, ...asking })
      // One that was removed and brought back from its archive has the id it had.
      .onConflictDoUpdate({ target: organizationRemoval.id, set: { ...asking, ...anew } })
      .returning({ dueAt: organizationRemoval.dueAt })
    if (!asked) throw new Error('What was asked for was not written down.')
    await tx
      .update(organization)
      .set({ metadata: closedText({ closed: 'deleting' }) })
      .where(eq(organization.id, organizationId))
    await happened(tx, { what: 'closed', organizationId, by: userId, dueAt: asked.dueAt })
    return { slug, name, owners, dueAt: asked.dueAt }
  })

/** Opens it again as it was, for one of its owners; for anybody else it is not there. */
export const reopen = ({ userId, organizationId }: Actor) =>
  inTurn(
    organizationId,
    async (tx, { slug, name }) => {
      const isOwner = (await roleOf(userId, organizationId, tx)) === 'owner'
      const isIt = and(eq(organizationRemoval.id, organizationId), isNull(organizationRemoval.begunAt))
      const [asked] = isOwner ? await tx.delete(organizationRemoval).where(isIt).returning() : []
      if (!asked) throw new AppError('not-found')
      const { metadata } = asked
      await tx.update(organization).set({ metadata }).where(eq(organization.id, organizationId))
      await happened(tx, { what: 'reopened', organizationId, by: userId })
      return { slug, name }
    },
    { toOpen: true },
  )

/** The organizations of a person that are to be removed, the next one first. */
export async function closedOrganizations(userId: string) {
  const rows = await authDb
    .select({
      id: organization.id,
      name: organization.name,
      slug: organization.slug,
      dueAt: organizationRemoval.dueAt,
      role: member.role,
    })
    .from(member)
    .innerJoin(organization, eq(organization.id, member.organizationId))
    .innerJoin(organizationRemoval, eq(organizationRemoval.id, organization.id))
    .where(and(eq(member.userId, userId), isNull(organizationRemoval.begunAt)))
    .orderBy(organizationRemoval.dueAt, organization.id)
  return rows.map(({ role, ...one }) => ({ ...one, isOwner: role === 'owner' }))
}

import { and, eq } from 'drizzle-orm'
import { member, organizationRole, removedMember } from '../db/schema'
import { roleOf } from './auth/granting'
import { AppError } from './errors'
import { happened } from './happenings'
import { inTurn, type Transaction } from './organizations'
import { keyOf, mayChangeRole, mayRemove, type Role } from './permissions'
import { requireRole, storedRole, withOwnRole, withRole } from './stored-role'

/** Who does it, in which organization. What they may is read when it is done: it may have changed since they asked. */
export interface Actor {
  userId: string
  organizationId: string
}

interface Target {
  id: string
  userId: string
  role: Role
}

/** Does something to a member while nobody else changes the members of this organization. */
function withMember<Result>(
  { userId, organizationId }: Actor,
  id: string,
  act: (tx: Transaction, own: Role, target: Target) => Promise<Result>,
): Promise<Result> {
  return inTurn(organizationId, async (tx) => {
    const own = await roleOf(userId, organizationId, tx)
    if (!own) throw new AppError('not-found')
    const [found] = await tx
      .select({ id: member.id, userId: member.userId, ...storedRole(member) })
      .from(member)
      .leftJoin(organizationRole, withOwnRole(member))
      .where(and(eq(member.id, id), eq(member.organizationId, organizationId)))
    if (!found) throw new AppError('not-found', { reason: 'memberGone' })
    return await act(tx, own, withRole(found))
  })
}

const give = (tx: Transaction, id: string, role: Role) =>
  tx
    .update(member)
    .set({ role: keyOf(role) })
    .where(eq(member.id, id))

const changeOf = ({ userId: by, organizationId }: Actor, { userId, role: before }: Target) =>
  ({ what: 'role-changed', organizationId, by, userId, before }) as const

/** Gives a member another role: one that covers neither more nor somebody higher than whoever gives it. */
export const changeMemberRole = (actor: Actor, id: string, key: string): Promise<void> =>
  withMember(actor, id, async (tx, own, target) => {
    const after = await requireRole(actor.organizationId, key, tx)
    if (target.userId === actor.userId) throw new AppError('forbidden', { reason: 'roleOwn' })
    if (!mayChangeRole(own, target.role, after)) throw new AppError('forbidden', { reason: 'roleNotYours' })
    await give(tx, id, after)
    await happened(tx, { ...changeOf(actor, target), after })
  })

/**
 * Takes a member out. What they made stays with the organization; their next request finds it gone, and no domain of their
 * address lets them in again.
 */
export const removeMember = (actor: Actor, id: string): Promise<void> =>
  withMember(actor, id, async (tx, own, target) => {
    if (target.userId === actor.userId) throw new AppError('forbidden', { reason: 'removeSelf' })
    if (!mayRemove(own, target.role)) throw new AppError('forbidden', { reason: 'memberAbove' })
    await tx.delete(member).where(eq(member.id, id))
    const { organizationId, userId } = actor
    await tx.insert(removedMember).values({ organizationId, userId: target.userId }).onConflictDoNothing()
    await happened(tx, { what: 'removed', organizationId, by: userId, userId: target.userId })
  })

/** Makes another member an owner, and an admin of the owner who gives it away. */
export const transferOwnership = (actor: Actor, id: string): Promise<void> =>
  withMember(actor, id, async (tx, own, target) => {
    if (own !== 'owner') throw new AppError('forbidden')
    if (target.userId === actor.userId) throw new AppError('invalid', { reason: 'transferSelf' })
    await give(tx, id, 'owner')
    await happened(tx, { ...changeOf(actor, target), after: 'owner' })
    await tx
      .update(member)
      .set({ role: 'admin' })
      .where(and(eq(member.organizationId, actor.organizationId), eq(member.userId, actor.userId)))
  })

/** Leaves an organization. */
export const leaveOrganization = ({ userId, organizationId }: Actor): Promise<void> =>
  inTurn(organizationId, async (tx) => {
    const isIt = and(eq(member.organizationId, organizationId), eq(member.userId, userId))
    const { rowCount } = await tx.delete(member).where(isIt)
    if (rowCount === 0) throw new AppError('not-found')
    await happened(tx, { what: 'left', organizationId, by: userId })
  })

import { and, count, eq } from 'drizzle-orm'
import { member, removedMember } from '../db/schema'
import { mayStill } from './auth/granting'
import { maximumMembers } from './auth/limits'
import { AppError } from './errors'
import { happened } from './happenings'
import { requireRoom, type Transaction } from './organizations'
import type { mayInvite } from './permissions'
import { requireRole } from './stored-role'

interface Admission {
  organizationId: string
  /** The key of the role. */
  role: string
  /** In whose name. */
  inviterId: string
}

/** Whether whoever gave this role may still give it in this way: who has left, or may less than before, cannot. */
export async function isStillGiven(
  may: typeof mayInvite,
  { organizationId, role, inviterId }: Admission,
  tx: Transaction,
): Promise<boolean> {
  return await mayStill(may, inviterId, organizationId, await requireRole(organizationId, role, tx), tx)
}

/**
 * Makes somebody a member, in the turn of the organization. Throws `limit` where it has as many as it can have, or the person
 * is in as many as one can be. A member already keeps the role they have.
 */
export async function admit(
  tx: Transaction,
  { organizationId, role }: Pick<Admission, 'organizationId' | 'role'>,
  userId: string,
): Promise<void> {
  const [members] = await tx
    .select({ count: count() })
    .from(member)
    .where(eq(member.organizationId, organizationId))
  if ((members?.count ?? 0) >= maximumMembers) throw new AppError('limit', { reason: 'organizationFull' })
  await requireRoom(tx, userId)
  const { rowCount } = await tx.insert(member).values({ organizationId, userId, role }).onConflictDoNothing()
  // Whoever was removed before and is in again has been let in.
  await tx
    .delete(removedMember)
    .where(and(eq(removedMember.organizationId, organizationId), eq(removedMember.userId, userId)))
  if (rowCount) await happened(tx, { what: 'joined', organizationId, by: userId, role })
}

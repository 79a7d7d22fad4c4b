import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitation, organizationRole, team, user } from '../db/schema'
import { invitationSeconds } from './auth/lifetimes'
import { AppError } from './errors'
import { happened } from './happenings'
import { inTurn } from './organizations'
import { keyOf, mayInvite, type Role } from './permissions'
import { requireRole, storedRole, withOwnRole, withRole } from './stored-role'

export interface OpenInvitation {
  id: string
  email: string
  role: Role
  createdAt: Date
  expiresAt: Date
  inviter: string
  /** The name of the team that whoever comes is in. */
  team: string | null
}

/** Who gives a role to whom: a person of an organization, and the role they hold there. */
export interface Inviter {
  userId: string
  organizationId: string
  role: Role
}

const columns = {
  id: invitation.id,
  email: invitation.email,
  ...storedRole(invitation),
  createdAt: invitation.createdAt,
  expiresAt: invitation.expiresAt,
  inviter: user.name,
  team: team.name,
}

export const isOpen = (organizationId: string) =>
  and(eq(invitation.organizationId, organizationId), eq(invitation.status, 'pending'))

export const inAWeek = sql`now() + make_interval(secs => ${invitationSeconds})`

/** How many invitations wait for an answer and still can get one. */
export const countOpenInvitations = (organizationId: string): Promise<number> =>
  authDb.$count(invitation, and(isOpen(organizationId), gt(invitation.expiresAt, sql`now()`)))

/** The invitations without an answer, the expired among them, oldest first: at most a hundred. */
export async function listOpenInvitations(organizationId: string): Promise<OpenInvitation[]> {
  const rows = await authDb
    .select(columns)
    .from(invitation)
    .innerJoin(user, eq(user.id, invitation.inviterId))
    .leftJoin(organizationRole, withOwnRole(invitation))
    .leftJoin(team, eq(team.id, invitation.teamId))
    .where(isOpen(organizationId))
    .orderBy(asc(invitation.id))
  return rows.map(withRole)
}

/** Opens an unanswered invitation for another seven days, in the name of whoever asks for it now. */
export async function renewInvitation(
  { userId, organizationId, role: own }: Inviter,
  id: string,
): Promise<{ id: string; email: string; role: Role }> {
  const which = and(isOpen(organizationId), eq(invitation.id, id))
  return authDb.transaction(async (tx) => {
    const [found] = await tx.select({ role: invitation.role }).from(invitation).where(which).for('update')
    if (!found) throw new AppError('not-found', { reason: 'invitationGone' })
    const role = await requireRole(organizationId, found.role, tx)
    if (!mayInvite(own, role)) throw new AppError('forbidden', { reason: 'roleNotYours' })
    const [renewed] = await tx
      .update(invitation)
      .set({ inviterId: userId, expiresAt: inAWeek })
      .where(which)
      .returning({ id: invitation.id, email: invitation.email })
    if (!renewed) throw new AppError('not-found', { reason: 'invitationGone' })
    return { ...renewed, role }
  })
}

/** Has an unanswered invitation give another role, in the name of whoever decides it now. */
export function changeInvitationRole(
  { userId, organizationId, role: own }: Inviter,
  id: string,
  key: string,
): Promise<void> {
  const which = and(isOpen(organizationId), eq(invitation.id, id))
  return inTurn(organizationId, async (tx) => {
    const [found] = await tx.select({ role: invitation.role }).from(invitation).where(which).for('update')
    if (!found) throw new AppError('not-found', { reason: 'invitationGone' })
    const before = await requireRole(organizationId, found.role, tx)
    const after = await requireRole(organizationId, key, tx)
    // Whoever it is in the name of has to be able to make it, or it lets nobody in.
    if (!mayInvite(own, before) || !mayInvite(own, after))
      throw new AppError('forbidden', { reason: 'roleNotYours' })
    await tx
      .update(invitation)
      .set({ role: keyOf(after), inviterId: userId })
      .where(which)
  })
}

/** Withdraws an unanswered invitation; its link stops working at once. */
export async function cancelInvitation(organizationId: string, id: string): Promise<void> {
  await authDb.transaction(async (tx) => {
    const canceled = await tx
      .update(invitation)
      .set({ status: 'canceled' })
      .where(and(isOpen(organizationId), eq(invitation.id, id)))
      .returning({ id: invitation.id })
    if (canceled.length === 0) throw new AppError('not-found', { reason: 'invitationGone' })
    await happened(tx, { what: 'settled', organizationId, invitationId: id })
  })
}

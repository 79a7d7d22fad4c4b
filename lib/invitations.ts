import { and, eq, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitation, organization, user } from '../db/schema'
import { admit, isStillGiven } from './admission'
import { mayStillInvite } from './auth/granting'
import { AppError } from './errors'
import { happened } from './happenings'
import { inTurn, type Transaction } from './organizations'
import { mayInvite, type NamedRole } from './permissions'
import { isOpen } from './portability/closed'
import type { SessionUser } from './session'
import { requireRole } from './stored-role'
import { joinTeam } from './teams'

/** Whose answer an invitation waits for, as seen by the person who opened it. */
type Recipient = 'you' | 'unconfirmed' | 'somebody-else' | 'signed-out'

export interface PendingInvitation {
  state: 'pending'
  /** Without its logo, which members alone may see. */
  organization: { id: string; name: string }
  inviter: string
  /** Of an organization's own role only the name, since whoever has the link may read this. */
  role: NamedRole
  /** Enough to recognize one's own address, too little to learn another's. */
  sentTo: string
  recipient: Recipient
}

export type InvitationView = { state: 'unknown' | 'expired' | 'closed' } | PendingInvitation

const masked = (email: string) => {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}•••${email.slice(at)}`
}

function recipientOf(email: string, viewer: SessionUser | undefined): Recipient {
  if (!viewer) return 'signed-out'
  if (viewer.email !== email) return 'somebody-else'
  return viewer.emailVerified ? 'you' : 'unconfirmed'
}

const columns = {
  id: invitation.id,
  organizationId: invitation.organizationId,
  email: invitation.email,
  role: invitation.role,
  status: invitation.status,
  expiresAt: invitation.expiresAt,
  inviterId: invitation.inviterId,
  teamId: invitation.teamId,
}

/** What the holder of the link may know. */
export async function viewInvitation(id: string, viewer: SessionUser | undefined): Promise<InvitationView> {
  const [found] = await authDb
    .select({
      ...columns,
      inviter: user.name,
      organization: { id: organization.id, name: organization.name },
      isOpen: sql<boolean>`${isOpen}`,
    })
    .from(invitation)
    .innerJoin(organization, eq(organization.id, invitation.organizationId))
    .innerJoin(user, eq(user.id, invitation.inviterId))
    .where(eq(invitation.id, id))
  if (!found) return { state: 'unknown' }
  if (found.status !== 'pending' || !found.isOpen) return { state: 'closed' }
  if (found.expiresAt <= new Date()) return { state: 'expired' }
  const { inviter, inviterId, organizationId, email } = found
  const role = await requireRole(organizationId, found.role)
  if (!(await mayStillInvite(inviterId, organizationId, role))) return { state: 'closed' }
  return {
    state: 'pending',
    organization: found.organization,
    inviter,
    role: typeof role === 'string' ? role : { name: role.name },
    sentTo: masked(email),
    recipient: recipientOf(email, viewer),
  }
}

/** Locks the invitation and answers it, or says why it cannot be answered by this person. */
async function openForAnswer(transaction: Transaction, id: string, person: SessionUser) {
  const [found] = await transaction
    .select(columns)
    .from(invitation)
    .where(eq(invitation.id, id))
    .for('update')
  const refuse = (code: 'not-found' | 'forbidden', reason: string) => new AppError(code, { reason })
  if (!found) throw refuse('not-found', 'invitationUnknown')
  if (found.email !== person.email) throw refuse('forbidden', 'invitationSomebodyElse')
  if (!person.emailVerified) throw refuse('forbidden', 'invitationUnconfirmed')
  if (found.status !== 'pending') throw refuse('not-found', 'invitationClosed')
  if (found.expiresAt <= new Date()) throw refuse('not-found', 'invitationExpired')
  return found
}

/** Makes the person a member, in one transaction. Of two acceptances at once the second finds the invitation closed. */
export async function acceptInvitation(id: string, person: SessionUser): Promise<{ slug: string }> {
  const [named] = await authDb
    .select({ organizationId: invitation.organizationId })
    .from(invitation)
    .where(eq(invitation.id, id))
  if (!named) throw new AppError('not-found', { reason: 'invitationUnknown' })
  // Everybody who joins this organization waits here, so that the count below is still true at the insert.
  return inTurn(named.organizationId, async (transaction, { slug }) => {
    const found = await openForAnswer(transaction, id, person)
    if (!(await isStillGiven(mayInvite, found, transaction)))
      throw new AppError('not-found', { reason: 'invitationClosed' })
    // A member already keeps the role they have: an old invitation neither promotes nor demotes.
    await admit(transaction, found, person.id)
    const { organizationId, teamId } = found
    if (teamId) await joinTeam(transaction, { organizationId, teamId, userId: person.id })
    await transaction.update(invitation).set({ status: 'accepted' }).where(eq(invitation.id, id))
    await happened(transaction, { what: 'settled', organizationId, invitationId: id })
    return { slug }
  })
}

export function declineInvitation(id: string, person: SessionUser): Promise<void> {
  return authDb.transaction(async (transaction) => {
    const { organizationId, inviterId } = await openForAnswer(transaction, id, person)
    await transaction
      .update(invitation)
      .set({ status: 'rejected' })
      .where(and(eq(invitation.id, id), eq(invitation.status, 'pending')))
    await happened(transaction, { what: 'declined', organizationId, by: person.id, inviterId })
    await happened(transaction, { what: 'settled', organizationId, invitationId: id })
  })
}

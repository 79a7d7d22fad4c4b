import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitation, member, user } from '../db/schema'
import { maximumPendingInvitations } from './auth/limits'
import { AppError } from './errors'
import { happened } from './happenings'
import type { NotInvited } from './invite-limits'
import { type Inviter, inAWeek, isOpen } from './open-invitations'
import { inTurn } from './organizations'
import { keyOf, mayInvite, type Role } from './permissions'
import { requireTeam } from './teams'

export interface Invited {
  email: string
  /** Of the new invitation; undefined where there is none. */
  id?: string
  problem?: NotInvited
}

type Reader = Pick<typeof authDb, 'select'>

async function membersAmong(reader: Reader, organizationId: string, emails: string[]): Promise<Set<string>> {
  const found = await reader
    .select({ email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.organizationId, organizationId), inArray(user.email, emails)))
  return new Set(found.map(({ email }) => email))
}

interface Asking {
  emails: readonly string[]
  role: Role
  /** Of the organization, for whoever comes. */
  teamId?: string | undefined
}

/**
 * Opens an invitation for seven days to each of these addresses that can be invited, all in one transaction, and says of the
 * others why not. The organization's row is held, so that parallel ones are counted in turn.
 */
export async function createInvitations(
  { userId, organizationId, role: own }: Inviter,
  { emails, role, teamId }: Asking,
): Promise<Invited[]> {
  if (!mayInvite(own, role)) throw new AppError('forbidden', { reason: 'roleNotYours' })
  const asked = [...new Set(emails)]
  if (asked.length === 0) return []
  return inTurn(organizationId, async (tx) => {
    if (teamId) await requireTeam(tx, organizationId, teamId)
    const members = await membersAmong(tx, organizationId, asked)
    await tx
      .update(invitation)
      .set({ status: 'expired' })
      .where(
        and(isOpen(organizationId), inArray(invitation.email, asked), lte(invitation.expiresAt, sql`now()`)),
      )
    // A hundred at most.
    const open = await tx.select({ email: invitation.email }).from(invitation).where(isOpen(organizationId))
    const waiting = new Set(open.map(({ email }) => email))
    const room = Math.max(0, maximumPendingInvitations - open.length)
    const free = asked.filter((email) => !members.has(email) && !waiting.has(email)).slice(0, room)
    const values = free.map((email) => ({
      organizationId,
      email,
      role: keyOf(role),
      teamId,
      inviterId: userId,
      expiresAt: inAWeek,
    }))
    const rows = values.length
      ? await tx
          .insert(invitation)
          .values(values)
          .onConflictDoNothing()
          .returning({ id: invitation.id, email: invitation.email })
      : []
    await happened(tx, { what: 'invited', organizationId, by: userId, role, invitations: rows })
    const ids = new Map(rows.map(({ email, id }) => [email, id]))
    const problemOf = (email: string): NotInvited => {
      if (members.has(email)) return 'alreadyMember'
      return waiting.has(email) || free.includes(email) ? 'alreadyInvited' : 'invitationsFull'
    }
    return asked.map((email) => {
      const id = ids.get(email)
      return id ? { email, id } : { email, problem: problemOf(email) }
    })
  })
}

/** The same for one address, whose refusal is an error. */
export async function createInvitation(
  inviter: Inviter,
  { email, role, teamId }: { email: string; role: Role; teamId?: string | undefined },
): Promise<string> {
  const [made] = await createInvitations(inviter, { emails: [email], role, teamId })
  if (made?.id) return made.id
  const reason = made?.problem ?? 'alreadyInvited'
  throw new AppError(reason === 'invitationsFull' ? 'limit' : 'conflict', { reason })
}

/** Which of these addresses need no invitation, as far as can be known before one is made. */
export async function findTaken(
  organizationId: string,
  emails: readonly string[],
): Promise<Record<string, 'alreadyMember' | 'alreadyInvited'>> {
  const asked = [...new Set(emails)]
  if (asked.length === 0) return {}
  const open = await authDb
    .select({ email: invitation.email })
    .from(invitation)
    .where(
      and(
        isOpen(organizationId),
        inArray(invitation.email, asked),
        // An expired one makes room for a new one.
        sql`${invitation.expiresAt} > now()`,
      ),
    )
  const members = await membersAmong(authDb, organizationId, asked)
  return Object.fromEntries([
    ...open.map(({ email }) => [email, 'alreadyInvited'] as const),
    ...[...members].map((email) => [email, 'alreadyMember'] as const),
  ])
}

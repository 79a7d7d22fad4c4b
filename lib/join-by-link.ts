import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitationLink, organization, user } from '../db/schema'
import { admit, isStillGiven } from './admission'
import { roleOf } from './auth/granting'
import { AppError } from './errors'
import { hashOf, linkTokenPattern, tokenOf } from './link-token'
import { inTurn, type Transaction } from './organizations'
import { mayLetIn, type NamedRole } from './permissions'
import { isOpen } from './portability/closed'
import type { SessionUser } from './session'
import { requireRole } from './stored-role'
import { joinTeam } from './teams'

/** What somebody who opened a link can do about it. */
type Guest = 'signed-out' | 'unconfirmed' | 'welcome' | 'member'

export interface LinkView {
  /** Without its logo, which members alone may see. */
  organization: { id: string; name: string }
  inviter: string
  role: NamedRole
  guest: Guest
}

/** One answer for a link that there never was and one that is over: it says nothing of any organization. */
const gone = () => new AppError('not-found', { reason: 'linkGone' })

const works = and(
  gt(invitationLink.expiresAt, sql`now()`),
  or(isNull(invitationLink.maximumUses), lt(invitationLink.uses, invitationLink.maximumUses)),
)

const columns = {
  id: invitationLink.id,
  tokenHash: invitationLink.tokenHash,
  organizationId: invitationLink.organizationId,
  role: invitationLink.role,
  inviterId: invitationLink.inviterId,
  teamId: invitationLink.teamId,
  works: sql<boolean>`${works}`,
}

type Reader = Pick<typeof authDb, 'select'>

/** The link that carries this, whether or not it still works; by the hash, so that no time tells how much of it was right. */
async function linkOf(token: string, reader: Reader) {
  if (!linkTokenPattern.test(token)) throw gone()
  const hash = hashOf(token)
  const [found] = await reader
    .select(columns)
    .from(invitationLink)
    .innerJoin(organization, eq(organization.id, invitationLink.organizationId))
    .where(and(eq(invitationLink.tokenHash, hash), isOpen))
  if (!found || tokenOf(found.id, hash) === undefined) throw gone()
  return found
}

/** What the holder of the link may know. Throws `not-found` with 410 for one that lets nobody in. */
export async function viewInvitationLink(token: string, viewer: SessionUser | undefined): Promise<LinkView> {
  return authDb.transaction(async (tx) => {
    const link = await linkOf(token, tx)
    const isMember = viewer && (await roleOf(viewer.id, link.organizationId, tx)) !== undefined
    // Who is in already may use an old link as a bookmark.
    if (!isMember && (!link.works || !(await isStillGiven(mayLetIn, link, tx)))) throw gone()
    const [about] = await tx
      .select({ organization: { id: organization.id, name: organization.name }, inviter: user.name })
      .from(organization)
      .innerJoin(user, eq(user.id, link.inviterId))
      .where(eq(organization.id, link.organizationId))
    if (!about) throw gone()
    const role = await requireRole(link.organizationId, link.role, tx)
    return {
      ...about,
      role: typeof role === 'string' ? role : { name: role.name },
      guest: guestOf(viewer, isMember ?? false),
    }
  })
}

function guestOf(viewer: SessionUser | undefined, isMember: boolean): Guest {
  if (!viewer) return 'signed-out'
  if (isMember) return 'member'
  return viewer.emailVerified ? 'welcome' : 'unconfirmed'
}

/** Counts one use where there is one left: the row decides, for however many ask at once. */
async function spend(tx: Transaction, id: string): Promise<void> {
  const used = await tx
    .update(invitationLink)
    .set({ uses: sql`${invitationLink.uses} + 1` })
    .where(and(eq(invitationLink.id, id), works))
    .returning({ id: invitationLink.id })
  if (used.length === 0) throw gone()
}

/** Makes the person a member, in one transaction that counts the use. Who is one already comes in and uses nothing up. */
export async function joinByLink(token: string, person: SessionUser): Promise<{ slug: string }> {
  const { organizationId } = await linkOf(token, authDb)
  return inTurn(organizationId, async (tx, { slug }) => {
    const link = await linkOf(token, tx)
    if ((await roleOf(person.id, organizationId, tx)) !== undefined) return { slug }
    if (!person.emailVerified) throw new AppError('forbidden', { reason: 'invitationUnconfirmed' })
    // Who has left or lost the right to let people in cannot let anybody in any more.
    if (!(await isStillGiven(mayLetIn, link, tx))) throw gone()
    await spend(tx, link.id)
    await admit(tx, link, person.id)
    if (link.teamId) await joinTeam(tx, { organizationId, teamId: link.teamId, userId: person.id })
    return { slug }
  })
}

import { eq, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { invitation, member, organization, organizationRemoval, organizationRole } from '../../db/schema'
import { invitationSeconds } from '../auth/lifetimes'
import { claimSlugs, slugTaken } from '../organization-slugs'
import { storedOf } from '../own-role'
import type { CustomRole } from '../permissions'
import { type Closed, closedText } from './closed'

/** An organization as it is to be, closed until everything is there. */
export interface Reservation {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly logo: string | null
  readonly createdAt: Date
  /** The archive it comes from, by its digest. */
  readonly archive: string
  /** The organization's own roles, which members and invitations name. */
  readonly roles: readonly CustomRole[]
  readonly members: readonly { userId: string; role: string; createdAt: Date }[]
}

/**
 * Takes the slug for an organization that nobody can enter yet, with its members; or finds the one that the same archive
 * has begun before, and answers its id.
 */
export async function reserve({ roles, members, archive, ...row }: Reservation): Promise<string> {
  const metadata = closedText({ closed: 'importing', archive })
  return authDb.transaction(async (tx) => {
    const added = await tx
      .insert(organization)
      .values({ ...row, metadata })
      .onConflictDoNothing()
      .returning({ id: organization.id })
    if (added.length === 0) {
      const [begun] = await tx
        .select({ id: organization.id, metadata: organization.metadata })
        .from(organization)
        .where(eq(organization.slug, row.slug))
      if (begun?.metadata !== metadata) throw slugTaken(row.slug)
      return begun.id
    }
    await claimSlugs(tx, row.id, [row.slug])
    if (roles.length > 0)
      await tx
        .insert(organizationRole)
        .values(roles.map((one) => ({ ...storedOf(one), organizationId: row.id })))
    if (members.length > 0)
      await tx.insert(member).values(members.map((one) => ({ ...one, organizationId: row.id })))
    return row.id
  })
}

/** Opens an organization whose rows and files are all there, and invites whom it is to invite. */
export async function openReserved(
  organizationId: string,
  metadata: string | null,
  inviterId: string,
  invitations: readonly { email: string; role: string }[],
): Promise<void> {
  const expiresAt = sql`now() + make_interval(secs => ${invitationSeconds})`
  await authDb.transaction(async (tx) => {
    if (invitations.length > 0)
      await tx
        .insert(invitation)
        .values(invitations.map((one) => ({ ...one, organizationId, inviterId, expiresAt })))
        .onConflictDoNothing()
    await tx.update(organization).set({ metadata }).where(eq(organization.id, organizationId))
  })
}

/**
 * Shows nobody out who is in the middle of something, and lets nobody in any more; one that was to be removed later cannot be
 * restored from here on.
 */
export async function close(organizationId: string, closed: Closed): Promise<void> {
  await authDb.transaction(async (tx) => {
    await tx
      .update(organization)
      .set({ metadata: closedText(closed) })
      .where(eq(organization.id, organizationId))
    await tx
      .update(organizationRemoval)
      .set({ begunAt: sql`coalesce(${organizationRemoval.begunAt}, now())` })
      .where(eq(organizationRemoval.id, organizationId))
  })
}

/** Removes the organization itself; what belongs to it by a foreign key goes with it. */
export async function removeOrganization(organizationId: string): Promise<void> {
  await authDb.delete(organization).where(eq(organization.id, organizationId))
}

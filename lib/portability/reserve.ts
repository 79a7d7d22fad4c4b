import { eq, sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import {
  defaultRole,
  invitation,
  member,
  organization,
  organizationRemoval,
  organizationRole,
  team,
  teamMember,
} from '../../db/schema'
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
  /** The one it gives unless another is chosen; undefined for member. */
  readonly defaultRole: string | undefined
  /** With the ids they get, and those that the archive has for them. */
  readonly teams: readonly { id: string; name: string; archived: string }[]
  /** With the ids that the archive has for their teams. */
  readonly members: readonly { userId: string; role: string; createdAt: Date; teams: readonly string[] }[]
}

/** Rows of one statement, far below what it may carry. */
const atOnce = 2000

const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, part) =>
    rows.slice(part * atOnce, (part + 1) * atOnce),
  )

/**
 * Takes the slug for an organization that nobody can enter yet, with its members; or finds the one that the same archive
 * has begun before, and answers its id.
 */
export async function reserve({
  roles,
  defaultRole: given,
  teams,
  members,
  archive,
  ...row
}: Reservation): Promise<string> {
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
    if (given) await tx.insert(defaultRole).values({ organizationId: row.id, role: given })
    for (const part of inParts(members))
      await tx.insert(member).values(part.map(({ teams: _, ...one }) => ({ ...one, organizationId: row.id })))
    if (teams.length > 0)
      await tx.insert(team).values(teams.map(({ id, name }) => ({ id, name, organizationId: row.id })))
    const here = new Map(teams.map(({ archived, id }) => [archived, id]))
    const together = members.flatMap(({ userId, teams: among }) =>
      among.flatMap((archived) => {
        const teamId = here.get(archived)
        return teamId ? [{ userId, teamId, organizationId: row.id }] : []
      }),
    )
    for (const part of inParts(together)) await tx.insert(teamMember).values(part)
    return row.id
  })
}

interface Inviting {
  /** With the id that the archive has for the team that it leads into. */
  readonly invitations: readonly { email: string; role: string; team?: string | undefined }[]
  readonly teams: readonly { id: string; name: string }[]
}

/** Opens an organization whose rows and files are all there, and invites whom it is to invite. */
export async function openReserved(
  organizationId: string,
  metadata: string | null,
  inviterId: string,
  { invitations, teams }: Inviting,
): Promise<void> {
  const expiresAt = sql`now() + make_interval(secs => ${invitationSeconds})`
  await authDb.transaction(async (tx) => {
    const here = await tx
      .select({ id: team.id, name: team.name })
      .from(team)
      .where(eq(team.organizationId, organizationId))
    // By name, which is one team's alone: a run that was interrupted has given it another id than this one would.
    const idOf = (archived: string | undefined) => {
      const name = teams.find(({ id }) => id === archived)?.name
      return here.find((one) => one.name === name)?.id
    }
    if (invitations.length > 0)
      await tx
        .insert(invitation)
        .values(
          invitations.map(({ email, role, team: archived }) => ({
            ...{ email, role, organizationId, inviterId, expiresAt },
            teamId: archived && idOf(archived),
          })),
        )
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

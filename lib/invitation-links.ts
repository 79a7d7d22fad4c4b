import { uuidv7 } from '@refactkit/tenancy/schema'
import { and, asc, eq, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitationLink, organizationRole, team, user } from '../db/schema'
import { roleOf } from './auth/granting'
import { AppError } from './errors'
import { type LinkDays, linkLimits } from './link-limits'
import { hashOf, newToken, tokenOf } from './link-token'
import type { Inviter } from './open-invitations'
import { inTurn } from './organizations'
import { keyOf, mayLetIn, type Role } from './permissions'
import { storedRole, withOwnRole, withRole } from './stored-role'
import { requireTeam } from './teams'

/** Why a link lets nobody in any more. */
export type LinkEnd = 'expired' | 'usedUp' | 'inviter' | 'secret'

export interface InvitationLink {
  id: string
  role: Role
  inviter: string
  /** The name of the team that whoever comes is in. */
  team: string | null
  uses: number
  /** Undefined where everybody may come until it expires. */
  maximumUses: number | undefined
  createdAt: Date
  expiresAt: Date
  /** Undefined while it works. */
  end: LinkEnd | undefined
  /** What it carries, for whoever could make it themselves; else undefined. */
  token: string | undefined
}

const columns = {
  id: invitationLink.id,
  tokenHash: invitationLink.tokenHash,
  ...storedRole(invitationLink),
  uses: invitationLink.uses,
  maximumUses: invitationLink.maximumUses,
  createdAt: invitationLink.createdAt,
  expiresAt: invitationLink.expiresAt,
  isOver: sql<boolean>`${invitationLink.expiresAt} <= now()`,
  inviterId: invitationLink.inviterId,
  inviter: user.name,
  team: team.name,
}

const isOf = (organizationId: string) => eq(invitationLink.organizationId, organizationId)

/** The links of an organization, those that do not work any more among them, oldest first: at most twenty. */
export async function listInvitationLinks({
  organizationId,
  role: own,
}: Pick<Inviter, 'organizationId' | 'role'>): Promise<InvitationLink[]> {
  const rows = await authDb
    .select(columns)
    .from(invitationLink)
    .innerJoin(user, eq(user.id, invitationLink.inviterId))
    .leftJoin(organizationRole, withOwnRole(invitationLink))
    .leftJoin(team, eq(team.id, invitationLink.teamId))
    .where(isOf(organizationId))
    .orderBy(asc(invitationLink.id))
  const inviters = [...new Set(rows.map(({ inviterId }) => inviterId))]
  const roles = new Map(
    await Promise.all(inviters.map(async (id) => [id, await roleOf(id, organizationId)] as const)),
  )
  return rows.map(withRole).map(({ tokenHash, isOver, inviterId, maximumUses, ...link }) => {
    const made = roles.get(inviterId)
    const token = tokenOf(link.id, tokenHash)
    const end = (): LinkEnd | undefined => {
      if (isOver) return 'expired'
      if (maximumUses !== null && link.uses >= maximumUses) return 'usedUp'
      if (!made || !mayLetIn(made, link.role)) return 'inviter'
      return token ? undefined : 'secret'
    }
    return {
      ...link,
      maximumUses: maximumUses ?? undefined,
      end: end(),
      token: mayLetIn(own, link.role) ? token : undefined,
    }
  })
}

interface WantedLink {
  role: Role
  maximumUses: number | undefined
  days: LinkDays
  /** Of the organization, for whoever comes. */
  teamId?: string | undefined
}

/** Makes a link, and answers what it carries. Throws `forbidden` for a role above the maker's own, `limit` past twenty. */
export async function createInvitationLink(
  { userId, organizationId, role: own }: Inviter,
  { role, maximumUses, days, teamId }: WantedLink,
): Promise<{ id: string; token: string }> {
  if (!mayLetIn(own, role)) throw new AppError('forbidden', { reason: 'roleNotYours' })
  const id = uuidv7()
  const token = newToken(id)
  return inTurn(organizationId, async (tx) => {
    if (teamId) await requireTeam(tx, organizationId, teamId)
    if ((await tx.$count(invitationLink, isOf(organizationId))) >= linkLimits.perOrganization)
      throw new AppError('limit', { reason: 'linksFull' })
    await tx.insert(invitationLink).values({
      id,
      organizationId,
      tokenHash: hashOf(token),
      role: keyOf(role),
      maximumUses,
      teamId,
      inviterId: userId,
      expiresAt: sql`now() + make_interval(days => ${days}::int)`,
    })
    return { id, token }
  })
}

/** Takes a link back; it stops working at once. */
export async function revokeInvitationLink(organizationId: string, id: string): Promise<void> {
  const { rowCount } = await authDb
    .delete(invitationLink)
    .where(and(isOf(organizationId), eq(invitationLink.id, id)))
  if (rowCount === 0) throw new AppError('not-found', { reason: 'linkRevoked' })
}

import { and, asc, count, eq } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitation, invitationLink, member, organizationRole } from '../db/schema'
import { maximumRoles } from './auth/limits'
import { AppError } from './errors'
import { inTurn } from './organizations'
import { customRole, storedOf } from './own-role'
import { type CustomRole, completed, type Permission } from './permissions'
import { freeRoleKey } from './role-name'
import { requireRole } from './stored-role'

const isOf = (organizationId: string, key: string) =>
  and(eq(organizationRole.organizationId, organizationId), eq(organizationRole.role, key))

/** The roles that an organization has made for itself, by name: at most twenty. */
export async function listRoles(organizationId: string): Promise<CustomRole[]> {
  const found = await authDb
    .select()
    .from(organizationRole)
    .where(eq(organizationRole.organizationId, organizationId))
    .orderBy(asc(organizationRole.name))
  return found.map(customRole)
}

/** How many have a role, and how many are invited to it. */
export interface Holders {
  readonly people: number
  readonly invited: number
}

/** Who holds which role of an organization, by its key; one that nobody has and nobody is invited to is not among them. */
export async function countHolders(organizationId: string): Promise<Record<string, Holders>> {
  const [people, invited] = await Promise.all([
    authDb
      .select({ key: member.role, count: count() })
      .from(member)
      .where(eq(member.organizationId, organizationId))
      .groupBy(member.role),
    authDb
      .select({ key: invitation.role, count: count() })
      .from(invitation)
      .where(and(eq(invitation.organizationId, organizationId), eq(invitation.status, 'pending')))
      .groupBy(invitation.role),
  ])
  const held: Record<string, Holders> = {}
  for (const { key, count } of people) held[key] = { people: count, invited: 0 }
  for (const { key, count } of invited) held[key] = { people: held[key]?.people ?? 0, invited: count }
  return held
}

interface Wanted {
  name: string
  permissions: readonly Permission[]
}

/** Makes a role. Throws `conflict` for a name that another one has, `limit` past twenty. */
export function createRole(organizationId: string, { name, permissions }: Wanted): Promise<CustomRole> {
  return inTurn(organizationId, async (tx) => {
    const there = await tx
      .select({ role: organizationRole.role })
      .from(organizationRole)
      .where(eq(organizationRole.organizationId, organizationId))
    if (there.length >= maximumRoles) throw new AppError('limit', { reason: 'rolesFull' })
    const key = freeRoleKey(name, new Set(there.map(({ role }) => role)))
    const made = { key, name, permissions: completed(permissions) }
    const added = await tx
      .insert(organizationRole)
      .values({ organizationId, ...storedOf(made) })
      .onConflictDoNothing()
      .returning({ id: organizationRole.id })
    if (added.length === 0) throw new AppError('conflict', { reason: 'roleNameTaken' })
    return made
  })
}

/** Gives a role another name and other permissions, which hold at the next request of whoever has it. */
export function changeRole(
  organizationId: string,
  key: string,
  { name, permissions }: Wanted,
): Promise<CustomRole> {
  return inTurn(organizationId, async (tx) => {
    const others = await tx
      .select({ role: organizationRole.role })
      .from(organizationRole)
      .where(and(eq(organizationRole.organizationId, organizationId), eq(organizationRole.name, name)))
    if (others.some(({ role }) => role !== key)) throw new AppError('conflict', { reason: 'roleNameTaken' })
    const changed = { key, name, permissions: completed(permissions) }
    const found = await tx
      .update(organizationRole)
      .set(storedOf(changed))
      .where(isOf(organizationId, key))
      .returning({ id: organizationRole.id })
    if (found.length === 0) throw new AppError('not-found', { reason: 'roleGone' })
    return changed
  })
}

/**
 * Deletes a role, and gives whoever has it, is invited to it or comes by a link another one. Where it was the default role,
 * member is: its row goes with the role.
 */
export function deleteRole(organizationId: string, key: string, instead: string): Promise<void> {
  return inTurn(organizationId, async (tx) => {
    const next = await requireRole(organizationId, instead, tx)
    // Nobody becomes an owner by the way.
    if (next === 'owner' || instead === key) throw new AppError('invalid', { reason: 'roleUnknown' })
    await tx
      .update(member)
      .set({ role: instead })
      .where(and(eq(member.organizationId, organizationId), eq(member.customRole, key)))
    await tx
      .update(invitation)
      .set({ role: instead })
      .where(and(eq(invitation.organizationId, organizationId), eq(invitation.customRole, key)))
    await tx
      .update(invitationLink)
      .set({ role: instead })
      .where(and(eq(invitationLink.organizationId, organizationId), eq(invitationLink.customRole, key)))
    const gone = await tx
      .delete(organizationRole)
      .where(isOf(organizationId, key))
      .returning({ id: organizationRole.id })
    if (gone.length === 0) throw new AppError('not-found', { reason: 'roleGone' })
  })
}

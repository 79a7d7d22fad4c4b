import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { invitation, member, organizationRole } from '../db/schema'
import { maximumRoles } from './auth/limits'
import { AppError } from './errors'
import { holdOrganization } from './organizations'
import { customRole, storedOf } from './own-role'
import { type BuiltInRole, type CustomRole, completed, type Permission, roles } from './permissions'
import { freeRoleKey } from './role-name'
import { requireRole } from './stored-role'

/** A role that an organization has made for itself, and how many have it or are invited to it. */
export interface OwnRole extends CustomRole {
  readonly people: number
  readonly invited: number
}

const isOf = (organizationId: string, key: string) =>
  and(eq(organizationRole.organizationId, organizationId), eq(organizationRole.role, key))

/** The roles that an organization has made for itself, by name: at most twenty. */
export async function listRoles(organizationId: string): Promise<OwnRole[]> {
  const [found, people, invited] = await Promise.all([
    authDb
      .select()
      .from(organizationRole)
      .where(eq(organizationRole.organizationId, organizationId))
      .orderBy(asc(organizationRole.name)),
    authDb
      .select({ key: member.customRole, count: count() })
      .from(member)
      .where(eq(member.organizationId, organizationId))
      .groupBy(member.customRole),
    authDb
      .select({ key: invitation.customRole, count: count() })
      .from(invitation)
      .where(eq(invitation.organizationId, organizationId))
      .groupBy(invitation.customRole),
  ])
  const numberOf = (all: { key: string | null; count: number }[], role: string) =>
    all.find(({ key }) => key === role)?.count ?? 0
  return found.map((row) => ({
    ...customRole(row),
    people: numberOf(people, row.role),
    invited: numberOf(invited, row.role),
  }))
}

/** How many have each of the roles that every organization has. */
export async function peopleByRole(organizationId: string): Promise<Record<BuiltInRole, number>> {
  const found = await authDb
    .select({ role: member.role, count: count() })
    .from(member)
    .where(and(eq(member.organizationId, organizationId), inArray(member.role, [...roles])))
    .groupBy(member.role)
  const having = (role: BuiltInRole) => found.find((each) => each.role === role)?.count ?? 0
  return { member: having('member'), admin: having('admin'), owner: having('owner') }
}

interface Wanted {
  name: string
  permissions: readonly Permission[]
}

/** Makes a role. Throws `conflict` for a name that another one has, `limit` past twenty. */
export function createRole(organizationId: string, { name, permissions }: Wanted): Promise<CustomRole> {
  return authDb.transaction(async (tx) => {
    await holdOrganization(tx, organizationId)
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
  return authDb.transaction(async (tx) => {
    await holdOrganization(tx, organizationId)
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

/** Deletes a role, and gives whoever has it or is invited to it another one. */
export function deleteRole(organizationId: string, key: string, instead: string): Promise<void> {
  return authDb.transaction(async (tx) => {
    await holdOrganization(tx, organizationId)
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
    const gone = await tx
      .delete(organizationRole)
      .where(isOf(organizationId, key))
      .returning({ id: organizationRole.id })
    if (gone.length === 0) throw new AppError('not-found', { reason: 'roleGone' })
  })
}

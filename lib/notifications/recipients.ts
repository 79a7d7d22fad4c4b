import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { member, organization, organizationRole, user } from '../../db/schema'
import type { Writer } from '../happenings'
import { customRole } from '../own-role'
import { allows, roles } from '../permissions'

export async function nameOf(tx: Writer, userId: string): Promise<string> {
  const [found] = await tx.select({ name: user.name }).from(user).where(eq(user.id, userId))
  return found?.name ?? ''
}

export async function nameOfOrganization(tx: Writer, id: string): Promise<string> {
  const [found] = await tx
    .select({ name: organization.name })
    .from(organization)
    .where(eq(organization.id, id))
  return found?.name ?? ''
}

/** Everybody else in an organization. */
export async function membersBeside(tx: Writer, organizationId: string, userId: string): Promise<string[]> {
  const found = await tx
    .select({ userId: member.userId })
    .from(member)
    .where(and(eq(member.organizationId, organizationId), ne(member.userId, userId)))
  return found.map((one) => one.userId)
}

/** Whoever joins waits for those who are told: so many at most, in the largest organizations too. */
export const mostWhoSeeMembers = 1000

/** Everybody else in an organization whose role lets them see who is in it: a thousand at most, owners and admins before others. */
export async function whoSeesMembers(tx: Writer, organizationId: string, userId: string): Promise<string[]> {
  const own = await tx
    .select({
      role: organizationRole.role,
      name: organizationRole.name,
      permission: organizationRole.permission,
    })
    .from(organizationRole)
    .where(eq(organizationRole.organizationId, organizationId))
  const all = [...roles, ...own.map(customRole)].filter((role) => allows(role, 'member:read'))
  const keys = all.map((role) => (typeof role === 'string' ? role : role.key))
  const found = await tx
    .select({ userId: member.userId })
    .from(member)
    .where(
      and(eq(member.organizationId, organizationId), ne(member.userId, userId), inArray(member.role, keys)),
    )
    .orderBy(
      sql`case ${member.role} when 'owner' then 0 when 'admin' then 1 else 2 end`,
      member.createdAt,
      member.id,
    )
    .limit(mostWhoSeeMembers)
  return found.map((one) => one.userId)
}

/** Who of those invited has an account already, and has shown that the address is theirs. */
export async function recipientsOf(
  tx: Writer,
  invitations: readonly { id: string; email: string }[],
): Promise<{ userId: string; invitationId: string }[]> {
  if (invitations.length === 0) return []
  const emails = invitations.map(({ email }) => email)
  const found = await tx
    .select({ userId: user.id, email: user.email })
    .from(user)
    .where(and(inArray(user.email, emails), eq(user.emailVerified, true)))
  const ids = new Map(invitations.map(({ id, email }) => [email, id]))
  return found.flatMap(({ userId, email }) => {
    const invitationId = ids.get(email)
    return invitationId ? [{ userId, invitationId }] : []
  })
}

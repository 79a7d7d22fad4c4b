import { and, asc, eq, gt, ilike, inArray, or } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { member, organizationRole, user } from '../db/schema'
import type { Role } from './permissions'
import { storedRole, withOwnRole, withRole } from './stored-role'

export interface Member {
  id: string
  userId: string
  name: string
  email: string
  image: string | null
  role: Role
  joinedAt: Date
}

export const countMembers = (organizationId: string): Promise<number> =>
  authDb.$count(member, eq(member.organizationId, organizationId))

/** Somebody of an organization; undefined for who is none of it. */
export async function findMember(
  organizationId: string,
  userId: string,
): Promise<{ name: string; email: string } | undefined> {
  const [found] = await authDb
    .select({ name: user.name, email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.organizationId, organizationId), eq(member.userId, userId)))
  return found
}

/** The names of those of these people who belong to an organization, by their ids. */
export async function memberNames(
  organizationId: string,
  userIds: readonly string[],
): Promise<Record<string, string>> {
  if (userIds.length === 0) return {}
  const found = await authDb
    .select({ id: user.id, name: user.name })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.organizationId, organizationId), inArray(member.userId, [...userIds])))
  return Object.fromEntries(found.map(({ id, name }) => [id, name]))
}

/** One page of the people of an organization, in the order they joined. E-mails included: only behind `member:read`. */
export async function listMembers(
  organizationId: string,
  { search = '', cursor, limit }: { search?: string; cursor?: string | undefined; limit: number },
): Promise<{ members: Member[]; nextCursor: string | undefined }> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const found = await authDb
    .select({
      id: member.id,
      userId: user.id,
      name: user.name,
      email: user.email,
      image: user.image,
      ...storedRole(member),
      joinedAt: member.createdAt,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .leftJoin(organizationRole, withOwnRole(member))
    .where(
      and(
        eq(member.organizationId, organizationId),
        // Ids are ordered by time, to the millisecond; two who joined in one share a page in either order.
        cursor ? gt(member.id, cursor) : undefined,
        search ? or(ilike(user.name, pattern), ilike(user.email, pattern)) : undefined,
      ),
    )
    .orderBy(asc(member.id))
    .limit(limit + 1)
  const members = found.slice(0, limit).map(withRole)
  return { members, nextCursor: found.length > limit ? members.at(-1)?.id : undefined }
}

import {
  and,
  count,
  desc,
  eq,
  exists,
  gt,
  ilike,
  inArray,
  isNotNull,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { member, organizationRole, teamMember, user } from '../db/schema'
import { escaped } from './escaped'
import { keyset } from './keyset'
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

/** How many of the members have joined on a day, by it, in the last two months: read from their index. */
export async function joinedPerDay(organizationId: string): Promise<Record<string, number>> {
  const day = sql<string>`to_char(${member.createdAt} at time zone 'UTC', 'YYYY-MM-DD')`
  const since = sql`now() - interval '61 days'`
  const rows = await authDb
    .select({ day, joined: count() })
    .from(member)
    .where(and(eq(member.organizationId, organizationId), gt(member.createdAt, since)))
    .groupBy(day)
  return Object.fromEntries(rows.map(({ day, joined }) => [day, joined]))
}

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

/** The pictures of those of these people who belong to an organization and have one, by their ids. */
export async function memberImages(
  organizationId: string,
  userIds: readonly string[],
): Promise<Record<string, string>> {
  if (userIds.length === 0) return {}
  const found = await authDb
    .select({ id: user.id, image: user.image })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(
      and(
        eq(member.organizationId, organizationId),
        inArray(member.userId, [...userIds]),
        isNotNull(user.image),
      ),
    )
  return Object.fromEntries(found.map(({ id, image }) => [id, image ?? '']))
}

/** Whom the words of a search may name: by a part of the name or of the address. */
const namedBy = (words: string): SQL | undefined => {
  const pattern = `%${escaped(words)}%`
  return words ? or(ilike(user.name, pattern), ilike(user.email, pattern)) : undefined
}

/** The few whom these words name, who are called so from the beginning first. E-mails included: only behind `member:read`. */
export async function findMembers(
  organizationId: string,
  words: string,
  limit: number,
): Promise<{ id: string; name: string; email: string }[]> {
  const begins = ilike(user.name, `${escaped(words)}%`)
  return await authDb
    .select({ id: member.id, name: user.name, email: user.email })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.organizationId, organizationId), namedBy(words)))
    .orderBy(desc(begins), sql`lower(${user.name})`, member.id)
    .limit(limit)
}

/** Owners first, then admins, roles of the organization's own by name, and members. */
const byRole = sql<string>`case ${member.role} when 'owner' then '0' when 'admin' then '1' when 'member' then '3'
  else '2' || lower(coalesce(${organizationRole.name}, ${member.role})) end`

/** A moment as the database's own text: JavaScript would lose digits of it. */
const byJoined = sql<string>`${member.createdAt}`

const sorts = {
  name: sql<string>`lower(${user.name})`.as('byName'),
  role: byRole.as('byRole'),
  joined: byJoined.as('byJoined'),
}

const inTeam = (id: string) =>
  authDb
    .select({ one: sql`1` })
    .from(teamMember)
    .where(
      and(
        eq(teamMember.teamId, id),
        eq(teamMember.organizationId, member.organizationId),
        eq(teamMember.userId, member.userId),
      ),
    )

export interface MembersWanted {
  search?: string | undefined
  /** A key of the sorts, with a minus for falling; in the order they joined unless said. */
  sort?: string | undefined
  /** Only those of a team. */
  team?: string | undefined
  /** Only those who are not in a team. */
  outside?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** One page of the people of an organization. E-mails included: only behind `member:read`. */
export async function listMembers(
  organizationId: string,
  { search = '', sort = 'joined', team, outside, cursor, limit }: MembersWanted,
): Promise<{ members: Member[]; nextCursor?: string }> {
  const order = keyset(sort, sorts, member.id, cursor)
  const found = await authDb
    .select({
      id: member.id,
      userId: user.id,
      name: user.name,
      email: user.email,
      image: user.image,
      ...storedRole(member),
      joinedAt: member.createdAt,
      byName: sorts.name,
      byRole: sorts.role,
      byJoined: sorts.joined,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .leftJoin(organizationRole, withOwnRole(member))
    .where(
      and(
        eq(member.organizationId, organizationId),
        namedBy(search),
        team ? exists(inTeam(team)) : undefined,
        outside ? notExists(inTeam(outside)) : undefined,
        order.after,
      ),
    )
    .orderBy(...order.by)
    .limit(limit + 1)
  const { rows, ...next } = order.page(found, limit)
  return { members: rows.map(({ byName, byRole, byJoined, ...row }) => withRole(row)), ...next }
}

/** Whether a member is one of the owners of an organization. */
export const isOwner = async (organizationId: string, id: string): Promise<boolean> =>
  (await authDb.$count(
    member,
    and(eq(member.id, id), eq(member.organizationId, organizationId), eq(member.role, 'owner')),
  )) > 0

import { and, asc, count, desc, eq, ilike, inArray, sql } from 'drizzle-orm'
import { authDb } from '../db/auth-db'
import { member, team, teamMember, user } from '../db/schema'
import { maximumTeams } from './auth/limits'
import { AppError } from './errors'
import { escaped } from './escaped'
import { keyset } from './keyset'
import { inTurn, type Transaction } from './organizations'

export interface Team {
  id: string
  name: string
  members: number
}

const isOf = (organizationId: string, id: string) =>
  and(eq(team.organizationId, organizationId), eq(team.id, id))

/** The teams of an organization, by name: at most fifty. */
export async function listTeams(organizationId: string): Promise<Team[]> {
  return await authDb
    .select({ id: team.id, name: team.name, members: count(teamMember.id) })
    .from(team)
    .leftJoin(teamMember, and(eq(teamMember.teamId, team.id), eq(teamMember.organizationId, organizationId)))
    .where(eq(team.organizationId, organizationId))
    .groupBy(team.id, team.name)
    .orderBy(asc(team.name))
}

/** The few that these words name, those first that are called so from the beginning. */
export async function findTeams(
  organizationId: string,
  words: string,
  limit: number,
): Promise<{ id: string; name: string }[]> {
  const begins = ilike(team.name, `${escaped(words)}%`)
  return await authDb
    .select({ id: team.id, name: team.name })
    .from(team)
    .where(and(eq(team.organizationId, organizationId), ilike(team.name, `%${escaped(words)}%`)))
    .orderBy(desc(begins), sql`lower(${team.name})`, team.id)
    .limit(limit)
}

/** Somebody in a team, by the id of their membership. */
export interface TeamPerson {
  id: string
  userId: string
  name: string
  image: string | null
}

const byName = { name: sql<string>`lower(${user.name})`.as('byName') }

/** One page of who is in a team, by name. Without addresses: everybody in the organization may see this. */
export async function listTeamMembers(
  organizationId: string,
  id: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ people: TeamPerson[]; nextCursor?: string }> {
  const order = keyset('name', byName, member.id, cursor)
  const found = await authDb
    .select({ id: member.id, userId: user.id, name: user.name, image: user.image, byName: byName.name })
    .from(teamMember)
    .innerJoin(
      member,
      and(eq(member.organizationId, teamMember.organizationId), eq(member.userId, teamMember.userId)),
    )
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(teamMember.organizationId, organizationId), eq(teamMember.teamId, id), order.after))
    .orderBy(...order.by)
    .limit(limit + 1)
  const { rows, ...next } = order.page(found, limit)
  return { people: rows.map(({ byName: _, ...person }) => person), ...next }
}

async function refuseTakenName(tx: Transaction, organizationId: string, name: string): Promise<void> {
  const taken = await tx.$count(team, and(eq(team.organizationId, organizationId), eq(team.name, name)))
  if (taken > 0) throw new AppError('conflict', { reason: 'teamNameTaken' })
}

/** Makes a team. Throws `conflict` for a name that another one has, `limit` past fifty. */
export function createTeam(organizationId: string, name: string): Promise<Team> {
  return inTurn(organizationId, async (tx) => {
    const there = await tx.$count(team, eq(team.organizationId, organizationId))
    if (there >= maximumTeams) throw new AppError('limit', { reason: 'teamsFull' })
    await refuseTakenName(tx, organizationId, name)
    const [made] = await tx.insert(team).values({ organizationId, name }).returning({ id: team.id })
    if (!made) throw new Error('The team was not written down.')
    return { id: made.id, name, members: 0 }
  })
}

export function renameTeam(organizationId: string, id: string, name: string): Promise<void> {
  return inTurn(organizationId, async (tx) => {
    const [found] = await tx.select({ name: team.name }).from(team).where(isOf(organizationId, id))
    if (!found) throw new AppError('not-found', { reason: 'teamGone' })
    if (found.name === name) return
    await refuseTakenName(tx, organizationId, name)
    await tx.update(team).set({ name }).where(isOf(organizationId, id))
  })
}

/** Its members stay in the organization; invitations and links that named it name none any more. */
export function deleteTeam(organizationId: string, id: string): Promise<void> {
  return inTurn(organizationId, async (tx) => {
    // Before the team itself, whose name the log then still finds.
    await tx
      .delete(teamMember)
      .where(and(eq(teamMember.organizationId, organizationId), eq(teamMember.teamId, id)))
    const gone = await tx.delete(team).where(isOf(organizationId, id)).returning({ id: team.id })
    if (gone.length === 0) throw new AppError('not-found', { reason: 'teamGone' })
  })
}

/** Puts a person of the organization into a team of it. Who is in it already stays. */
export async function joinTeam(
  tx: Pick<typeof authDb, 'insert'>,
  { organizationId, teamId, userId }: { organizationId: string; teamId: string; userId: string },
): Promise<void> {
  await tx.insert(teamMember).values({ organizationId, teamId, userId }).onConflictDoNothing()
}

/** Puts members, by the ids of their memberships, into a team. */
export function addToTeam(organizationId: string, id: string, memberIds: readonly string[]): Promise<void> {
  return inTurn(organizationId, async (tx) => {
    const [found] = await tx
      .select({ id: team.id })
      .from(team)
      .where(isOf(organizationId, id))
      .for('key share')
    if (!found) throw new AppError('not-found', { reason: 'teamGone' })
    const people = await tx
      .select({ userId: member.userId })
      .from(member)
      .where(and(eq(member.organizationId, organizationId), inArray(member.id, [...memberIds])))
    if (people.length < new Set(memberIds).size) throw new AppError('not-found', { reason: 'memberGone' })
    for (const { userId } of people) await joinTeam(tx, { organizationId, teamId: id, userId })
  })
}

/** Takes a member out of a team; who is not in it is out. */
export async function removeFromTeam(organizationId: string, id: string, memberId: string): Promise<void> {
  const theirs = authDb
    .select({ userId: member.userId })
    .from(member)
    .where(and(eq(member.organizationId, organizationId), eq(member.id, memberId)))
  await authDb
    .delete(teamMember)
    .where(
      and(
        eq(teamMember.organizationId, organizationId),
        eq(teamMember.teamId, id),
        inArray(teamMember.userId, theirs),
      ),
    )
}

/** The team of this id in an organization. Throws `not-found` where there is none. */
export async function requireTeam(
  tx: Pick<typeof authDb, 'select'>,
  organizationId: string,
  id: string,
): Promise<void> {
  const [found] = await tx.select({ id: team.id }).from(team).where(isOf(organizationId, id))
  if (!found) throw new AppError('not-found', { reason: 'teamGone' })
}

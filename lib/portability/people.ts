import { and, eq, inArray } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { invitation, member, organization, teamMember, user } from '../../db/schema'
import { defaultRoleOf } from '../default-role'
import { AppError } from '../errors'
import { keyOf } from '../permissions'
import { listRoles } from '../roles'
import { listTeams } from '../teams'
import type { ArchivedMember, ArchivedOrganization, ArchivingPerson } from './archived'

const columns = {
  id: organization.id,
  slug: organization.slug,
  name: organization.name,
  logo: organization.logo,
  metadata: organization.metadata,
  createdAt: organization.createdAt,
}

/** The organization with this slug, closed or not; undefined when there is none. */
export async function organizationOf(slug: string): Promise<ArchivedOrganization | undefined> {
  const [found] = await authDb.select(columns).from(organization).where(eq(organization.slug, slug))
  return found && { ...found, createdAt: found.createdAt.toISOString() }
}

/** The same; throws `not-found` with a sentence. */
export async function requireOrganization(slug: string): Promise<ArchivedOrganization> {
  const found = await organizationOf(slug)
  if (!found) throw new AppError('not-found', { detail: `There is no organization “${slug}”.` })
  return found
}

/** The organization with this id. */
export async function organizationById(id: string): Promise<ArchivedOrganization | undefined> {
  const [found] = await authDb.select(columns).from(organization).where(eq(organization.id, id))
  return found && { ...found, createdAt: found.createdAt.toISOString() }
}

/** Whether there is an organization with this id. */
export const isThere = async (id: string): Promise<boolean> =>
  (await authDb.$count(organization, eq(organization.id, id))) > 0

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The people of an organization, as its archive has them: its own roles by their keys and the one it gives, its teams by name,
 * members by their ids, then open invitations by address.
 */
export async function peopleOf(organizationId: string): Promise<ArchivingPerson[]> {
  const members = await authDb
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      role: member.role,
      joinedAt: member.createdAt,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.organizationId, organizationId))
  const invited = await authDb
    .select({ email: invitation.email, role: invitation.role, team: invitation.teamId })
    .from(invitation)
    .where(and(eq(invitation.organizationId, organizationId), eq(invitation.status, 'pending')))
  const [roles, gives] = [await listRoles(organizationId), await defaultRoleOf(organizationId)]
  const [teams, teamsOf] = [await listTeams(organizationId), await teamsByPerson(organizationId)]
  return [
    ...roles
      .sort((a, b) => byText(a.key, b.key))
      .map(({ key, name, permissions }) => ({
        kind: 'role' as const,
        key,
        name,
        permissions: [...permissions],
      })),
    ...(gives === 'member' ? [] : [{ kind: 'default-role' as const, role: keyOf(gives) }]),
    ...teams
      .sort((a, b) => byText(a.name, b.name))
      .map(({ id, name }) => ({ kind: 'team' as const, id, name })),
    ...members
      .sort((a, b) => byText(a.userId, b.userId))
      .map(({ joinedAt, ...one }) => {
        const among = teamsOf.get(one.userId)
        const person = { kind: 'member' as const, ...one, joinedAt: joinedAt.toISOString() }
        return among ? { ...person, teams: among.sort(byText) } : person
      }),
    ...invited
      .sort((a, b) => byText(a.email, b.email))
      .map(({ team, ...one }) => ({ kind: 'invitation' as const, ...one, ...(team && { team }) })),
  ]
}

async function teamsByPerson(organizationId: string): Promise<Map<string, string[]>> {
  const rows = await authDb
    .select({ teamId: teamMember.teamId, userId: teamMember.userId })
    .from(teamMember)
    .where(eq(teamMember.organizationId, organizationId))
  const found = new Map<string, string[]>()
  for (const { teamId, userId } of rows) found.set(userId, [...(found.get(userId) ?? []), teamId])
  return found
}

/** Those of the members who still have the account they had, under the same address. */
export async function stillHere(members: readonly ArchivedMember[]): Promise<ArchivedMember[]> {
  if (members.length === 0) return []
  const ids = members.map(({ userId }) => userId)
  const found = await authDb
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(inArray(user.id, ids))
  const emails = new Map(found.map(({ id, email }) => [id, email]))
  return members.filter(({ userId, email }) => emails.get(userId) === email)
}

/** The account with this address, if whoever has it has confirmed it. */
export async function confirmedAccount(email: string): Promise<{ id: string; email: string } | undefined> {
  const [found] = await authDb
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(and(eq(user.email, email), eq(user.emailVerified, true)))
  return found
}

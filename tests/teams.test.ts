import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { invitation, member, team, teamMember, user } from '../db/schema'
import { maximumTeams } from '../lib/auth/limits'
import { acceptInvitation } from '../lib/invitations'
import { listMembers } from '../lib/members'
import { leaveOrganization, removeMember } from '../lib/membership'
import { createInvitation, createInvitations } from '../lib/new-invitations'
import { listOpenInvitations } from '../lib/open-invitations'
import {
  addToTeam,
  createTeam,
  deleteTeam,
  listTeamMembers,
  listTeams,
  removeFromTeam,
  renameTeam,
} from '../lib/teams'
import { join, makeOwner, makePerson, outcomes } from './harness/organizations'

const memberIdOf = async (organizationId: string, userId: string) =>
  (
    await authDb
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.organizationId, organizationId), eq(member.userId, userId)))
  )[0]?.id ?? ''

const peopleIn = async (organizationId: string, id: string) =>
  (await listTeamMembers(organizationId, id, { limit: 100 })).people

const gone = { code: 'not-found', reason: 'teamGone' }

describe('a team', () => {
  test('is of its organization: its owner finds, renames and fills it, another organization does neither', async () => {
    const [owner, stranger] = [await makeOwner('teams-here'), await makeOwner('teams-there')]
    const { organizationId } = owner
    const { id } = await createTeam(organizationId, 'Design')
    const mia = await join(organizationId, 'member')
    const memberId = await memberIdOf(organizationId, mia.userId)
    await addToTeam(organizationId, id, [memberId])
    expect(await listTeams(organizationId)).toEqual([{ id, name: 'Design', members: 1 }])
    expect(await peopleIn(organizationId, id)).toEqual([
      { id: memberId, userId: mia.userId, name: 'Person', image: null },
    ])

    const there = stranger.organizationId
    expect(await listTeams(there)).toEqual([])
    expect(await peopleIn(there, id)).toEqual([])
    await expect(renameTeam(there, id, 'Ours')).rejects.toMatchObject(gone)
    await expect(deleteTeam(there, id)).rejects.toMatchObject(gone)
    await expect(addToTeam(there, id, [memberId])).rejects.toMatchObject(gone)
    await removeFromTeam(there, id, memberId)
    // Nor does it get people of another organization into a team of its own.
    const own = await createTeam(there, 'Own')
    const foreign = addToTeam(there, own.id, [memberId])
    await expect(foreign).rejects.toMatchObject({ code: 'not-found', reason: 'memberGone' })
    const forged = authDb
      .insert(teamMember)
      .values({ organizationId: there, teamId: id, userId: stranger.userId })
    await expect(forged).rejects.toMatchObject({ cause: { constraint: 'team_member_team_fk' } })
    const smuggled = authDb
      .insert(teamMember)
      .values({ organizationId: there, teamId: own.id, userId: mia.userId })
    await expect(smuggled).rejects.toMatchObject({ cause: { constraint: 'team_member_member_fk' } })

    await renameTeam(organizationId, id, 'Brand')
    expect(await listTeams(organizationId)).toEqual([{ id, name: 'Brand', members: 1 }])
    await removeFromTeam(organizationId, id, memberId)
    expect(await peopleIn(organizationId, id)).toEqual([])
  })

  test('has a name that no other one has, however many ask at once, and there are fifty at most', async () => {
    const { organizationId } = await makeOwner('teams-many')
    const same = Array.from({ length: 50 }, () => createTeam(organizationId, 'Same'))
    expect(await outcomes(same)).toEqual({ ok: 1, teamNameTaken: 49 })
    const other = await createTeam(organizationId, 'Other')
    await expect(renameTeam(organizationId, other.id, 'Same')).rejects.toMatchObject({
      reason: 'teamNameTaken',
    })
    await renameTeam(organizationId, other.id, 'Other')
    const more = Array.from({ length: 60 }, (_, n) => createTeam(organizationId, `Team ${n}`))
    expect(await outcomes(more)).toEqual({ ok: maximumTeams - 2, teamsFull: 62 - maximumTeams })
  })

  test('loses whoever leaves or is removed, and keeps nobody who is not in the organization', async () => {
    const owner = await makeOwner('teams-leaving')
    const { organizationId } = owner
    const { id } = await createTeam(organizationId, 'Support')
    const [one, two] = [await join(organizationId, 'member'), await join(organizationId, 'member')]
    const ids = await Promise.all([one, two].map(({ userId }) => memberIdOf(organizationId, userId)))
    await Promise.all(Array.from({ length: 20 }, () => addToTeam(organizationId, id, ids)))
    expect(await listTeams(organizationId)).toMatchObject([{ members: 2 }])
    await leaveOrganization(one)
    await removeMember(owner, ids[1] ?? '')
    expect(await listTeams(organizationId)).toMatchObject([{ members: 0 }])
  })

  test('goes without its people, who stay, and without the invitations that named it', async () => {
    const owner = await makeOwner('teams-deleted')
    const { organizationId } = owner
    const { id } = await createTeam(organizationId, 'Sales')
    const one = await join(organizationId, 'member')
    await addToTeam(organizationId, id, [await memberIdOf(organizationId, one.userId)])
    const guest = await makePerson()
    const invited = await createInvitation(owner, { email: guest.email, role: 'member', teamId: id })
    await deleteTeam(organizationId, id)
    await expect(deleteTeam(organizationId, id)).rejects.toMatchObject(gone)
    expect(await memberIdOf(organizationId, one.userId)).not.toBe('')
    expect(await acceptInvitation(invited, guest)).toEqual({ slug: 'teams-deleted' })
    expect(await authDb.$count(teamMember, eq(teamMember.organizationId, organizationId))).toBe(0)
  })
})

test('who is in a team is read a page at a time, by name, and nobody twice; who is outside of it can be found', async () => {
  const { organizationId } = await makeOwner('teams-paged')
  const { id } = await createTeam(organizationId, 'Paged')
  const names = ['Zoe', 'ada', 'Bea', 'ada', 'carl']
  for (const name of names) {
    const { userId } = await join(organizationId, 'member')
    await authDb.update(user).set({ name }).where(eq(user.id, userId))
    await addToTeam(organizationId, id, [await memberIdOf(organizationId, userId)])
  }
  const outside = await join(organizationId, 'member')
  const found = []
  let cursor: string | undefined
  do {
    const page = await listTeamMembers(organizationId, id, { limit: 2, cursor })
    found.push(...page.people)
    cursor = page.nextCursor
  } while (cursor)
  expect(found.map(({ name }) => name)).toEqual(['ada', 'ada', 'Bea', 'carl', 'Zoe'])
  expect(new Set(found.map((each) => each.id)).size).toBe(5)
  const { members } = await listMembers(organizationId, { outside: id, search: 'per', limit: 10 })
  expect(members.map(({ userId }) => userId)).toContain(outside.userId)
  expect(members).toHaveLength(2)
})

describe('an invitation into a team', () => {
  test('brings whoever accepts straight into it; into one of another organization there is none', async () => {
    const [owner, other] = [await makeOwner('teams-invited'), await makeOwner('teams-elsewhere')]
    const { organizationId } = owner
    const { id } = await createTeam(organizationId, 'Design')
    const guest = await makePerson()
    const invited = await createInvitation(owner, { email: guest.email, role: 'member', teamId: id })
    expect(await listOpenInvitations(organizationId)).toMatchObject([{ email: guest.email, team: 'Design' }])
    await acceptInvitation(invited, guest)
    expect(await listTeams(organizationId)).toMatchObject([{ members: 1 }])
    const foreign = createInvitations(other, { emails: ['a@guest.test'], role: 'member', teamId: id })
    await expect(foreign).rejects.toMatchObject(gone)
    const forged = authDb
      .update(invitation)
      .set({ teamId: id, organizationId: other.organizationId })
      .where(eq(invitation.id, invited))
    await expect(forged).rejects.toMatchObject({ cause: { constraint: 'invitation_team_fk' } })
  })
})

describe('the list of members', () => {
  test('shows only those of a team, and of a foreign team nobody', async () => {
    const [owner, other] = [await makeOwner('teams-listed'), await makeOwner('teams-unlisted')]
    const { organizationId } = owner
    const mine = await createTeam(organizationId, 'Mine')
    const foreign = await createTeam(other.organizationId, 'Foreign')
    const memberId = await memberIdOf(organizationId, owner.userId)
    await join(organizationId, 'member')
    await addToTeam(organizationId, mine.id, [memberId])
    const listed = async (team: string | undefined) =>
      (await listMembers(organizationId, { team, limit: 10 })).members.map(({ userId }) => userId)
    expect(await listed(undefined)).toHaveLength(2)
    expect(await listed(mine.id)).toEqual([owner.userId])
    expect(await listed(foreign.id)).toEqual([])
  })
})

test('a person who is deleted leaves no trace in a team, and an organization takes its teams along', async () => {
  const owner = await makeOwner('teams-gone')
  const { organizationId } = owner
  const { id } = await createTeam(organizationId, 'Last')
  const one = await join(organizationId, 'member')
  await addToTeam(organizationId, id, [await memberIdOf(organizationId, one.userId)])
  await authDb.delete(user).where(eq(user.id, one.userId))
  expect(await authDb.$count(teamMember, eq(teamMember.teamId, id))).toBe(0)
  expect(await authDb.$count(team, eq(team.id, id))).toBe(1)
})

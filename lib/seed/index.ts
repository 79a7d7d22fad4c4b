import { actingAs, uuidv7, within } from '@refactkit/tenancy'
import { hashPassword } from 'better-auth/crypto'
import { sql } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { account, invitation, member, organization, team, teamMember, user } from '../../db/schema'
import { invitationSeconds } from '../auth/lifetimes'
import { demoOrganizations, demoPassword, demoPeople, demoTeams, invited } from './demo'
import { features, type Owned } from './features'

/**
 * Fills an empty database with the demo world: two organizations, five people, one open invitation, and pictures. Does
 * nothing when there is any person already; answers whether it did something.
 */
export async function seed(): Promise<boolean> {
  if ((await authDb.$count(user)) > 0) return false
  const owned = await seedPeople()
  for (const one of owned) {
    const fill = async () => {
      for (const feature of features) await feature(one)
    }
    await actingAs({ person: one.userId }, () => within(one.organizationId, fill))
  }
  return owned.length > 0
}

const day = 24 * 60 * 60 * 1000

/** How many days ago the first, the second, and so on, came into an organization. */
const joinedDaysAgo = [58, 47, 21, 9]

/** In one transaction. Of two at once the second waits at the first e-mail address and then leaves everything as it is. */
async function seedPeople(): Promise<Owned[]> {
  const people = demoPeople.map((person) => ({ ...person, id: uuidv7() }))
  const password = await hashPassword(demoPassword)
  const joined = demoOrganizations.flatMap(({ id, slug }) =>
    people.flatMap(({ id: userId, roles }) => {
      const role = roles[slug]
      return role ? [{ organizationId: id, userId, role }] : []
    }),
  )
  // Lists are in the order of ids; these were all made in the same millisecond.
  const ids = joined.map(uuidv7).sort()
  const members = joined.map((one, index) => {
    const place = joined.slice(0, index).filter((other) => other.organizationId === one.organizationId).length
    const createdAt = new Date(Date.now() - (joinedDaysAgo[place] ?? 1) * day)
    return { ...one, id: ids[index] ?? uuidv7(), createdAt }
  })
  const owners = members.filter(({ role }) => role === 'owner')
  const inviter = owners.find(({ organizationId }) => organizationId === demoOrganizations[0].id)
  return authDb.transaction(async (tx) => {
    const added = await tx
      .insert(user)
      .values(people.map(({ id, name, email }) => ({ id, name, email, emailVerified: true })))
      .onConflictDoNothing()
      .returning({ id: user.id })
    if (added.length === 0) return []
    if (added.length < people.length) throw new Error('Some of the demo addresses are taken by other people.')
    await tx
      .insert(account)
      .values(people.map(({ id }) => ({ accountId: id, userId: id, providerId: 'credential', password })))
    await tx.insert(organization).values([...demoOrganizations])
    await tx.insert(member).values(members)
    const teams = demoTeams.map((one) => ({ ...one, id: uuidv7(), organizationId: demoOrganizations[0].id }))
    await tx.insert(team).values(teams.map(({ id, name, organizationId }) => ({ id, name, organizationId })))
    const inTeams = teams.flatMap(({ id: teamId, organizationId, emails }) =>
      people
        .filter(({ email }) => emails.some((each) => each === email))
        .map(({ id: userId }) => ({ teamId, organizationId, userId })),
    )
    await tx.insert(teamMember).values(inTeams)
    if (inviter) {
      const expiresAt = sql`now() + make_interval(secs => ${invitationSeconds})`
      const { organizationId, userId: inviterId } = inviter
      await tx.insert(invitation).values({ ...invited, organizationId, inviterId, expiresAt })
    }
    return owners
  })
}

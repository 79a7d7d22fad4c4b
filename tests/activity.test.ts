import { within } from '@refactkit/tenancy'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { activityPerson, member } from '../db/schema'
import { dayOf } from '../lib/activity/days'
import { activeNoted, countActive, noteActive, peopleActivity } from '../lib/activity/people'
import { joinedPerDay } from '../lib/members'
import { join, makeOwner, makePerson } from './harness/organizations'
import { admin } from './harness/world'

interface Organization {
  id: string
  ownerId: string
}

let organizations = 0
let acme: Organization
let globex: Organization

async function make(name: string): Promise<Organization> {
  organizations += 1
  const { organizationId, userId } = await makeOwner(`${name}-${organizations}`)
  return { id: organizationId, ownerId: userId }
}

beforeEach(async () => {
  acme = await make('acme')
  globex = await make('globex')
})

const inAcme = <Result>(work: () => Promise<Result>) => within(acme.id, work)
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

/** The number of a day, counted from today, of the days that are shown. */
const ago = (shown: { days: number[] }, days: number) => shown.days.at(-1 - days)

describe('who is here', () => {
  test('is counted once a day, however often they come, and in each organization for itself', async () => {
    const { userId } = await join(acme.id, 'member')
    await Promise.all(Array.from({ length: 8 }, () => inAcme(() => countActive(userId))))
    await inAcme(() => countActive(acme.ownerId))
    for (let time = 0; time < 3; time++) noteActive(acme.id, userId)
    noteActive(globex.id, globex.ownerId)
    await activeNoted()
    const { active } = await inAcme(() => peopleActivity(acme.id))
    expect(ago(active, 0)).toBe(2)
    expect(ago((await within(globex.id, () => peopleActivity(globex.id))).active, 0)).toBe(1)
  })

  test('is a number that stays when they leave, and of the person nothing does', async () => {
    const { userId } = await join(acme.id, 'member')
    await inAcme(() => countActive(userId))
    expect(await inAcme(() => db.$count(activityPerson))).toBe(1)
    await authDb.delete(member).where(and(eq(member.organizationId, acme.id), eq(member.userId, userId)))
    expect(await inAcme(() => db.$count(activityPerson))).toBe(0)
    expect(ago((await inAcme(() => peopleActivity(acme.id))).active, 0)).toBe(1)
  })

  test('counts again on another day, and of days gone by nobody is known', async () => {
    await inAcme(() => countActive(acme.ownerId))
    await admin((client) =>
      client.query(
        `update activity_person set day = day - 1; update activity_sum set day = day - 1 where day <> 'infinity'`,
      ),
    )
    await inAcme(() => countActive(acme.ownerId))
    const { active } = await inAcme(() => peopleActivity(acme.id))
    expect([ago(active, 1), ago(active, 0)]).toEqual([1, 1])
    expect(await inAcme(() => db.$count(activityPerson))).toBe(1)
  })

  test('keeps no request and fails for nobody: a stranger is simply not counted', async () => {
    const stranger = await makePerson()
    noteActive(acme.id, stranger.id)
    await within(globex.id, async () => noteActive(acme.id, acme.ownerId))
    await activeNoted()
    expect(ago((await inAcme(() => peopleActivity(acme.id))).active, 0)).toBe(1)
  })

  test('joins on a day: members are counted by when they came', async () => {
    const { userId } = await join(acme.id, 'member')
    await authDb
      .update(member)
      .set({ createdAt: daysAgo(40) })
      .where(eq(member.userId, userId))
    expect(await joinedPerDay(acme.id)).toEqual({ [dayOf(new Date())]: 1, [dayOf(daysAgo(40))]: 1 })
    const { joined } = await inAcme(() => peopleActivity(acme.id))
    expect([ago(joined, 0), joined.before]).toEqual([1, 1])
  })
})

import { within } from '@refactkit/tenancy'
import { count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { authDb } from '../db/auth-db'
import { account, invitation, member, organization, user } from '../db/schema'
import { peopleActivity } from '../lib/activity/people'
import { auth } from '../lib/auth'
import { countMembers, listMembers } from '../lib/members'
import { seed } from '../lib/seed'
import { demoOrganizations, demoPassword, demoPeople } from '../lib/seed/demo'
import { hueOf } from '../src/components/app/hue'

test('the demo world is made once, however often and however many at once ask for it', async () => {
  const asked = await Promise.all([seed(), seed()])
  expect(asked.filter(Boolean)).toHaveLength(1)
  expect(await seed()).toBe(false)
  const counts = await Promise.all(
    [user, account, organization, member, invitation].map((table) => authDb.$count(table)),
  )
  expect(counts).toEqual([5, 5, 2, 6, 1])
})

test('its people sign in with the one password, and are listed in the order they joined', async () => {
  for (const { email } of demoPeople) {
    const signedIn = await auth.api.signInEmail({ body: { email, password: demoPassword } })
    expect(signedIn.user.email).toBe(email)
  }
  const { members } = await listMembers(demoOrganizations[0].id, { limit: 10 })
  expect(members.map(({ role }) => role)).toEqual(['owner', 'admin', 'member', 'member'])
})

test('its organizations cannot be taken for each other', () => {
  const [acme, globex] = demoOrganizations.map(({ id }) => hueOf(id))
  const apart = Math.abs((acme ?? 0) - (globex ?? 0))
  expect(Math.min(apart, 360 - apart)).toBeGreaterThan(90)
})

test('its first look has a history: who was here never were more than the members, and not all days are alike', async () => {
  for (const { id } of demoOrganizations) {
    const { active, joined } = await within(id, () => peopleActivity(id))
    const days = [...active.days]
    expect(Math.max(...days)).toBeLessThanOrEqual(await countMembers(id))
    expect(new Set(days).size).toBeGreaterThan(2)
    expect(days.at(-1)).toBe(0)
    expect(joined.before).toBeGreaterThan(0)
  }
})

test('the invitation waits for somebody without an account', async () => {
  const [open] = await authDb.select().from(invitation).where(eq(invitation.status, 'pending'))
  const [known] = await authDb
    .select({ total: count() })
    .from(user)
    .where(eq(user.email, open?.email ?? ''))
  expect([open?.email, known?.total]).toEqual(['dora@acme.test', 0])
})

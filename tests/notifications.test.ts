import { readdir, readFile } from 'node:fs/promises'
import { join as pathOf } from 'node:path'
import { within } from '@refactkit/tenancy'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '../db'
import { authDb } from '../db/auth-db'
import { member, notification, user } from '../db/schema'
import { env } from '../lib/env'
import { createInvitationLink } from '../lib/invitation-links'
import { acceptInvitation, declineInvitation } from '../lib/invitations'
import { joinByLink } from '../lib/join-by-link'
import { changeMemberRole, leaveOrganization, removeMember, transferOwnership } from '../lib/membership'
import { createInvitation } from '../lib/new-invitations'
import { channel, sayNews } from '../lib/notifications/channel'
import { countUnread, listNotifications, markAllRead, markRead } from '../lib/notifications/inbox'
import { notificationJobs } from '../lib/notifications/jobs'
import { notify } from '../lib/notifications/notify'
import { notificationPreferences, setNotificationPreferences } from '../lib/notifications/preferences'
import { notificationSentence } from '../lib/notifications/sentences'
import { sentencesIn } from '../lib/notifications/words'
import { cancelInvitation } from '../lib/open-invitations'
import { closeForRemoval, reopen } from '../lib/removal/ask'
import { createRole } from '../lib/roles'
import { join, makeOwner, makePerson } from './harness/organizations'
import { admin } from './harness/world'

const all = { limit: 100 }

/** What somebody is told, as they read it, the newest first. */
async function read(userId: string): Promise<string[]> {
  const { rows } = await listNotifications(userId, all)
  return rows.map(({ type, details, organization }) =>
    notificationSentence({ locale: 'en', sentences: sentencesIn('en') }, type, details, organization?.name),
  )
}

const memberId = async (userId: string) =>
  (await authDb.select({ id: member.id }).from(member).where(eq(member.userId, userId)))[0]?.id ?? ''

const personOf = async (userId: string) => {
  const [found] = await authDb.select().from(user).where(eq(user.id, userId))
  if (!found) throw new Error('There is no such person.')
  return { ...found, image: null }
}

describe('somebody is told', () => {
  test('of an invitation, when the address is known to be theirs, and of nobody else’s', async () => {
    const owner = await makeOwner('told-invited')
    const [guest, other, unconfirmed] = [await makePerson(), await makePerson(), await makePerson()]
    await authDb.update(user).set({ emailVerified: false }).where(eq(user.id, unconfirmed.id))
    const id = await createInvitation(owner, { email: guest.email, role: 'admin' })
    await createInvitation(owner, { email: unconfirmed.email, role: 'admin' })
    expect(await read(guest.id)).toEqual(['Person invites you to told-invited as an admin'])
    expect(await listNotifications(guest.id, all)).toMatchObject({
      rows: [{ invitationId: id, organization: null, isRead: false }],
    })
    expect(await read(other.id)).toEqual([])
    expect(await read(unconfirmed.id)).toEqual([])
  })

  test('who joins, if they may see the members, and not by whom they are not seen', async () => {
    const owner = await makeOwner('told-joined')
    const [admin, plain] = [
      await join(owner.organizationId, 'admin'),
      await join(owner.organizationId, 'member'),
    ]
    const role = await createRole(owner.organizationId, { name: 'Front desk', permissions: ['member:read'] })
    const desk = await join(owner.organizationId, role)
    const guest = await makePerson('Guest')
    await acceptInvitation(await createInvitation(owner, { email: guest.email, role }), guest)
    const sentence = 'Guest joined told-joined as “Front desk”'
    for (const { userId } of [owner, admin, desk]) expect((await read(userId))[0]).toBe(sentence)
    expect(await read(plain.userId)).toEqual([])
    // What one has done oneself is no news.
    expect((await read(guest.id))[0]).toBe('You are in told-joined as “Front desk”')
    // Nor is an invitation that is answered.
    expect(await countUnread(guest.id)).toBe(0)
  })

  test('of an invitation that is declined, when they are still there', async () => {
    const owner = await makeOwner('told-declined')
    const admin = await join(owner.organizationId, 'admin')
    const [first, second] = [await makePerson('First'), await makePerson('Second')]
    await declineInvitation(await createInvitation(admin, { email: first.email, role: 'member' }), first)
    expect(await read(admin.userId)).toEqual(['First declined your invitation to told-declined'])
    const late = await createInvitation(admin, { email: second.email, role: 'member' })
    await removeMember(owner, await memberId(admin.userId))
    await declineInvitation(late, second)
    expect(await read(admin.userId)).toEqual(['Person removed you from told-declined'])
    expect(await read(owner.userId)).toEqual(['You are in told-declined as an owner'])
  })

  test('of another role, of becoming an owner, of a member who leaves', async () => {
    const owner = await makeOwner('told-role')
    const one = await join(owner.organizationId, 'member')
    const id = await memberId(one.userId)
    await changeMemberRole(owner, id, 'admin')
    await transferOwnership(owner, id)
    expect(await read(one.userId)).toEqual([
      'Person put you in told-role as an owner',
      'Person put you in told-role as an admin',
    ])
    await leaveOrganization(owner)
    expect((await read(one.userId))[0]).toBe('Person left told-role')
    expect(await read(owner.userId)).toEqual([])
  })

  test('that an organization is deleted and restored, and finds no way into it meanwhile', async () => {
    const owner = await makeOwner('told-closed')
    const one = await join(owner.organizationId, 'member')
    await closeForRemoval(owner)
    expect(await read(one.userId)).toEqual([
      expect.stringMatching(/^Person deleted told-closed; owners can restore it until \w+ \d+, \d{4}$/),
    ])
    expect(await listNotifications(one.userId, all)).toMatchObject({
      rows: [{ organization: { name: 'told-closed', slug: null } }],
    })
    await reopen(owner)
    expect((await read(one.userId))[0]).toBe('Person restored told-closed')
  })

  test('of an invitation no longer, once it is declined or withdrawn', async () => {
    const owner = await makeOwner('told-settled')
    const [first, second] = [await makePerson(), await makePerson()]
    const declined = await createInvitation(owner, { email: first.email, role: 'member' })
    const withdrawn = await createInvitation(owner, { email: second.email, role: 'member' })
    expect([await countUnread(first.id), await countUnread(second.id)]).toEqual([1, 1])
    await declineInvitation(declined, first)
    await cancelInvitation(owner.organizationId, withdrawn)
    expect([await countUnread(first.id), await countUnread(second.id)]).toEqual([0, 0])
  })

  test('of nothing that was taken back', async () => {
    const owner = await makeOwner('told-rolled-back')
    const told = { userId: owner.userId, type: 'member_left', details: {} } as const
    const before = await read(owner.userId)
    const failing = authDb.transaction(async (tx) => {
      await notify(tx, [told])
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await read(owner.userId)).toEqual(before)
  })
})

test('each of the six kinds that are promised comes from an act, with who did it and as what', async () => {
  const owner = await makeOwner('told-six')
  const { organizationId } = owner
  const [joining, declining] = [await makePerson('Joining'), await makePerson('Declining')]
  const told = async (userId: string, type: string) => {
    const { rows } = await listNotifications(userId, all)
    return rows.find((row) => row.type === type)?.details
  }
  const invite = ({ email }: { email: string }) => createInvitation(owner, { email, role: 'member' })
  const [accepted, declined] = [await invite(joining), await invite(declining)]
  const asMember = { actor: 'Person', organization: 'told-six', role: 'member' }
  expect(await told(joining.id, 'invitation_received')).toEqual(asMember)
  await declineInvitation(declined, declining)
  expect(await told(owner.userId, 'invitation_rejected')).toEqual({ actor: 'Declining' })
  await acceptInvitation(accepted, joining)
  expect(await told(joining.id, 'member_added')).toEqual({ role: 'member' })
  expect(await told(owner.userId, 'member_joined')).toEqual({ actor: 'Joining', role: 'member' })
  const id = await memberId(joining.id)
  await changeMemberRole(owner, id, 'admin')
  expect(await told(joining.id, 'role_changed')).toEqual({
    actor: 'Person',
    role: 'admin',
    previousRole: 'member',
  })
  // By a link as well as by an invitation.
  const { token } = await createInvitationLink(owner, { role: 'member', maximumUses: 1, days: 1 })
  await joinByLink(token, declining)
  expect(await told(declining.id, 'member_added')).toEqual({ role: 'member' })
  expect(await told(joining.id, 'member_joined')).toEqual({ actor: 'Declining', role: 'member' })
  await removeMember(owner, id)
  expect(await told(joining.id, 'member_removed')).toEqual({ actor: 'Person', organization: 'told-six' })
  expect(await authDb.$count(member, eq(member.organizationId, organizationId))).toBe(2)
})

describe('what somebody is told', () => {
  test('goes with the membership, and stays of other organizations', async () => {
    const [owner, neighbour] = [await makeOwner('told-goes'), await makeOwner('told-stays')]
    const one = await join(owner.organizationId, 'admin')
    await authDb.insert(member).values({ ...neighbour, userId: one.userId, role: 'admin' })
    for (const { organizationId } of [owner, neighbour])
      await notify(authDb, [{ userId: one.userId, type: 'export_ended', organizationId, details: {} }])
    expect(await read(one.userId)).toHaveLength(2)
    await leaveOrganization(one)
    expect(await read(one.userId)).toEqual(['The data of told-stays is ready'])
  })

  test('reaches no stranger, whoever says so', async () => {
    const [owner, stranger] = [await makeOwner('told-strangers'), await makePerson()]
    const { organizationId } = owner
    const told = { type: 'export_ended', organizationId, details: {} } as const
    await notify(
      authDb,
      [owner.userId, stranger.id].map((userId) => ({ userId, ...told })),
    )
    expect((await read(owner.userId))[0]).toBe('The data of told-strangers is ready')
    expect(await read(stranger.id)).toEqual([])
    const forged = authDb.insert(notification).values({ userId: stranger.id, ...told })
    await expect(forged).rejects.toMatchObject({ cause: { constraint: 'notification_member_fk' } })
  })

  test('is theirs: another person marks nothing of it, and the login of organizations reads nothing', async () => {
    const [owner, other] = [await makeOwner('told-theirs'), await makeOwner('told-others')]
    const { organizationId, userId } = owner
    await notify(authDb, [{ userId, type: 'export_ended', organizationId, details: {} }])
    const { rows } = await listNotifications(userId, { unread: true, ...all })
    const ids = rows.map(({ id }) => id)
    expect(ids).toHaveLength(1)
    await markRead(other.userId, ids, true)
    await markAllRead(other.userId, ids[0] ?? '')
    expect(await countUnread(userId)).toBe(1)
    await markRead(userId, ids, true)
    expect(await countUnread(userId)).toBe(0)
    await markRead(userId, ids, false)
    expect(await countUnread(userId)).toBe(1)
    const asOrganization = within(organizationId, () => db.execute(sql`select * from notification`))
    await expect(asOrganization).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('is said under a name that only the secret gives, and no text becomes SQL on the way', async () => {
    expect(channel).toMatch(/^n[0-9a-f]{40}$/)
    const hostile = ["x'; drop table notification; --", 'a,b', '', 'x'.repeat(9000)]
    await authDb.transaction((tx) => sayNews(tx, [...hostile, 'a-person']))
    expect(await authDb.$count(notification)).toBeGreaterThan(0)
  })

  test('is counted whole and paged without a gap; “all” leaves what came after', async () => {
    const { organizationId, userId } = await makeOwner('told-many')
    const told = { userId, type: 'export_ended', organizationId, details: {} } as const
    await notify(
      authDb,
      Array.from({ length: 2500 }, () => told),
    )
    expect(await countUnread(userId)).toBe(2500)
    const seen = new Set<string>()
    let cursor: string | undefined
    do {
      const page = await listNotifications(userId, { unread: true, limit: 100, cursor })
      for (const { id } of page.rows) seen.add(id)
      cursor = page.nextCursor
    } while (cursor)
    expect(seen.size).toBe(2500)
    const newest = [...seen][0] ?? ''
    await notify(authDb, [told])
    await markAllRead(userId, newest)
    expect(await countUnread(userId)).toBe(1)
    await admin((client) => client.query('analyze notification'))
    const plan = await authDb.execute<{ 'QUERY PLAN': string }>(
      sql`explain select * from notification where user_id = ${userId} order by id desc limit 31`,
    )
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/^Limit[\s\S]*Index Scan/)
    expect(JSON.stringify(plan.rows)).not.toMatch(/Sort|Seq Scan/)
  })

  test('is only what they want to hear', async () => {
    const { organizationId, userId } = await makeOwner('told-muted')
    await setNotificationPreferences(userId, { digest: 'weekly', muted: ['member_left'], unmailed: [] })
    await notify(
      authDb,
      (['member_left', 'export_ended'] as const).map((type) => ({
        userId,
        type,
        organizationId,
        details: {},
      })),
    )
    expect((await read(userId))[0]).toBe('The data of told-muted is ready')
    expect(await countUnread(userId)).toBe(1)
    expect(await notificationPreferences(userId)).toEqual({
      digest: 'weekly',
      muted: ['member_left'],
      unmailed: [],
    })
  })
})

async function letters(to: string): Promise<{ subject: string; text: string; html: string }[]> {
  const folder = pathOf(env.REFACTKIT_DATA, 'mailbox')
  const names = (await readdir(folder).catch(() => [])).sort()
  const all = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(pathOf(folder, name), 'utf8'))),
  )
  return all.filter((letter) => letter.to === to)
}

describe('the letter with what was not read', () => {
  const run = async (name: string) => {
    const job = notificationJobs.find((each) => each.name === name)
    await job?.run({}, { attempt: 1, signal: new AbortController().signal })
  }
  const ago = (interval: string, userId: string) =>
    authDb
      .update(notification)
      .set({ createdAt: sql`now() - ${interval}::interval` })
      .where(eq(notification.userId, userId))

  test('says it once, in the order it came, and nothing that was read or is not wanted there', async () => {
    const owner = await makeOwner('told-by-mail')
    const { organizationId, userId } = owner
    const { email } = await personOf(userId)
    await setNotificationPreferences(userId, { digest: 'daily', muted: [], unmailed: ['member_left'] })
    const told = { userId, organizationId, details: { actor: 'evil.example/x' } }
    await notify(authDb, [
      { ...told, type: 'member_joined' },
      { ...told, type: 'member_left' },
      { ...told, type: 'export_ended', isRead: true },
    ])
    await run('notification.digest')
    expect(await letters(email)).toEqual([])
    await ago('1 hour', userId)
    await Promise.all([run('notification.digest'), run('notification.digest')])
    const [letter, ...more] = await letters(email)
    expect(more).toEqual([])
    expect(letter?.subject).toBe('One thing you have not read')
    expect(letter?.text).toContain('- evil.\u2060example')
    expect(letter?.text).not.toMatch(/left|export/)
    await notify(authDb, [{ ...told, type: 'member_joined' }])
    await ago('1 hour', userId)
    await run('notification.digest')
    expect(await letters(email)).toHaveLength(1)
    await authDb.execute(
      sql`update notification_preference set mailed_at = now() - interval '1 day' where user_id = ${userId}`,
    )
    await run('notification.digest')
    expect(await letters(email)).toHaveLength(2)
  })

  test('is not written to who wants none, and names twenty of many', async () => {
    const [quiet, busy] = [await makeOwner('told-quiet'), await makeOwner('told-busy')]
    await setNotificationPreferences(quiet.userId, { digest: 'off', muted: [], unmailed: [] })
    for (const { userId, organizationId } of [quiet, busy]) {
      await notify(
        authDb,
        Array.from({ length: 25 }, () => ({
          userId,
          type: 'export_ended' as const,
          organizationId,
          details: {},
        })),
      )
      await ago('1 hour', userId)
    }
    await run('notification.digest')
    expect(await letters((await personOf(quiet.userId)).email)).toEqual([])
    const [letter] = await letters((await personOf(busy.userId)).email)
    expect(letter?.subject).toBe('25 things you have not read')
    expect(letter?.text.match(/^- /gm)).toHaveLength(21)
    expect(letter?.text).toContain('- and 5 more')
  })

  test('what was read is forgotten after ninety days, and the rest after a year', async () => {
    const { userId, organizationId } = await makeOwner('told-long-ago')
    await notify(authDb, [{ userId, type: 'export_ended', organizationId, details: {} }])
    await ago('100 days', userId)
    await run('notification.forget')
    expect(await read(userId)).toEqual(['The data of told-long-ago is ready'])
    const isUnread = and(eq(notification.userId, userId), sql`read_at is null`)
    expect(await authDb.$count(notification, isUnread)).toBe(1)
    await ago('366 days', userId)
    await run('notification.forget')
    expect(await read(userId)).toEqual([])
  })
})

test('in a large organization a thousand are told that one leaves, as many as can wait for it, and everybody that it closes', async () => {
  const owner = await makeOwner('crowded')
  await admin((client) =>
    client.query(
      `with made as (insert into "user" (id, name, email, email_verified)
         select 'crowd-' || n, 'Person ' || n, 'crowd-' || n || '@crowd.test', true from generate_series(1, 2000) n returning id)
       insert into member (id, organization_id, user_id, role) select gen_random_uuid(), $1, id, 'admin' from made`,
      [owner.organizationId],
    ),
  )
  const told = (type: string) =>
    authDb.$count(
      notification,
      and(eq(notification.organizationId, owner.organizationId), eq(notification.type, type)),
    )
  await leaveOrganization({ organizationId: owner.organizationId, userId: 'crowd-1' })
  expect(await told('member_left')).toBe(1000)
  expect(await countUnread(owner.userId)).toBe(1)
  await closeForRemoval(owner)
  expect(await told('organization_closed')).toBe(1999)
})

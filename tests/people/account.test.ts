import { withinPerson } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { account, member, organization, session, user } from '../../db/schema'
import { changePassword, sendPasswordLink } from '../../lib/account/password'
import { portraitFile, portraitFor, replacePortrait } from '../../lib/account/portrait'
import { changeName } from '../../lib/account/profile'
import { endOtherSessions, endSession, listSessions } from '../../lib/account/sessions'
import { unlink, waysIn } from '../../lib/account/ways-in'
import { dropPassword } from '../../lib/auth/accounts'
import { listMembers } from '../../lib/members'
import { closedText } from '../../lib/portability/closed'
import { currentSession } from '../../lib/session'
import { storage } from '../../lib/storage'
import { fileKey } from '../../lib/storage/file-key'
import {
  call,
  confirmed,
  follow,
  isSignedIn,
  letters,
  newestLink,
  password,
  resetToken,
  signIn,
  startOver,
} from '../harness/auth-caller'
import { join, makeOwner, outcomes } from '../harness/organizations'
import { admin } from '../harness/world'

beforeEach(async () => {
  await authDb.delete(organization)
  await startOver()
})

const idOf = async (email: string) => {
  const [found] = await authDb.select({ id: user.id }).from(user).where(eq(user.email, email))
  return found?.id ?? ''
}

const image = '019a8f0e-1111-7222-8333-444455556666'

describe('a picture', () => {
  it('is seen by who shares an organization with its person, and by nobody else', async () => {
    const owner = await makeOwner('acme')
    const colleague = await join(owner.organizationId, 'member')
    const stranger = await makeOwner('globex')
    await replacePortrait(owner.userId, image)
    expect(await portraitFor(owner.userId, owner.userId)).toBe(image)
    expect(await portraitFor(colleague.userId, owner.userId)).toBe(image)
    expect(await portraitFor(stranger.userId, owner.userId)).toBeUndefined()
    await authDb.delete(member).where(eq(member.userId, colleague.userId))
    expect(await portraitFor(colleague.userId, owner.userId)).toBeUndefined()
  })

  it('is not seen through an organization that is closed', async () => {
    const owner = await makeOwner('initech')
    const colleague = await join(owner.organizationId, 'member')
    await replacePortrait(owner.userId, image)
    const metadata = closedText({ closed: 'deleting' })
    await authDb.update(organization).set({ metadata }).where(eq(organization.id, owner.organizationId))
    expect(await portraitFor(colleague.userId, owner.userId)).toBeUndefined()
    expect(await portraitFor(owner.userId, owner.userId)).toBe(image)
  })

  it('is kept under the person in scope, and found under nobody else', async () => {
    const [ada, eve] = ['ada', 'eve']
    const file = portraitFile(image)
    await withinPerson(ada, () => storage.put(file, Buffer.from('her face'), 'image/webp'))
    expect(await withinPerson(ada, () => fileKey(file))).toBe(`person/ada/portrait/${image}/original`)
    await expect(withinPerson(eve, () => storage.open(file))).rejects.toMatchObject({ code: 'not-found' })
    expect(() => fileKey(file)).toThrow('outside any organization')
    await withinPerson(eve, () => storage.removeAllOfPerson())
    await withinPerson(ada, async () => (await storage.open(file)).destroy())
    await withinPerson(ada, () => storage.removeAllOfPerson())
    await expect(withinPerson(ada, () => storage.open(file))).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('another name is the one that every list of members shows', async () => {
  const { userId, organizationId } = await makeOwner('hooli')
  await changeName(userId, 'Ada King')
  const { members } = await listMembers(organizationId, { limit: 5 })
  expect(members.map(({ name }) => name)).toEqual(['Ada King'])
})

describe('where somebody is signed in', () => {
  it('is listed without what opens a session, and ended from elsewhere at the next request', async () => {
    const here = await confirmed('ada@x.test')
    const { cookie: there } = await signIn('ada@x.test')
    const id = await idOf('ada@x.test')
    const all = await listSessions(id)
    expect(all).toHaveLength(2)
    const [{ token = '' } = {}] = await authDb.select().from(session)
    expect(JSON.stringify(all)).not.toContain(token)

    const own = await currentSession(new Request('http://localhost', { headers: { cookie: here } }))
    expect(own?.user.email).toBe('ada@x.test')
    const other = all.find((one) => one.id !== own?.id)
    await endSession(id, other?.id ?? '')
    expect(await isSignedIn(there)).toBe(false)
    expect(await isSignedIn(here)).toBe(true)
  })

  it('is ended everywhere else at once, and for nobody else', async () => {
    const eve = await confirmed('eve@x.test')
    const here = await confirmed('ada@x.test')
    const others = [await signIn('ada@x.test'), await signIn('ada@x.test')]
    const own = await currentSession(new Request('http://localhost', { headers: { cookie: here } }))
    expect(await endOtherSessions(await idOf('ada@x.test'), own?.id ?? '')).toBe(2)
    for (const { cookie } of others) expect(await isSignedIn(cookie)).toBe(false)
    for (const cookie of [here, eve]) expect(await isSignedIn(cookie)).toBe(true)
  })

  it('is not ended by who it is not', async () => {
    const cookie = await confirmed('ada@x.test')
    await confirmed('eve@x.test')
    const [own] = await listSessions(await idOf('ada@x.test'))
    const foreign = endSession(await idOf('eve@x.test'), own?.id ?? '')
    await expect(foreign).rejects.toMatchObject({ code: 'not-found', reason: 'sessionGone' })
    expect(await isSignedIn(cookie)).toBe(true)
    await endSession(await idOf('ada@x.test'), own?.id ?? '')
    expect(await isSignedIn(cookie)).toBe(false)
  })

  it('says when it was used last and from where, to ten minutes', async () => {
    const cookie = await confirmed('ada@x.test')
    const ask = () => {
      const request = new Request('http://localhost', { headers: { cookie } })
      Object.defineProperty(request, 'ip', { value: '10.9.9.9' })
      return currentSession(request)
    }
    const used = async () => (await listSessions(await idOf('ada@x.test')))[0]
    const before = await used()
    await ask()
    expect(await used()).toEqual(before)
    await authDb.update(session).set({ updatedAt: new Date(Date.now() - 11 * 60_000) })
    await ask()
    await expect.poll(async () => (await used())?.address).toBe('10.9.9.9')
    expect(Date.now() - Number((await used())?.usedAt)).toBeLessThan(60_000)
  })
})

const found = async (email: string) => {
  const [person] = await authDb.select().from(user).where(eq(user.email, email))
  if (!person) throw new Error(`there is no ${email}`)
  return person
}

describe('another password', () => {
  const next = 'a wholly other sentence'
  const asked = { current: password, next, session: '', keepOthers: false }

  it('is taken with the one there is, ends the other browsers and every link, and is told by a letter', async () => {
    const here = await confirmed('ada@x.test')
    const { cookie: there } = await signIn('ada@x.test')
    const token = await resetToken('ada@x.test')
    const own = await currentSession(new Request('http://localhost', { headers: { cookie: here } }))
    const ada = await found('ada@x.test')
    expect(await changePassword(ada, { ...asked, session: own?.id ?? '' })).toEqual({ ended: 1 })
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
    expect((await signIn('ada@x.test')).status).toBe(401)
    expect((await signIn('ada@x.test', next)).status).toBe(200)
    expect((await call('/reset-password', { token, newPassword: 'of somebody else' })).status).toBe(400)
    const told = (await letters('ada@x.test')).map(({ subject }) => subject)
    expect(told.filter((subject) => subject === 'Your password was changed')).toHaveLength(1)
  })

  it('leaves the other browsers signed in where that was asked for', async () => {
    const cookie = await confirmed('ada@x.test')
    const kept = { ...asked, keepOthers: true }
    expect(await changePassword(await found('ada@x.test'), kept)).toEqual({ ended: 0 })
    expect(await isSignedIn(cookie)).toBe(true)
  })

  it.each([
    ['without the one there is', { current: 'wrong password 1' }, 'passwordWrong'],
    ['when everybody has it', { next: 'passwordpassword' }, 'passwordWeak'],
    ['when it is the own name', { next: 'ada@x.test1234' }, 'passwordWeak'],
  ])('is not taken %s', async (_, change, reason) => {
    const cookie = await confirmed('ada@x.test')
    const changing = changePassword(await found('ada@x.test'), { ...asked, ...change })
    await expect(changing).rejects.toMatchObject({ code: 'invalid', reason })
    expect(await isSignedIn(cookie)).toBe(true)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('cannot be guessed at from a browser that was left open: ten tries, then a wait', async () => {
    await confirmed('ada@x.test')
    const ada = await found('ada@x.test')
    const tries = Array.from({ length: 12 }, () =>
      changePassword(ada, { ...asked, current: 'wrong password 1' }),
    )
    expect(await outcomes(tries)).toEqual({ passwordWrong: 10, passwordTries: 2 })
    const refused = changePassword(ada, asked)
    await expect(refused).rejects.toMatchObject({ code: 'limit', retryAfter: expect.any(Number) })
  })

  it('is chosen by a letter to the own mailbox where there is none yet', async () => {
    await confirmed('ada@x.test')
    const ada = await found('ada@x.test')
    await dropPassword(ada.id)
    expect(await waysIn(ada.id)).toEqual([])
    await expect(changePassword(ada, asked)).rejects.toMatchObject({ reason: 'passwordMissing' })
    await sendPasswordLink(ada)
    const { location } = await follow(await newestLink('ada@x.test'))
    const token = new URL(location).searchParams.get('token')
    expect((await call('/reset-password', { token, newPassword: next })).status).toBe(200)
    expect((await signIn('ada@x.test', next)).status).toBe(200)
  })
})

describe('the ways in', () => {
  const link = async (userId: string, providerId: string) => {
    const [made] = await authDb.insert(account).values({ userId, providerId, accountId: userId }).returning()
    return made?.id ?? ''
  }

  it('are listed without their secrets, and a provider goes while another way is left', async () => {
    await confirmed('ada@x.test')
    const { id } = await found('ada@x.test')
    const github = await link(id, 'github')
    expect((await waysIn(id)).map(({ provider }) => provider)).toEqual(['credential', 'github'])
    expect(Object.keys((await waysIn(id))[0] ?? {})).toEqual(['id', 'provider', 'since'])
    await unlink(id, github)
    expect((await waysIn(id)).map(({ provider }) => provider)).toEqual(['credential'])
  })

  it('never become none: of five that are taken off at once, one stays', async () => {
    await confirmed('ada@x.test')
    const { id } = await found('ada@x.test')
    await dropPassword(id)
    const all: string[] = []
    for (const provider of ['github', 'google', 'apple', 'gitlab', 'microsoft'])
      all.push(await link(id, provider))
    // All of them have begun before the first one can end.
    await admin(async (client) => {
      const waiting = `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
      await client.query('begin')
      await client.query('select from account where user_id = $1 for update', [id])
      const going = outcomes(all.map((one) => unlink(id, one)))
      const look = async () => {
        // Within a transaction the view stays as it was first seen.
        await client.query('select pg_stat_clear_snapshot()')
        return (await client.query(waiting)).rows
      }
      await expect.poll(look, { timeout: 10_000 }).toEqual([{ count: all.length }])
      await client.query('commit')
      expect(await going).toEqual({ ok: 4, lastWayIn: 1 })
    })
    expect(await waysIn(id)).toHaveLength(1)
  })

  it('are nobody else’s to take off', async () => {
    await confirmed('ada@x.test')
    await confirmed('eve@x.test')
    const { id } = await found('ada@x.test')
    const github = await link(id, 'github')
    const eve = await found('eve@x.test')
    await link(eve.id, 'github')
    await expect(unlink(eve.id, github)).rejects.toMatchObject({ code: 'not-found' })
    await unlink(id, github)
  })
})

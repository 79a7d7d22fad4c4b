import { withinPerson } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { member, organization, session, user } from '../../db/schema'
import { portraitFile, portraitFor, replacePortrait } from '../../lib/account/portrait'
import { changeName } from '../../lib/account/profile'
import { endOtherSessions, endSession, listSessions } from '../../lib/account/sessions'
import { listMembers } from '../../lib/members'
import { closedText } from '../../lib/portability/closed'
import { currentSession } from '../../lib/session'
import { storage } from '../../lib/storage'
import { fileKey } from '../../lib/storage/file-key'
import { confirmed, isSignedIn, signIn, startOver } from '../harness/auth-caller'
import { join, makeOwner } from '../harness/organizations'

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

import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { authDb } from '../../db/auth-db'
import { account, session, user, verification } from '../../db/schema'
import { startOidc } from '../../tests/harness/oidc'

const home = 'http://localhost:3000'
const oidc = await startOidc(`${home}/api/auth/callback/oidc`)
vi.stubEnv('OIDC_ISSUER', oidc.issuer)
vi.stubEnv('OIDC_CLIENT_ID', oidc.clientId)
vi.stubEnv('OIDC_CLIENT_SECRET', oidc.clientSecret)
// The environment is read once, by what these import.
const { call, caller, confirmed, follow, isSignedIn, letters, newestLink, signIn, signUp, startOver } =
  await import('../../tests/harness/auth-caller')
const { giveSecondStep } = await import('../../tests/harness/second-step')
const { continueWith } = await import('@/server/continue-with')
const { isVerifiedByMicrosoft } = await import('./microsoft')
const { auth } = await import('../auth')
const { refuseOrMakeTheirs } = await import('./linked-accounts')

const email = 'ada@x.test'
const ada = { sub: 'ada-elsewhere', email, email_verified: true, name: 'Ada Elsewhere' }

/** The button of the page: where it leads, and what the browser keeps until it comes back. */
async function begin(next = '/accept-invite?id=7') {
  const request = new Request(`${home}/continue-with/oidc`, { method: 'POST', headers: { origin: home } })
  Object.defineProperty(request, 'ip', { value: caller.address })
  const { headers } = await continueWith(request, 'oidc', next)
  const cookie = headers.getSetCookie().map((line) => line.split(';', 1)[0])
  return { url: headers.get('refresh')?.replace('0; url=', '') ?? '', cookie: cookie.join('; ') }
}

const pathOf = (url: string) => url.replace(`${home}/api/auth`, '')

/** There and back again, as the browser of one person. */
async function through(next?: string) {
  const { url, cookie } = await begin(next)
  return await call(pathOf(await oidc.follow(url)), undefined, { cookie })
}

beforeEach(async () => {
  await startOver()
  oidc.as(ada)
})
afterAll(() => oidc.stop())

describe('signing in elsewhere', () => {
  it('makes an account of a verified address, and leads on to an invitation', async () => {
    const back = await through()
    expect(back.location).toBe('/accept-invite?id=7')
    expect(await isSignedIn(back.cookie)).toBe(true)
    const [row] = await authDb.select().from(user)
    expect(row).toMatchObject({ name: 'Ada Elsewhere', email, emailVerified: true, image: null })
    expect(await isSignedIn((await through()).cookie)).toBe(true)
    expect(await authDb.$count(user)).toBe(1)
  })

  it('keeps no key to the account there', async () => {
    await through()
    await through()
    const [row] = await authDb.select().from(account)
    expect(row).toMatchObject({ providerId: 'oidc', accountId: 'ada-elsewhere' })
    expect([row?.accessToken, row?.refreshToken, row?.idToken, row?.scope]).toEqual([null, null, null, null])
  })

  it('calls somebody without a name as their address begins', async () => {
    oidc.as({ sub: 'nameless', email: 'nemo@x.test', email_verified: true })
    expect(await isSignedIn((await through()).cookie)).toBe(true)
    expect(await authDb.select({ name: user.name }).from(user)).toEqual([{ name: 'nemo' }])
  })

  it('finds the account of the same verified address, which then has both ways in', async () => {
    await confirmed(email)
    expect(await isSignedIn((await through()).cookie)).toBe(true)
    expect(await authDb.$count(user)).toBe(1)
    expect((await signIn(email)).status).toBe(200)
  })

  it('asks for a code where somebody has a second step', async () => {
    await giveSecondStep(email, await confirmed(email))
    await authDb.delete(session)
    const back = await through()
    expect(back.location).toBe('/second-step?callbackURL=%2Faccept-invite%3Fid%3D7')
    expect(await isSignedIn(back.cookie)).toBe(false)
    expect(await authDb.$count(session)).toBe(0)
  })
})

describe('takeover', () => {
  const unverified = { ...ada, email_verified: false }
  const refusal = '/login?callbackURL=%2Faccept-invite%3Fid%3D7&problem=unlinked'

  it('by an address that the provider has not verified reaches nobody, and tells nothing', async () => {
    oidc.as(unverified)
    const unknown = await through()
    await confirmed(email)
    await authDb.delete(session)
    const known = await through()
    expect([known.location, unknown.location]).toEqual([refusal, refusal])
    expect(await authDb.$count(account, eq(account.providerId, 'oidc'))).toBe(0)
    expect(await authDb.$count(session)).toBe(0)
  })

  it('by waiting in an account for its owner is not possible: none is made of an unverified address', async () => {
    oidc.as(unverified)
    await through()
    expect(await authDb.$count(user)).toBe(0)
    oidc.as({ sub: 'no-word-about-it', email })
    await through()
    expect(await authDb.$count(user)).toBe(0)
  })

  it('by signing up with the address of somebody who comes from elsewhere gains nothing', async () => {
    await signUp(email, { password: 'password of a stranger', name: 'A stranger' })
    const strangers = await newestLink(email)
    expect(await isSignedIn((await through()).cookie)).toBe(true)
    expect(await authDb.select({ name: user.name, isConfirmed: user.emailVerified }).from(user)).toEqual([
      { name: 'Ada Elsewhere', isConfirmed: true },
    ])
    expect((await authDb.select().from(account)).map(({ providerId }) => providerId)).toEqual(['oidc'])
    expect((await signIn(email, 'password of a stranger')).status).toBe(401)
    // The letter that the stranger caused has nothing to give: whoever opens it signs in nowhere.
    expect(await isSignedIn((await follow(strangers)).cookie)).toBe(false)
    expect(await isSignedIn((await through()).cookie)).toBe(true)
  })

  it('of an account that nobody has confirmed takes its sessions as well, and of one with another address nothing', async () => {
    await signUp(email)
    const [held] = await authDb.select().from(user)
    if (!held) throw new Error('There is no account.')
    const source = { method: 'oauth', action: 'link-account' }
    const { id } = held
    const later = new Date(Date.now() + 3_600_000)
    await authDb
      .insert(session)
      .values({ id: 's', token: 't', userId: id, expiresAt: later, updatedAt: later })
    const counts = async () => [await authDb.$count(account), await authDb.$count(session)]
    await refuseOrMakeTheirs({ id, name: 'Eve', email: 'eve@x.test', emailVerified: true }, source)
    await refuseOrMakeTheirs({ id, name: 'Eve', email, emailVerified: false }, source)
    expect(await counts()).toEqual([1, 1])
    await refuseOrMakeTheirs({ id, name: 'Ada', email, emailVerified: true }, source)
    expect(await counts()).toEqual([0, 0])
  })

  it('of an account that somebody has begun is not possible by an address that the provider has not verified', async () => {
    await signUp(email)
    oidc.as(unverified)
    expect((await through()).location).toBe(refusal)
    expect(await authDb.$count(account, eq(account.providerId, 'oidc'))).toBe(0)
    await follow(await newestLink(email))
    expect((await signIn(email)).status).toBe(200)
  })

  it('of an account that is confirmed leaves its password, name and sessions as they are', async () => {
    const cookie = await confirmed(email)
    await authDb.update(user).set({ name: 'Ada of here' })
    await through()
    expect(await isSignedIn(cookie)).toBe(true)
    expect((await signIn(email)).status).toBe(200)
    expect(await authDb.select({ name: user.name }).from(user)).toEqual([{ name: 'Ada of here' }])
  })

  it('by an address that changed at the provider reaches the account that was connected, and no other', async () => {
    await through()
    const grace = await confirmed('grace@x.test')
    expect(await isSignedIn(grace)).toBe(true)
    oidc.as({ ...ada, email: 'grace@x.test' })
    const back = await through()
    expect((await call('/get-session', undefined, { cookie: back.cookie })).text).toContain(email)
  })

  it('by an answer that another browser began is refused', async () => {
    const { url } = await begin()
    const back = await call(pathOf(await oidc.follow(url)))
    expect(back.location).toMatch(/^\/login\?.*problem=provider/)
    expect(await authDb.$count(session)).toBe(0)
  })

  it('by an answer that is sent twice is refused', async () => {
    const { url, cookie } = await begin()
    const path = pathOf(await oidc.follow(url))
    expect((await call(path, undefined, { cookie })).location).toBe('/accept-invite?id=7')
    expect((await call(path, undefined, { cookie })).location).toContain('problem=provider')
  })

  it('by a link of another site is not begun: the endpoint answers to our page alone', async () => {
    const body = { provider: 'oidc', callbackURL: '/' }
    expect((await call('/sign-in/social', body)).status).toBe(404)
    const token = { token: 'x.y.z' }
    expect((await call('/sign-in/social', { provider: 'google', idToken: token })).status).toBe(404)
  })

  it('leads nowhere else afterwards', async () => {
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const request = new Request(`${home}/continue-with/oidc`, { method: 'POST', headers: { origin: home } })
      const answer = await continueWith(request, 'oidc', next)
      expect(answer.headers.get('refresh')).toBe(null)
    }
    expect(await authDb.$count(verification)).toBe(0)
  })
})

describe('connecting an account elsewhere', () => {
  /** From the account page of somebody who is signed in, there and back again. */
  async function connect(cookie: string, before = async () => {}) {
    const body = { provider: 'oidc', callbackURL: '/account', errorCallbackURL: '/account' }
    const begun = await auth.api.linkSocialAccount({
      headers: new Headers({ cookie }),
      body,
      returnHeaders: true,
    })
    const state = begun.headers.getSetCookie().map((line) => line.split(';', 1)[0])
    const way = pathOf(await oidc.follow(begun.response.url ?? ''))
    await before()
    return (await call(way, undefined, { cookie: [cookie, ...state].join('; ') })).location
  }

  it('works with another address, and is told to its person', async () => {
    const cookie = await confirmed('work@x.test')
    await authDb.update(user).set({ createdAt: new Date(0) })
    expect(await connect(cookie)).toBe('/account')
    expect((await letters('work@x.test')).at(-1)?.subject).toBe('Your account opens with single sign-on now')
    const back = await through()
    expect((await call('/get-session', undefined, { cookie: back.cookie })).text).toContain('work@x.test')
  })

  it('takes none that is somebody else’s, and none whose address is not verified', async () => {
    await through()
    const cookie = await confirmed('mallory@x.test')
    expect(await connect(cookie)).toBe('/account?problem=taken')
    oidc.as({ sub: 'another', email: 'other@x.test', email_verified: false })
    expect(await connect(cookie)).toBe('/account?problem=unlinked')
    expect(await authDb.$count(account, eq(account.providerId, 'oidc'))).toBe(1)
  })

  it('ends with the session that began it', async () => {
    const cookie = await confirmed('work@x.test')
    const location = await connect(cookie, async () => void (await authDb.delete(session)))
    expect(location).toBe('/account?problem=provider')
    expect(await authDb.$count(account, eq(account.providerId, 'oidc'))).toBe(0)
  })
})

describe('Microsoft', () => {
  const directory = '11111111-2222-3333-4444-555555555555'
  const profile = {
    tid: directory,
    iss: `https://login.microsoftonline.com/${directory}/v2.0`,
    xms_edov: true,
  }
  it.each([
    ['the directory that is allowed', profile, directory, true],
    ['any directory, where any is', profile, 'organizations', true],
    ['another directory', profile, 'ffffffff-2222-3333-4444-555555555555', false],
    ['a directory that only says so', { ...profile, iss: 'https://evil.example/v2.0' }, directory, false],
    ['an address that somebody wrote into the directory', { ...profile, xms_edov: false }, directory, false],
    ['an address without a word about it', { ...profile, xms_edov: undefined }, directory, false],
    ['a token without a directory', { ...profile, tid: undefined }, directory, false],
  ])('is believed about %s or not', (_, claims, allowed, expected) => {
    expect(isVerifiedByMicrosoft(claims, allowed)).toBe(expected)
  })
})

it('has no provider whose name alone is believed', async () => {
  const { trustedProviders } = await auth.$context
  expect(trustedProviders).toEqual([])
  expect(await letters(email)).toEqual([])
})

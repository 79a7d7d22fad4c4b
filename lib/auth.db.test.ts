import { readdir, readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../db/auth-db'
import { rateLimit, session, user, verification } from '../db/schema'
import { auth } from './auth'
import { handleAuth } from './auth/handler'
import { env } from './env'

const mailbox = resolve(env.REFACTKIT_DATA, 'mailbox')
const password = 'correct horse battery'
let address = '10.0.0.1'

interface Options {
  headers?: Record<string, string>
  cookie?: string
}

/** A request as it arrives: with the address of its socket, from a page of our own. */
async function call(path: string, body?: object, { headers = {}, cookie }: Options = {}) {
  const request = new Request(`${env.BETTER_AUTH_URL}/api/auth${path}`, {
    method: body ? 'POST' : 'GET',
    body: body && JSON.stringify(body),
    headers: {
      origin: env.BETTER_AUTH_URL,
      'content-type': 'application/json',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
  })
  Object.defineProperty(request, 'ip', { value: address })
  const response = await handleAuth(request)
  const text = await response.text()
  const cookies = response.headers.getSetCookie()
  return {
    status: response.status,
    text,
    cookies,
    cookie: cookies.map((line) => line.split(';', 1)[0]).join('; '),
    location: response.headers.get('location') ?? '',
    retryAfter: response.headers.get('x-retry-after'),
  }
}

interface Letter {
  to: string
  subject: string
  text: string
  html: string
}

async function letters(to: string): Promise<Letter[]> {
  const names = await readdir(mailbox).catch(() => [])
  const all = names
    .sort()
    .map(async (name): Promise<Letter> => JSON.parse(await readFile(resolve(mailbox, name), 'utf8')))
  return (await Promise.all(all)).filter((letter) => letter.to === to)
}

/** The path, below /api/auth, of the newest link in somebody's mailbox. */
async function newestLink(to: string): Promise<string> {
  const text = (await letters(to)).at(-1)?.text ?? ''
  return /\/api\/auth(\/\S+)/.exec(text)?.[1] ?? ''
}

const signUp = (email: string, more: object = {}) =>
  call('/sign-up/email', { name: 'Ada', email, password, callbackURL: '/accept-invite?id=7', ...more })

const signIn = (email: string, word = password) => call('/sign-in/email', { email, password: word })

async function confirmed(email: string): Promise<string> {
  await auth.api.signUpEmail({ body: { name: 'Ada', email, password } })
  const { cookie } = await call(await newestLink(email))
  return cookie
}

const isSignedIn = async (cookie: string) =>
  (await call('/get-session', undefined, { cookie })).text !== 'null'

async function resetToken(email: string): Promise<string> {
  await call('/request-password-reset', { email })
  const { location } = await call(await newestLink(email))
  return new URL(location).searchParams.get('token') ?? ''
}

beforeEach(async () => {
  address = '10.0.0.1'
  await authDb.delete(rateLimit)
  await authDb.delete(user)
  await authDb.delete(verification)
  await rm(mailbox, { recursive: true, force: true })
})

describe('signing up', () => {
  it('signs in by the link in the letter and leads to where the person wanted to be', async () => {
    expect((await signUp('Ada@x.test')).status).toBe(200)
    expect((await signIn('ada@x.test')).text).toContain('EMAIL_NOT_VERIFIED')
    const opened = await call(await newestLink('ada@x.test'))
    expect(new URL(opened.location, env.BETTER_AUTH_URL).searchParams.get('next')).toBe('/accept-invite?id=7')
    expect(await isSignedIn(opened.cookie)).toBe(true)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('answers the same for an address that has an account, and tells its owner', async () => {
    const fresh = await signUp('ada@x.test')
    await call(await newestLink('ada@x.test'))
    const again = await signUp('ada@x.test', { password: 'another password here' })
    const shape = (text: string) =>
      Object.entries(JSON.parse(text).user).map(([key, value]) => [key, typeof value])
    expect(again.status).toBe(fresh.status)
    expect(shape(again.text)).toEqual(shape(fresh.text))
    expect((await letters('ada@x.test')).at(-1)?.subject).toBe('You already have an account')
    expect((await signIn('ada@x.test', 'another password here')).status).toBe(401)
  })

  it('sends an unconfirmed address a fresh link when the password is the same', async () => {
    await signUp('ada@x.test')
    await signUp('ada@x.test')
    expect(await letters('ada@x.test')).toHaveLength(2)
    expect(await isSignedIn((await call(await newestLink('ada@x.test'))).cookie)).toBe(true)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('lets the reader of the mailbox choose when an unconfirmed address was claimed with two passwords', async () => {
    await signUp('ada@x.test', { password: 'password of a stranger' })
    const first = await newestLink('ada@x.test')
    await signUp('ada@x.test')
    await call(first)
    expect((await signIn('ada@x.test', 'password of a stranger')).status).toBe(401)
    const { location } = await call(await newestLink('ada@x.test'))
    const token = new URL(location).searchParams.get('token')
    expect((await call('/reset-password', { token, newPassword: 'chosen by the owner' })).status).toBe(200)
    expect((await signIn('ada@x.test', 'chosen by the owner')).status).toBe(200)
  })

  it.each([
    ['a short password', { password: 'eleven char' }],
    ['a long password', { password: 'x'.repeat(129) }],
    ['no name', { name: '' }],
    ['a name that turns the direction of writing', { name: 'a\u202eb' }],
    ['a name with a zero byte', { name: 'a\u0000b' }],
    ['a name of nothing to see', { name: '\u200d' }],
    ['something else than an address', { email: 'ada' }],
  ])('refuses %s', async (_, more) => {
    expect((await signUp('ada@x.test', more)).status).toBe(400)
    expect(await authDb.$count(user)).toBe(0)
  })

  it('takes neither a picture nor a confirmation from the form', async () => {
    await signUp('ada@x.test', { image: 'https://evil.example/x.png', emailVerified: true, id: 'mine' })
    const [row] = await authDb.select().from(user)
    expect(row).toMatchObject({
      image: null,
      emailVerified: false,
      id: expect.stringMatching(/^[0-9a-f-]{14}7/),
    })
  })
})

describe('links', () => {
  it('lead nowhere else', async () => {
    for (const target of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const encoded = encodeURIComponent(target)
      expect((await call(`/verify-email?token=x&callbackURL=${encoded}`)).status).toBe(403)
      expect((await call(`/reset-password/x?callbackURL=${encoded}`)).status).toBe(403)
      expect((await call('/request-password-reset', { email: 'a@x.test', redirectTo: target })).status).toBe(
        403,
      )
      await authDb.delete(rateLimit)
    }
  })

  it('say that they no longer work', async () => {
    expect((await call('/verify-email?token=x&callbackURL=/verify-email')).location).toContain(
      'error=INVALID_TOKEN',
    )
    expect((await call('/reset-password/x?callbackURL=/reset-password')).location).toContain(
      'error=INVALID_TOKEN',
    )
  })

  it('do not carry somebody signed in into another account', async () => {
    const cookie = await confirmed('ada@x.test')
    address = '10.0.0.2'
    await signUp('mallory@x.test')
    const opened = await call(await newestLink('mallory@x.test'), undefined, { cookie })
    expect(opened.location).toBe('/verify-email?error=SIGNED_IN')
    expect(opened.cookies).toEqual([])
  })
})

describe('a new password', () => {
  it('is set once by one link, and ends every session', async () => {
    const cookie = await confirmed('ada@x.test')
    const token = await resetToken('ada@x.test')
    const [row] = await authDb.select().from(verification)
    expect(row?.identifier).not.toContain(token)
    const minutes = (Number(row?.expiresAt) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(29)
    expect(minutes).toBeLessThanOrEqual(30)
    const tries = [1, 2, 3].map((n) => call('/reset-password', { token, newPassword: `a new password ${n}` }))
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([200, 400, 400])
    expect(await isSignedIn(cookie)).toBe(false)
    expect((await signIn('ada@x.test')).status).toBe(401)
  })

  it('is not given to a link past its time', async () => {
    await confirmed('ada@x.test')
    const token = await resetToken('ada@x.test')
    await authDb.update(verification).set({ expiresAt: new Date(Date.now() - 1000) })
    expect((await call('/reset-password', { token, newPassword: 'a new password 1' })).status).toBe(400)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('is answered alike for known and unknown addresses', async () => {
    await confirmed('ada@x.test')
    const known = await call('/request-password-reset', { email: 'ada@x.test' })
    const unknown = await call('/request-password-reset', { email: 'nobody@x.test' })
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(await letters('nobody@x.test')).toEqual([])
  })
})

describe('sessions', () => {
  it('live in a cookie no script can read', async () => {
    await confirmed('ada@x.test')
    const { cookies, cookie, text } = await signIn('ada@x.test')
    expect(cookies.join()).toMatch(/HttpOnly; SameSite=Lax/)
    const token = decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? 'none'
    expect(text).not.toContain(token)
    const { text: read } = await call('/get-session', undefined, { cookie })
    expect(read).toContain('ada@x.test')
    expect(read).not.toContain(token)
  })

  it('end the moment their row is gone', async () => {
    const cookie = await confirmed('ada@x.test')
    expect(await isSignedIn(cookie)).toBe(true)
    await authDb.delete(session)
    expect(await isSignedIn(cookie)).toBe(false)
  })

  it('are not ended or begun by another site', async () => {
    const cookie = await confirmed('ada@x.test')
    const headers = { origin: 'https://evil.example' }
    expect((await call('/sign-out', {}, { cookie, headers })).status).toBe(403)
    expect((await call('/sign-in/email', { email: 'ada@x.test', password }, { headers })).status).toBe(403)
    expect(await isSignedIn(cookie)).toBe(true)
  })
})

describe('limits', () => {
  const wrong = (n: number, headers = {}) =>
    call('/sign-in/email', { email: `nobody${n}@x.test`, password: 'wrong password 1' }, { headers })

  it('count per address of the socket and ignore what the caller claims', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 7; n++) {
      const claimed = `203.0.113.${n}`
      const headers = {
        'x-forwarded-for': claimed,
        'x-real-ip': claimed,
        'x-refactkit-client-address': claimed,
      }
      statuses.push((await wrong(n, headers)).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    address = '10.0.0.9'
    expect((await wrong(9)).status).toBe(401)
  })

  it('count attempts made at the same time', async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, (_, n) => wrong(n)))
    expect(statuses.filter(({ status }) => status === 401)).toHaveLength(5)
  })

  it('protect one account from many addresses, and forget after the right password', async () => {
    await confirmed('ada@x.test')
    const counter = like(rateLimit.key, 'sign-in|%')
    await signIn('ada@x.test', 'wrong password 1')
    expect(await authDb.select({ count: rateLimit.count }).from(rateLimit).where(counter)).toEqual([
      { count: 1 },
    ])
    await authDb.update(rateLimit).set({ count: 19 }).where(counter)
    address = '10.2.0.1'
    expect((await signIn('ada@x.test')).status).toBe(200)
    expect(await authDb.$count(rateLimit, counter)).toBe(0)
    await signIn('ada@x.test', 'wrong password 1')
    await authDb.update(rateLimit).set({ count: 20 }).where(counter)
    address = '10.2.0.2'
    const refused = await signIn('ada@x.test')
    expect(refused.status).toBe(429)
    expect(Number(refused.retryAfter)).toBeGreaterThan(60)
  })

  it('allow three letters a minute to one caller', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 4; n++)
      statuses.push((await call('/request-password-reset', { email: `n${n}@x.test` })).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })
})

describe('what is closed over HTTP', () => {
  const open = ['/sign-up/email', '/sign-in/email', '/sign-out', '/get-session', '/verify-email']
  const alsoOpen = [
    '/send-verification-email',
    '/request-password-reset',
    '/reset-password',
    '/reset-password/:token',
    '/ok',
  ]
  const closed = Object.values(auth.api).flatMap(({ path, options }) =>
    path && ![...open, ...alsoOpen].includes(path) ? [[String(options.method), path] as const] : [],
  )

  it('is everything that is not opened by name, organizations among it', async () => {
    expect(closed.length).toBeGreaterThan(30)
    const cookie = await confirmed('ada@x.test')
    for (const [method, path] of closed) {
      const body = method === 'GET' ? undefined : { role: 'admin', name: 'x', slug: 'x', email: 'a@x.test' }
      expect([path, (await call(path.replaceAll(/:\w+/g, 'x'), body, { cookie })).status]).toEqual([
        path,
        404,
      ])
    }
  })
})

describe('roles', () => {
  it.each([
    'admin,owner',
    'admin, owner',
    ' admin',
    'Owner',
    'superuser',
    '',
    ['admin'],
    ['member', 'owner'],
  ])('refuses %j wherever a role is taken', async (role) => {
    const body = { userId: 'x', organizationId: 'x', memberId: 'x', email: 'a@x.test', role } as never
    const headers = new Headers()
    for (const run of [
      () => auth.api.addMember({ body }),
      () => auth.api.updateMemberRole({ body, headers }),
      () => auth.api.createInvitation({ body, headers }),
    ]) {
      await expect(run()).rejects.toMatchObject({ body: { code: 'ROLE_NOT_FOUND' } })
    }
  })
})

it('keeps what an unconfirmed person may not do', async () => {
  await signUp('ada@x.test')
  await authDb.update(user).set({ emailVerified: false }).where(eq(user.email, 'ada@x.test'))
  expect((await signIn('ada@x.test')).status).toBe(403)
  expect(await authDb.$count(session)).toBe(0)
})

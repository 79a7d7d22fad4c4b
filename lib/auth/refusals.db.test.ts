import { like } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { rateLimit, verification } from '../../db/schema'
import { call, caller, confirmed, signIn, startOver } from '../../tests/harness/auth-caller'
import { auth } from '../auth'

beforeEach(startOver)

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
    caller.address = '10.0.0.9'
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
    caller.address = '10.2.0.1'
    expect((await signIn('ada@x.test')).status).toBe(200)
    expect(await authDb.$count(rateLimit, counter)).toBe(0)
    await signIn('ada@x.test', 'wrong password 1')
    await authDb.update(rateLimit).set({ count: 20 }).where(counter)
    caller.address = '10.2.0.2'
    const refused = await signIn('ada@x.test')
    expect(refused.status).toBe(429)
    expect(Number(refused.retryAfter)).toBeGreaterThan(60)
  })

  it('of one account, used up by strangers, keep its person out of no browser where they have been', async () => {
    await confirmed('ada@x.test')
    const { cookie } = await signIn('ada@x.test')
    await signIn('ada@x.test', 'wrong password 1')
    await call('/request-password-reset', { email: 'ada@x.test' })
    for (const counter of ['sign-in|%', 'letter|%'])
      await authDb.update(rateLimit).set({ count: 20 }).where(like(rateLimit.key, counter))
    caller.address = '10.2.0.3'
    const password = 'correct horse battery'
    expect((await signIn('ada@x.test')).status).toBe(429)
    expect((await call('/sign-in/email', { email: 'ada@x.test', password }, { cookie })).status).toBe(200)
    expect((await call('/request-password-reset', { email: 'ada@x.test' })).status).toBe(429)
    expect((await call('/request-password-reset', { email: 'ada@x.test' }, { cookie })).status).toBe(200)
    caller.address = '10.2.0.4'
    const wrongHere = () =>
      call('/sign-in/email', { email: 'ada@x.test', password: 'wrong password 1' }, { cookie })
    expect((await wrongHere()).status).toBe(401)
    await authDb.update(rateLimit).set({ count: 20 }).where(like(rateLimit.key, 'sign-in|%'))
    expect((await wrongHere()).status).toBe(429)
  })

  it('allow three letters a minute to one caller', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 4; n++)
      statuses.push((await call('/request-password-reset', { email: `n${n}@x.test` })).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })
})

describe('what is closed over HTTP', () => {
  const open = ['/sign-up/email', '/sign-in/email', '/sign-out', '/get-session']
  const alsoOpen = [
    '/send-verification-email',
    '/sign-in/magic-link',
    '/two-factor/verify-totp',
    '/two-factor/verify-backup-code',
    '/passkey/generate-authenticate-options',
    '/passkey/verify-authentication',
    '/callback/:id',
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

describe('before anything is counted or stored', () => {
  it('refuses a path that leads nowhere, however long it is, and leaves no row of it', async () => {
    expect((await call('/ok')).status).toBe(200)
    expect(await authDb.$count(rateLimit)).toBe(1)
    for (const path of [
      '/nowhere',
      `/${'x'.repeat(3000)}`,
      '/callback/nobody',
      '/ok/',
      '/reset-password/x/y',
    ])
      expect([path, (await call(path)).status]).toEqual([path, 404])
    expect(await authDb.$count(rateLimit)).toBe(1)
  })

  it('counts the links of letters per address of the caller, whatever their token is', async () => {
    for (let n = 0; n < 30; n++)
      expect((await call(`/reset-password/token${n}?callbackURL=/reset-password`)).location).toContain(
        '/reset-password?error=INVALID_TOKEN',
      )
    expect(await authDb.$count(rateLimit)).toBe(1)
    expect((await call('/reset-password/another?callbackURL=/reset-password')).location).toBe(
      '/login?problem=limit',
    )
  })

  it('refuses a text that no form has room for, and stores nothing of it', async () => {
    await confirmed('ada@x.test')
    const before = await authDb.$count(verification)
    const long = 'x'.repeat(3000)
    expect((await call('/sign-in/magic-link', { email: 'ada@x.test', name: long })).status).toBe(400)
    expect(await authDb.$count(verification)).toBe(before)
    expect((await call('/sign-in/magic-link', { email: 'ada@x.test', name: 'Ada' })).status).toBe(200)
    expect(await authDb.$count(verification)).toBe(before + 1)
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

import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { session, verification } from '../../db/schema'
import {
  call,
  confirmed,
  isSignedIn,
  letters,
  password,
  resetToken,
  signIn,
  startOver,
} from '../../tests/harness/auth-caller'

beforeEach(startOver)

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

  it('is none that everybody has, and the link still works for another one', async () => {
    const cookie = await confirmed('ada@x.test')
    const token = await resetToken('ada@x.test')
    const weak = await call('/reset-password', { token, newPassword: 'qwertyuiop123' })
    expect([weak.status, weak.text]).toEqual([400, expect.stringContaining('PASSWORD_WEAK')])
    expect(await isSignedIn(cookie)).toBe(true)
    expect((await call('/reset-password', { token, newPassword: 'a new password 1' })).status).toBe(200)
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

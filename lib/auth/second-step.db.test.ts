import { eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSignInLink } from '@/server/open-mailed-link'
import { authDb } from '../../db/auth-db'
import { rateLimit, session, twoFactor, user } from '../../db/schema'
import {
  call,
  caller,
  confirmed,
  follow,
  isSignedIn,
  letters,
  newestLink,
  resetToken,
  signIn,
  startOver,
} from '../../tests/harness/auth-caller'
import { codeOf } from '../../tests/harness/code-of'
import { giveSecondStep } from '../../tests/harness/second-step'
import { env } from '../env'
import { removeSecondStep, renewBackupCodes, secondStepOf } from './second-step-setup'

const email = 'ada@x.test'

const take = (path: 'totp' | 'backup-code', code: string, cookie: string, more = {}) =>
  call(`/two-factor/verify-${path}`, { code, ...more }, { cookie })

/** Another moment: neither a limit nor a used code is remembered. */
const later = () => authDb.delete(rateLimit)

async function ada() {
  const cookie = await confirmed(email)
  const setup = await giveSecondStep(email, cookie)
  const [person] = await authDb.select().from(user).where(eq(user.email, email))
  await authDb.delete(session)
  return { ...setup, id: person?.id ?? '' }
}

beforeEach(startOver)

describe('a second step', () => {
  it('stands between a password and a session, and a right code opens it', async () => {
    const { secret } = await ada()
    const first = await signIn(email)
    expect(first.text).toContain('twoFactorRedirect')
    expect(await isSignedIn(first.cookie)).toBe(false)
    expect(await authDb.$count(session)).toBe(0)
    const second = await take('totp', await codeOf(secret), first.cookie)
    expect(second.status).toBe(200)
    expect(await isSignedIn(second.cookie)).toBe(true)
    expect(second.text).not.toContain(decodeURIComponent(second.cookie).split('=')[1]?.split('.')[0])
  })

  it('stands behind a link by mail too, and leads on to where the person wanted to be', async () => {
    const { secret } = await ada()
    await call('/sign-in/magic-link', { email, callbackURL: '/accept-invite?id=7' })
    const link = new URL(
      /https?:\S+sign-in-link\S+/.exec((await letters(email)).at(-1)?.text ?? '')?.[0] ?? '',
    )
    const next = link.searchParams.get('next') ?? ''
    const request = new Request(link, { method: 'POST', headers: { origin: env.BETTER_AUTH_URL } })
    const opened = await openSignInLink(request, { token: link.searchParams.get('token') ?? '', next })
    expect(opened.headers.get('location')).toBe('/second-step?callbackURL=%2Faccept-invite%3Fid%3D7')
    expect(await authDb.$count(session)).toBe(0)
    const cookie = opened.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0])
      .join('; ')
    expect(await isSignedIn(cookie)).toBe(false)
    expect(await isSignedIn((await take('totp', await codeOf(secret), cookie)).cookie)).toBe(true)
  })

  it('stands behind a link that confirms an address', async () => {
    await ada()
    await authDb.update(user).set({ emailVerified: false })
    await call('/send-verification-email', { email, callbackURL: '/' })
    const opened = await follow(await newestLink(email))
    expect(opened.location).toMatch(/^\/second-step\?callbackURL=%2Fverify-email/)
    expect(await isSignedIn(opened.cookie)).toBe(false)
    expect(await authDb.$count(session)).toBe(0)
  })

  it('takes a code once', async () => {
    const { secret } = await ada()
    const code = await codeOf(secret)
    expect((await take('totp', code, (await signIn(email)).cookie)).status).toBe(200)
    expect((await take('totp', code, (await signIn(email)).cookie)).text).toContain('INVALID_CODE')
  })

  it('takes each backup code once, and new ones end the old', async () => {
    const { backupCodes, id } = await ada()
    const [one = '', two = ''] = backupCodes
    expect((await take('backup-code', one, (await signIn(email)).cookie)).status).toBe(200)
    await later()
    expect((await take('backup-code', one, (await signIn(email)).cookie)).status).toBe(401)
    expect(await secondStepOf(id)).toEqual({ backupCodes: 9 })
    const [fresh = ''] = await renewBackupCodes(id)
    expect((await take('backup-code', two, (await signIn(email)).cookie)).status).toBe(401)
    expect((await take('backup-code', fresh, (await signIn(email)).cookie)).status).toBe(200)
  })

  it('is guessed at ten times in a quarter of an hour, from wherever and after whichever first step', async () => {
    await ada()
    const guess = async (n: number) => {
      caller.address = `10.9.0.${n}`
      const { cookie } = await signIn(email)
      return await take('totp', String(n).padStart(6, '0'), cookie)
    }
    for (let n = 0; n < 10; n++) expect((await guess(n)).status).toBe(401)
    const refused = await guess(10)
    expect(refused.status).toBe(429)
    expect(Number(refused.retryAfter)).toBeGreaterThan(60)
  })

  it('is not open to guesses of who is signed in', async () => {
    const { secret } = await ada()
    const { cookie } = await take('totp', await codeOf(secret), (await signIn(email)).cookie)
    expect((await take('totp', '000000', cookie)).text).toContain('SIGNED_IN')
  })

  it('is stored so that a reader of the table learns neither the secret nor a code', async () => {
    const { secret, backupCodes } = await ada()
    const [row] = await authDb.select().from(twoFactor)
    const kept = JSON.stringify(row)
    for (const word of [secret, ...backupCodes]) expect(kept).not.toContain(word)
    expect(row?.secret).toMatch(/^\$ba\$\d+\$[0-9a-f]{80,}$/)
  })
})

describe('a remembered device', () => {
  async function remembered() {
    const person = await ada()
    const { cookie } = await signIn(email)
    const second = await take('totp', await codeOf(person.secret), cookie, { trustDevice: true })
    const device = second.cookies.find((line) => line.includes('trust_device'))?.split(';', 1)[0] ?? ''
    expect(device).not.toBe('')
    await later()
    const here = () =>
      call('/sign-in/email', { email, password: 'correct horse battery' }, { cookie: device })
    return { ...person, here }
  }

  it('goes without a code, and no other device does', async () => {
    const { here } = await remembered()
    expect((await here()).text).not.toContain('twoFactorRedirect')
    expect((await signIn(email)).text).toContain('twoFactorRedirect')
  })

  it('is forgotten with a new password', async () => {
    const { here } = await remembered()
    const token = await resetToken(email)
    const newPassword = 'correct horse battery'
    expect((await call('/reset-password', { token, newPassword })).status).toBe(200)
    expect((await here()).text).toContain('twoFactorRedirect')
  })

  it('is forgotten when the second step is taken away, also for the next one', async () => {
    const { here, id } = await remembered()
    await removeSecondStep(id)
    const { cookie, text } = await signIn(email)
    expect(text).not.toContain('twoFactorRedirect')
    await giveSecondStep(email, cookie)
    expect((await here()).text).toContain('twoFactorRedirect')
  })
})

it('counts a code only once the app has shown that it knows the secret', async () => {
  const cookie = await confirmed(email)
  const setup = await giveSecondStep(email, cookie)
  await authDb.update(twoFactor).set({ verified: false })
  await authDb.update(user).set({ twoFactorEnabled: false })
  expect((await signIn(email)).text).not.toContain('twoFactorRedirect')
  expect(setup.uri).toMatch(/^otpauth:\/\/totp\/RefactKit:ada%40x\.test\?secret=[A-Z2-7]+&issuer=RefactKit/)
  expect(await authDb.$count(rateLimit, like(rateLimit.key, 'second-step|%'))).toBe(0)
})

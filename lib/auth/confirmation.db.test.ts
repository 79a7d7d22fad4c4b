import { symmetricEncrypt } from 'better-auth/crypto'
import { eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { authDb } from '../../db/auth-db'
import { account, rateLimit, session, twoFactor } from '../../db/schema'
import { call, confirmed, letters, password, signIn, startOver } from '../../tests/harness/auth-caller'
import { codeOf } from '../../tests/harness/code-of'
import { giveSecondStep } from '../../tests/harness/second-step'
import { auth } from '../auth'
import { confirm, type Proof } from './confirmation'
import { isConfirmed, waysToConfirm } from './confirmed-at'
import { decrypt } from './encrypted'
import { sendMailCode } from './mail-code'
import { resealSecondSteps } from './reseal'
import { sealedToday } from './secrets'

vi.hoisted(() => {
  process.env.BETTER_AUTH_PREVIOUS_SECRET = 'the secret before the one of the tests'
})

const email = 'ada@x.test'

/** Somebody who came by a link some time ago, in one browser. */
async function ada() {
  const cookie = await confirmed(email)
  const [row] = await authDb.select().from(session)
  const id = row?.id ?? ''
  const asking = { id, user: { id: row?.userId ?? '', email } }
  const give = (proof: Proof) => confirm(asking, proof, new Headers({ cookie }))
  const isSure = async () => {
    const [now] = await authDb.select().from(session).where(eq(session.id, id))
    return isConfirmed(now?.confirmedAt ?? null)
  }
  return { cookie, asking, give, isSure }
}

beforeEach(startOver)

describe('showing that it is you', () => {
  it('is asked of who has only opened a link, and not of who has just given a password', async () => {
    const { isSure } = await ada()
    expect(await isSure()).toBe(false)
    await signIn(email)
    const sessions = await authDb.select({ at: session.confirmedAt }).from(session)
    expect(sessions.filter(({ at }) => isConfirmed(at))).toHaveLength(1)
  })

  it('takes the password, and no other', async () => {
    const { give, isSure } = await ada()
    await expect(give({ way: 'password', password: 'wrong password 1' })).rejects.toMatchObject({
      reason: 'passwordWrong',
    })
    expect(await isSure()).toBe(false)
    await give({ way: 'password', password })
    expect(await isSure()).toBe(true)
  })

  it('lasts a quarter of an hour', () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    expect([isConfirmed(minutesAgo(14)), isConfirmed(minutesAgo(16)), isConfirmed(null)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('takes a code and no password of who is asked for codes, and each code once', async () => {
    const { cookie, asking } = await ada()
    const { secret, backupCodes } = await giveSecondStep(email, cookie)
    const opened = await signIn(email)
    expect(opened.text).toContain('twoFactorRedirect')
    const [row] = await authDb.select().from(session)
    const own = { ...asking, id: row?.id ?? '' }
    const headers = new Headers({ cookie })
    await authDb.update(session).set({ confirmedAt: null, token: tokenIn(cookie) })
    await expect(confirm(own, { way: 'password', password }, headers)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const code = await codeOf(secret)
    await confirm(own, { way: 'code', code }, headers)
    const [sure] = await authDb.select().from(session)
    expect(isConfirmed(sure?.confirmedAt ?? null)).toBe(true)
    await expect(confirm(own, { way: 'code', code }, headers)).rejects.toMatchObject({ reason: 'codeWrong' })
    const [backup = ''] = backupCodes
    await confirm(own, { way: 'code', code: backup }, headers)
    await expect(confirm(own, { way: 'code', code: backup }, headers)).rejects.toThrow()
  })

  it('is guessed at ten times in a quarter of an hour', async () => {
    const { give } = await ada()
    const wrong = () => give({ way: 'password', password: 'wrong password 1' }).catch((error) => error)
    await wrong()
    await authDb.update(rateLimit).set({ count: 10 }).where(like(rateLimit.key, 'confirm|%'))
    expect(await wrong()).toMatchObject({ code: 'limit', retryAfter: expect.any(Number) })
    await expect(give({ way: 'password', password })).rejects.toMatchObject({ code: 'limit' })
  })

  it('takes a code by mail of who has nothing else, once and in the browser that asked', async () => {
    const { asking, give, isSure } = await ada()
    await sendMailCode(asking)
    expect((await letters(email)).filter(({ subject }) => /code/.test(subject))).toEqual([])
    await authDb.delete(account)
    expect(await waysToConfirm(asking.user.id)).toEqual(['mail'])
    await sendMailCode(asking)
    const code =
      /(\d{4}) (\d{4})/
        .exec((await letters(email)).at(-1)?.text ?? '')
        ?.slice(1)
        .join('') ?? ''
    const elsewhere = { ...asking, id: 'another session' }
    await expect(confirm(elsewhere, { way: 'mail', code }, new Headers())).rejects.toThrow()
    await expect(give({ way: 'mail', code: '00000000' })).rejects.toMatchObject({ reason: 'codeWrong' })
    await give({ way: 'mail', code })
    expect(await isSure()).toBe(true)
    await expect(give({ way: 'mail', code })).rejects.toThrow()
  })
})

/** The session goes on under the cookie that the test has kept. */
const tokenIn = (cookie: string): string => decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? ''

it('what an earlier secret has encrypted is encrypted anew, and nobody is locked out', async () => {
  const { cookie } = await ada()
  const { secret } = await giveSecondStep(email, cookie)
  const { secretConfig } = await auth.$context
  if (typeof secretConfig === 'string') throw new Error('There is one secret only.')
  const earlier =
    [...secretConfig.keys.keys()].find((version) => version !== secretConfig.currentVersion) ?? 0
  const asBefore = async (text: string) =>
    await symmetricEncrypt({ key: { ...secretConfig, currentVersion: earlier }, data: await decrypt(text) })
  const [row] = await authDb.select().from(twoFactor)
  if (!row) throw new Error('There is no second step.')
  const old = { secret: await asBefore(row.secret), backupCodes: await asBefore(row.backupCodes) }
  await authDb.update(twoFactor).set(old)
  await resealSecondSteps()
  const [sealed] = await authDb.select().from(twoFactor)
  for (const text of [sealed?.secret, sealed?.backupCodes]) expect(text?.startsWith(sealedToday)).toBe(true)
  const { cookie: first } = await signIn(email)
  const second = await call('/two-factor/verify-totp', { code: await codeOf(secret) }, { cookie: first })
  expect(second.status).toBe(200)
})

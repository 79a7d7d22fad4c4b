import { beforeEach, describe, expect, it } from 'vitest'
import { openSignInLink } from '@/server/open-mailed-link'
import { authDb } from '../../db/auth-db'
import { account, session, user, verification } from '../../db/schema'
import {
  call,
  caller,
  confirmed,
  isSignedIn,
  letters,
  signIn,
  signUp,
  startOver,
} from '../../tests/harness/auth-caller'
import { env } from '../env'
import { stampClientAddress } from './client-address'

const email = 'ada@x.test'
const ask = (address = email, callbackURL = '/accept-invite?id=7') =>
  call('/sign-in/magic-link', { email: address, callbackURL })

async function newestToken(): Promise<{ token: string; next: string }> {
  const text = (await letters(email)).at(-1)?.text ?? ''
  const { searchParams } = new URL(/https?:\S+\/sign-in-link\S+/.exec(text)?.[0] ?? 'http://none.test')
  return { token: searchParams.get('token') ?? '', next: searchParams.get('next') ?? '' }
}

/** Presses the button of the page that the letter leads to. */
async function open({ token, next }: { token: string; next: string }) {
  const request = new Request(`${env.BETTER_AUTH_URL}/sign-in-link`, {
    method: 'POST',
    headers: { origin: env.BETTER_AUTH_URL },
  })
  Object.defineProperty(request, 'ip', { value: caller.address })
  stampClientAddress(request)
  const { headers } = await openSignInLink(request, { token, next })
  const cookie = headers.getSetCookie().map((line) => line.split(';', 1)[0])
  return { location: headers.get('location'), cookie: cookie.join('; ') }
}

beforeEach(startOver)

describe('a link by mail', () => {
  it('signs in once, and leads to where the person wanted to be', async () => {
    await confirmed(email)
    expect((await ask('Ada@X.test')).status).toBe(200)
    const link = await newestToken()
    const opened = await open(link)
    expect(opened.location).toBe('/accept-invite?id=7')
    expect(await isSignedIn(opened.cookie)).toBe(true)
    const again = await open(link)
    expect(again.location).toBe('/sign-in-link?next=%2Faccept-invite%3Fid%3D7&gone=true&error=INVALID_TOKEN')
    expect(await isSignedIn(again.cookie)).toBe(false)
  })

  it('keeps the link of who has pressed too often, and uses it when they may again', async () => {
    await confirmed(email)
    await ask()
    const link = await newestToken()
    for (let n = 0; n < 10; n++) await open({ token: `wrong${n}`, next: '/' })
    const kept = new URLSearchParams({ ...link, problem: 'limit' })
    expect((await open(link)).location).toBe(`/sign-in-link?${kept}`)
    caller.address = '10.0.0.2'
    expect(await isSignedIn((await open(link)).cookie)).toBe(true)
  })

  it('opens one session when it is used twice at the same time', async () => {
    await confirmed(email)
    await authDb.delete(session)
    await ask()
    const link = await newestToken()
    await Promise.all([open(link), open(link), open(link)])
    expect(await authDb.$count(session)).toBe(1)
  })

  it('works for ten minutes, and its token is in no table', async () => {
    await confirmed(email)
    await ask()
    const link = await newestToken()
    const rows = await authDb.select().from(verification)
    expect(JSON.stringify(rows)).not.toContain(link.token)
    const minutes = Math.max(...rows.map(({ expiresAt }) => Number(expiresAt) - Date.now())) / 60_000
    expect(minutes).toBeGreaterThan(9)
    expect(minutes).toBeLessThanOrEqual(10)
    await authDb.update(verification).set({ expiresAt: new Date(Date.now() - 1000) })
    expect((await open(link)).location).toContain('gone=true')
  })

  it('is answered alike for an address without an account, which gets no letter and no account', async () => {
    await confirmed(email)
    const known = await ask()
    const unknown = await ask('nobody@x.test')
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect(await letters('nobody@x.test')).toEqual([])
    expect(await authDb.$count(user)).toBe(1)
  })

  it('makes no account of a name that somebody sends along', async () => {
    await call('/sign-in/magic-link', { email: 'new@x.test', name: 'New', newUserCallbackURL: '/' })
    expect(await authDb.$count(user)).toBe(0)
  })

  it('leads nowhere else', async () => {
    await confirmed(email)
    for (const target of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      expect((await ask(email, target)).status).toBe(403)
      const { location } = await open({ token: 'x', next: target })
      expect(new URL(location ?? '', env.BETTER_AUTH_URL).origin).toBe(env.BETTER_AUTH_URL)
    }
  })

  it('is opened by our page alone: its address is no endpoint', async () => {
    await confirmed(email)
    await ask()
    const { token } = await newestToken()
    expect((await call(`/magic-link/verify?token=${token}&callbackURL=/`)).status).toBe(404)
    expect(await isSignedIn((await open({ token, next: '/' })).cookie)).toBe(true)
  })

  it('is sent three times a minute to one network, and ten times an hour to one mailbox', async () => {
    await confirmed(email)
    const statuses: number[] = []
    for (let n = 0; n < 4; n++) statuses.push((await ask()).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    for (let n = 0; n < 7; n++) {
      caller.address = `10.7.0.${n}`
      expect((await ask()).status).toBe(200)
    }
    caller.address = '10.7.0.9'
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(Number(refused.retryAfter)).toBeGreaterThan(60)
  })

  it('leaves nothing of a password that a stranger chose before the owner of the mailbox came', async () => {
    await signUp(email, { password: 'password of a stranger' })
    await ask()
    expect(await isSignedIn((await open(await newestToken())).cookie)).toBe(true)
    expect((await signIn(email, 'password of a stranger')).status).toBe(401)
    expect(await authDb.$count(account)).toBe(0)
  })
})

import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { knownDevice, user } from '../../db/schema'
import {
  call,
  confirmed,
  letters,
  password,
  resetToken,
  signIn,
  startOver,
} from '../../tests/harness/auth-caller'

const email = 'ada@x.test'
const alerts = async () =>
  (await letters(email)).filter(({ subject }) => /new device|password was changed/.test(subject))

/** Signs in from a browser that has been here before, by what it kept of that. */
const again = (cookies: string[]) => {
  const cookie = cookies
    .filter((line) => line.includes('device'))
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  return call('/sign-in/email', { email, password }, { cookie })
}

beforeEach(startOver)

it('a sign-in where somebody has not been before is told to them, once', async () => {
  await confirmed(email)
  expect(await alerts()).toEqual([])
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }
  const first = await call('/sign-in/email', { email, password }, { headers })
  expect(await alerts()).toMatchObject([
    { text: expect.stringContaining('Firefox 140, Linux, from 10.0.0.1') },
  ])
  await again(first.cookies)
  expect(await alerts()).toHaveLength(1)
  await signIn(email)
  expect(await alerts()).toHaveLength(2)
})

it('a wrong password is no sign-in, and a device of one person is new for another', async () => {
  const other = await signInAs('grace@x.test')
  await confirmed(email)
  await signIn(email, 'wrong password 1')
  expect(await alerts()).toEqual([])
  await again(other)
  expect(await alerts()).toHaveLength(1)
})

async function signInAs(address: string): Promise<string[]> {
  await confirmed(address)
  return (await signIn(address)).cookies
}

it('a reader of the table cannot pass for a known device', async () => {
  await confirmed(email)
  const { cookies } = await signIn(email)
  const rows = await authDb.select().from(knownDevice)
  const kept = decodeURIComponent(cookies.find((line) => line.includes('device')) ?? '').split('=')[1]
  expect(rows.length).toBeGreaterThan(0)
  for (const { device } of rows) expect(kept).not.toContain(device)
})

it('who was here before there were letters is told of their first device', async () => {
  await confirmed(email)
  await authDb.delete(knownDevice)
  await authDb
    .update(user)
    .set({ createdAt: new Date(0) })
    .where(eq(user.email, email))
  await signIn(email)
  expect(await alerts()).toHaveLength(1)
})

it('a new password is told to whose it is', async () => {
  await confirmed(email)
  await call('/reset-password', { token: await resetToken(email), newPassword: 'a wholly other sentence' })
  expect((await alerts()).map(({ subject }) => subject)).toEqual(['Your password was changed'])
})

import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../db/auth-db'
import { rateLimit, session, user } from '../db/schema'
import {
  call,
  caller,
  confirmed,
  follow,
  isSignedIn,
  letters,
  newestLink,
  signIn,
  signUp,
  startOver,
} from '../tests/harness/auth-caller'
import { env } from './env'
import { inLanguage } from './spoken'

beforeEach(startOver)

describe('signing up', () => {
  it('signs in by the link in the letter and leads to where the person wanted to be', async () => {
    expect((await signUp('Ada@x.test')).status).toBe(200)
    expect((await signIn('ada@x.test')).text).toContain('EMAIL_NOT_VERIFIED')
    const opened = await follow(await newestLink('ada@x.test'))
    expect(new URL(opened.location, env.BETTER_AUTH_URL).searchParams.get('next')).toBe('/accept-invite?id=7')
    expect(await isSignedIn(opened.cookie)).toBe(true)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('answers the same for an address that has an account, and tells its owner', async () => {
    const fresh = await signUp('ada@x.test')
    await follow(await newestLink('ada@x.test'))
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
    expect(await isSignedIn((await follow(await newestLink('ada@x.test'))).cookie)).toBe(true)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('lets the reader of the mailbox choose when an unconfirmed address was claimed with two passwords', async () => {
    await signUp('ada@x.test', { password: 'password of a stranger' })
    const first = await newestLink('ada@x.test')
    await signUp('ada@x.test')
    await follow(first)
    expect((await signIn('ada@x.test', 'password of a stranger')).status).toBe(401)
    const { location } = await follow(await newestLink('ada@x.test'))
    const token = new URL(location).searchParams.get('token')
    expect((await call('/reset-password', { token, newPassword: 'chosen by the owner' })).status).toBe(200)
    expect((await signIn('ada@x.test', 'chosen by the owner')).status).toBe(200)
  })

  it.each([
    ['a short password', { password: 'eleven char' }],
    ['a long password', { password: 'x'.repeat(129) }],
    ['a password that everybody has', { password: 'passwordpassword' }],
    ['one made of the own address', { password: 'ada@x.test1234' }],
    ['no name', { name: '' }],
    ['a name that turns the direction of writing', { name: 'a\u202eb' }],
    ['a name with a zero byte', { name: 'a\u0000b' }],
    ['a name of nothing to see', { name: '\u200d' }],
    ['something else than an address', { email: 'ada' }],
  ])('refuses %s', async (_, more) => {
    expect((await signUp('ada@x.test', more)).status).toBe(400)
    expect(await authDb.$count(user)).toBe(0)
  })

  it('remembers the language in which somebody signs up', async () => {
    await inLanguage('fr', () => signUp('ada@x.test'))
    expect((await authDb.select({ locale: user.locale }).from(user))[0]?.locale).toBe('fr')
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
      expect((await call(`/reset-password/x?callbackURL=${encoded}`)).status).toBe(403)
      expect((await call('/request-password-reset', { email: 'a@x.test', redirectTo: target })).status).toBe(
        403,
      )
      await authDb.delete(rateLimit)
    }
  })

  it('say that they no longer work', async () => {
    expect((await follow('/verify-email?token=x')).location).toContain('error=INVALID_TOKEN')
    expect((await call('/reset-password/x?callbackURL=/reset-password')).location).toContain(
      'error=INVALID_TOKEN',
    )
  })

  it('confirm an address by the button of our page alone, and not for a program that reads letters', async () => {
    await signUp('ada@x.test')
    const link = await newestLink('ada@x.test')
    const [, token = ''] = /token=([^&]+)/.exec(link) ?? []
    expect((await call(`/verify-email?token=${token}`)).status).toBe(404)
    expect((await call(`/verify-email?token=${token}&callbackURL=%2F`)).status).toBe(404)
    expect((await signIn('ada@x.test')).text).toContain('EMAIL_NOT_VERIFIED')
    expect(await isSignedIn((await follow(link)).cookie)).toBe(true)
    expect((await signIn('ada@x.test')).status).toBe(200)
  })

  it('do not carry somebody signed in into another account', async () => {
    const cookie = await confirmed('ada@x.test')
    caller.address = '10.0.0.2'
    await signUp('mallory@x.test')
    const opened = await follow(await newestLink('mallory@x.test'), { cookie })
    expect(opened.location).toBe('/verify-email?error=SIGNED_IN')
    expect(opened.cookies).toEqual([])
  })
})

it('keeps what an unconfirmed person may not do', async () => {
  await signUp('ada@x.test')
  await authDb.update(user).set({ emailVerified: false }).where(eq(user.email, 'ada@x.test'))
  expect((await signIn('ada@x.test')).status).toBe(403)
  expect(await authDb.$count(session)).toBe(0)
})

import { LoginPool, loginUrls, passwordBefore, roleNames, ScopedPool, within } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { requireGuarded } from '../../cli/src/require-guarded'
import * as schema from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { testSecret } from '../harness/secret'

const before = testSecret
const today = 'the secret that follows it, and is used for nothing else'
let scratch: Scratch

beforeAll(async () => {
  scratch = await makeScratch('rotation', schema, tenancy)
})

afterAll(() => scratch.drop())

const pushWith = (secret: string) => push({ databaseUrl: scratch.adminUrl, secret, schema, tenancy })

/** What the server of this secret has, perhaps with the one before at hand. */
function pools(secret: string, previousSecret?: string) {
  const { app, auth } = loginUrls(scratch.adminUrl, secret)
  const config = (connectionString: string) => ({
    connectionString,
    previousPassword: passwordBefore(connectionString, secret, previousSecret),
    max: 4,
    // Every query on a connection of its own, so that each of them logs in.
    maxUses: 1,
  })
  const opened = { scoped: new ScopedPool(config(app)), people: new LoginPool(config(auth)) }
  onTestFinished(async () => void (await Promise.all([opened.scoped.end(), opened.people.end()])))
  return opened
}

/** Eight queries at once, each on a new connection. */
async function serves({ scoped, people }: ReturnType<typeof pools>): Promise<boolean> {
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => within('acme', () => scoped.query('select 1 as one'))),
    ...Array.from({ length: 4 }, () => people.query('select 1 as one')),
  ])
  return answers.every(({ rows }) => rows[0]?.one === 1)
}

describe('while the secret is changed', () => {
  test('a server with both serves before the push, through it and after it, with new connections each time', async () => {
    const server = pools(today, before)
    expect(await serves(server)).toBe(true)
    expect(await pushWith(today)).toMatchObject({ applied: true })
    expect(await serves(server)).toBe(true)
    expect(await pushWith(before)).toMatchObject({ applied: true })
    expect(await serves(server)).toBe(true)
    expect(await serves(pools(today, before))).toBe(true)
  })

  test.each([
    ['without the one before', today, undefined],
    ['with another one before', today, 'a secret that was never used with this database'],
  ])('a server %s is refused until the push', async (_, secret, previous) => {
    await expect(serves(pools(secret, previous))).rejects.toMatchObject({ code: '28P01' })
    await pushWith(today)
    expect(await serves(pools(secret, previous))).toBe(true)
    await pushWith(before)
  })
})

test('a password that is not derived from the secret has none before it', () => {
  const { app } = loginUrls(scratch.adminUrl, today)
  expect(passwordBefore(app, today, before)).toBe(new URL(loginUrls(scratch.adminUrl, before).app).password)
  expect(passwordBefore(app, before, today)).toBeUndefined()
  expect(passwordBefore('postgres://app:given@db.example/app', today, before)).toBeUndefined()
  expect(passwordBefore(app, today, undefined)).toBeUndefined()
})

describe('what a server that is not let in says', () => {
  const start = (secret: string) =>
    requireGuarded(process.cwd(), loginUrls(scratch.adminUrl, secret).app, secret)

  test('to a secret that was not pushed: push, or name the one before, and with that it starts', async () => {
    await expect(start(today)).rejects.toThrow(
      /refuses the password of .*_app\. Run `npx refactkit push`.*BETTER_AUTH_PREVIOUS_SECRET/s,
    )
    vi.stubEnv('BETTER_AUTH_PREVIOUS_SECRET', before)
    await start(today)
    vi.unstubAllEnvs()
  })

  test('to a login that may not connect: that the password is not what is wrong', async () => {
    const { app } = roleNames(scratch.name)
    await scratch.query(`alter role ${app} nologin`)
    await expect(start(before)).rejects.toThrow(/does not let .*_app into .* whatever its password/)
    await scratch.query(`alter role ${app} login`)
    await start(before)
  })
})

import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { passkey, session, user } from '../../db/schema'
import { call, caller, confirmed, isSignedIn, startOver } from '../../tests/harness/auth-caller'
import { giveSecondStep } from '../../tests/harness/second-step'
import { SoftPasskey } from '../../tests/harness/soft-passkey'
import { auth } from '../auth'
import { env } from '../env'
import { addPasskey, listPasskeys, removePasskey, renamePasskey } from './own-passkeys'

const email = 'ada@x.test'
const home = env.BETTER_AUTH_URL

const idOf = async (address: string) =>
  (await authDb.select({ id: user.id }).from(user).where(eq(user.email, address)))[0]?.id ?? ''

/** Somebody who is signed in adds a passkey, as their page does. */
async function add(cookie: string, device = new SoftPasskey(home), origin = home): Promise<SoftPasskey> {
  const { headers, response } = await auth.api.generatePasskeyRegistrationOptions({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  })
  const challenge = headers.getSetCookie().map((line) => line.split(';', 1)[0])
  await addPasskey(
    device.create(response, origin),
    new Headers({ cookie: [cookie, ...challenge].join('; ') }),
  )
  return device
}

/** Signs in with a device; what it answers can be changed on the way. */
async function enter(device: SoftPasskey, change = (answer: ReturnType<SoftPasskey['get']>) => answer) {
  const asked = await call('/passkey/generate-authenticate-options')
  const response = change(device.get(JSON.parse(asked.text)))
  const answer = await call('/passkey/verify-authentication', { response }, { cookie: asked.cookie })
  const again = () => call('/passkey/verify-authentication', { response }, { cookie: asked.cookie })
  return { ...answer, again }
}

beforeEach(startOver)

describe('a passkey', () => {
  it('signs in, and its session counts as confirmed', async () => {
    const device = await add(await confirmed(email))
    await authDb.delete(session)
    const { status, cookie, text } = await enter(device)
    expect(status).toBe(200)
    expect(await isSignedIn(cookie)).toBe(true)
    expect(text).not.toContain(decodeURIComponent(cookie).split('=')[1]?.split('.')[0])
    const [row] = await authDb.select().from(session)
    expect(row?.confirmedAt).toBeInstanceOf(Date)
  })

  it('stands for both steps', async () => {
    const cookie = await confirmed(email)
    const device = await add(cookie)
    await giveSecondStep(email, cookie)
    expect(await isSignedIn((await enter(device)).cookie)).toBe(true)
  })

  it('is refused when its device has asked for neither a finger nor a code, at both ends', async () => {
    const cookie = await confirmed(email)
    const careless = new SoftPasskey(home)
    careless.userVerified = false
    await expect(add(cookie, careless)).rejects.toMatchObject({ reason: 'passkeyRefused' })
    const device = await add(cookie)
    device.userVerified = false
    expect((await enter(device)).status).toBe(401)
    device.userVerified = true
    expect((await enter(device)).status).toBe(200)
  })

  it('is of no use to another site', async () => {
    const cookie = await confirmed(email)
    await expect(add(cookie, new SoftPasskey(home), 'https://evil.example')).rejects.toThrow()
    const device = await add(cookie)
    const asked = await call('/passkey/generate-authenticate-options')
    const response = device.get(JSON.parse(asked.text), 'https://evil.example')
    const body = { response }
    expect((await call('/passkey/verify-authentication', body, { cookie: asked.cookie })).status).toBe(400)
  })

  it('answers a question once, and no question of another browser', async () => {
    const device = await add(await confirmed(email))
    const first = await enter(device)
    expect(first.status).toBe(200)
    expect((await first.again()).status).toBe(400)
    const { text } = await call('/passkey/generate-authenticate-options')
    const body = { response: device.get(JSON.parse(text)) }
    expect((await call('/passkey/verify-authentication', body)).status).toBe(400)
  })

  it('of somebody else opens no account but theirs, whatever name it is given', async () => {
    await add(await confirmed(email))
    const mallory = await add(await confirmed('mallory@x.test'))
    const [own] = await listPasskeys(await idOf(email))
    const [row] = await authDb
      .select()
      .from(passkey)
      .where(eq(passkey.id, own?.id ?? ''))
    const id = row?.credentialID ?? ''
    expect((await enter(mallory, (answer) => ({ ...answer, id, rawId: id }))).status).toBe(401)
    const { cookie } = await enter(mallory)
    expect((await call('/get-session', undefined, { cookie })).text).toContain('mallory@x.test')
  })

  it('is renamed and removed by its person alone', async () => {
    const device = await add(await confirmed(email))
    await add(await confirmed('mallory@x.test'))
    const [ada, mallory] = [await idOf(email), await idOf('mallory@x.test')]
    const [own] = await listPasskeys(ada)
    const id = own?.id ?? ''
    await renamePasskey(ada, id, 'Phone')
    await expect(renamePasskey(mallory, id, 'Mine')).rejects.toMatchObject({ code: 'not-found' })
    await expect(removePasskey(mallory, id)).rejects.toMatchObject({ code: 'not-found' })
    expect((await listPasskeys(ada)).map(({ name }) => name)).toEqual(['Phone'])
    await removePasskey(ada, id)
    expect((await enter(device)).status).toBe(401)
  })

  it('is tried ten times a minute by one network', async () => {
    const body = { response: { id: 'none' } }
    const statuses: number[] = []
    for (let n = 0; n < 11; n++) statuses.push((await call('/passkey/verify-authentication', body)).status)
    expect(statuses.at(-2)).toBe(400)
    expect(statuses.at(-1)).toBe(429)
    caller.address = '10.3.0.1'
    expect((await call('/passkey/verify-authentication', body)).status).toBe(400)
  })
})

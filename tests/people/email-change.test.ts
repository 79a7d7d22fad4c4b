import { eq, like } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import {
  account,
  emailChange,
  organization,
  organizationDomain,
  passkey,
  rateLimit,
  twoFactor,
  user,
} from '../../db/schema'
import * as change from '../../lib/account/email-change'
import { sendPasswordLink } from '../../lib/account/password'
import { beginSetup, secondStepOf } from '../../lib/auth/second-step-setup'
import { viewInvitation } from '../../lib/invitations'
import { listJoinable } from '../../lib/join-by-domain'
import { createInvitation } from '../../lib/new-invitations'
import {
  call,
  confirmed,
  follow,
  isSignedIn,
  letters,
  newestLink,
  resetToken,
  signIn,
  startOver,
} from '../harness/auth-caller'
import { makeOwner } from '../harness/organizations'

beforeEach(async () => {
  await authDb.delete(organization)
  await startOver()
})

const [old, wanted] = ['ada@x.test', 'ada@new-home.test']

const ada = async () => {
  const found = await authDb.select().from(user)
  const person = found.find(({ name }) => name === 'Ada')
  if (!person) throw new Error('Ada is not there')
  return person
}

/** The token in the newest letter to somebody whose link leads to this page. */
async function tokenTo(email: string, page: string): Promise<string> {
  const all = await letters(email)
  const text = all.findLast((letter) => letter.text.includes(`/${page}?`))?.text ?? ''
  return new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? 'none:').searchParams.get('token') ?? ''
}

/** A passkey with this name. */
const keyOf = async (name: string) =>
  await authDb.insert(passkey).values({
    name,
    userId: (await ada()).id,
    publicKey: name,
    credentialID: name,
    counter: 0,
    deviceType: 'singleDevice',
    backedUp: false,
    createdAt: new Date(),
  })

const ask = async (email = wanted) => change.askForEmail(await ada(), email)

describe('another address', () => {
  it('counts from when it is confirmed, in the session of who asked; until then the old one does', async () => {
    const cookie = await confirmed(old)
    const reset = await resetToken(old)
    await ask()
    expect(await change.waitingEmail((await ada()).id)).toMatchObject({ email: wanted })
    expect((await signIn(old)).status).toBe(200)
    const token = await tokenTo(wanted, 'confirm-email')
    expect(await change.viewConfirm(token, (await ada()).id)).toEqual({ email: wanted })
    expect(await change.confirmEmail(await ada(), token)).toEqual({ email: wanted })
    expect((await signIn(wanted)).status).toBe(200)
    expect((await signIn(old)).status).toBe(401)
    expect(await isSignedIn(cookie)).toBe(true)
    expect(await change.waitingEmail((await ada()).id)).toBeNull()
    // Neither the link to confirm nor one that was sent to the old address works any more.
    await expect(change.confirmEmail(await ada(), token)).rejects.toMatchObject({ reason: 'emailLinkGone' })
    expect((await call('/reset-password', { token: reset, newPassword: 'of somebody else' })).status).toBe(
      400,
    )
    expect((await letters(old)).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['Your e-mail address is about to change', 'Your e-mail address was changed']),
    )
  })

  it('is another one', async () => {
    await confirmed(old)
    const person = await ada()
    await expect(change.askForEmail(person, old)).rejects.toMatchObject({ reason: 'emailSame' })
    expect(await letters(wanted)).toEqual([])
    expect(await authDb.$count(emailChange)).toBe(0)
  })

  it('that somebody has already is answered as any other, and its owner alone is told', async () => {
    await confirmed(old)
    const { id } = await ada()
    await authDb.insert(user).values({ name: 'Grace', email: wanted, emailVerified: true })
    expect(await ask()).toBeUndefined()
    expect(await change.waitingEmail(id)).toMatchObject({ email: wanted })
    expect((await letters(wanted)).map(({ subject }) => subject)).toEqual([
      'Somebody wants to use your address',
    ])
    expect((await letters(old)).at(-1)?.subject).toBe('Your e-mail address is about to change')
  })

  it('that somebody got in the meantime is theirs', async () => {
    await confirmed(old)
    await ask()
    const token = await tokenTo(wanted, 'confirm-email')
    await authDb.insert(user).values({ name: 'Grace', email: wanted, emailVerified: true })
    await expect(change.confirmEmail(await ada(), token)).rejects.toMatchObject({ reason: 'emailTaken' })
    expect((await ada()).email).toBe(old)
  })

  it('is not held by who signed up with it and cannot read it', async () => {
    await confirmed(old)
    const squat = { email: wanted, password: 'somebody elses words', name: 'Mallory' }
    expect((await call('/sign-up/email', squat)).status).toBe(200)
    await ask()
    const token = await tokenTo(wanted, 'confirm-email')
    expect(await change.confirmEmail(await ada(), token)).toEqual({ email: wanted })
    expect(await authDb.select({ name: user.name, email: user.email }).from(user)).toEqual([
      { name: 'Ada', email: wanted },
    ])
  })

  it('is confirmed by nobody else, not by the other link, not twice and not after a day', async () => {
    await confirmed(old)
    await ask()
    const [grace] = await authDb.insert(user).values({ name: 'Grace', email: 'g@x.test' }).returning()
    const token = await tokenTo(wanted, 'confirm-email')
    const undo = await tokenTo(old, 'keep-email')
    const gone = { code: 'not-found', reason: 'emailLinkGone' }
    if (!grace) throw new Error('Grace is not there')
    expect(await change.viewConfirm(token, grace.id)).toBeNull()
    await expect(change.confirmEmail(grace, token)).rejects.toMatchObject(gone)
    for (const other of [undo, 'none', '']) {
      await expect(change.confirmEmail(await ada(), other)).rejects.toMatchObject(gone)
    }
    await expect(change.keepEmail(token)).rejects.toMatchObject(gone)
    await authDb.update(emailChange).set({ createdAt: new Date(Date.now() - 25 * 3_600_000) })
    await expect(change.confirmEmail(await ada(), token)).rejects.toMatchObject(gone)
    await authDb.update(emailChange).set({ createdAt: new Date() })
    const person = await ada()
    const both = await Promise.allSettled([1, 2].map(() => change.confirmEmail(person, token)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is left as it is by asking for a third one: the link before works no more', async () => {
    await confirmed(old)
    await ask()
    const first = await tokenTo(wanted, 'confirm-email')
    await ask('ada@third.test')
    expect(await change.waitingEmail((await ada()).id)).toMatchObject({ email: 'ada@third.test' })
    await expect(change.confirmEmail(await ada(), first)).rejects.toMatchObject({ reason: 'emailLinkGone' })
    await change.dropWaitingEmail((await ada()).id)
    expect(await change.waitingEmail((await ada()).id)).toBeNull()
  })

  it('has the invitations and the domains of itself, and those of the old one no more', async () => {
    const owner = await makeOwner('acme')
    const { organizationId } = owner
    await authDb.insert(organizationDomain).values({ organizationId, domain: 'x.test' })
    await confirmed(old)
    const before = await createInvitation(owner, { email: old, role: 'member' })
    const after = await createInvitation(owner, { email: wanted, role: 'member' })
    const recipientOf = async (id: string) => {
      const view = await viewInvitation(id, { ...(await ada()), image: null })
      return view.state === 'pending' ? view.recipient : view.state
    }
    const mine = async () => await listJoinable({ ...(await ada()), image: null })
    expect(await mine()).toHaveLength(1)
    expect([await recipientOf(before), await recipientOf(after)]).toEqual(['you', 'somebody-else'])
    await ask()
    await change.confirmEmail(await ada(), await tokenTo(wanted, 'confirm-email'))
    expect(await mine()).toEqual([])
    expect([await recipientOf(before), await recipientOf(after)]).toEqual(['somebody-else', 'you'])
  })
})

describe('the old address', () => {
  it('stops a change that is not confirmed yet', async () => {
    const cookie = await confirmed(old)
    await ask()
    const undo = await tokenTo(old, 'keep-email')
    expect(await change.viewUndo(undo)).toEqual({ before: old, after: wanted, isDone: false })
    expect(await change.keepEmail(undo)).toEqual({ email: old, isTakenBack: false })
    const token = await tokenTo(wanted, 'confirm-email')
    await expect(change.confirmEmail(await ada(), token)).rejects.toMatchObject({ reason: 'emailLinkGone' })
    expect(await isSignedIn(cookie)).toBe(true)
    expect(await change.viewUndo(undo)).toBeNull()
  })

  it('takes the account back from whoever has changed it, twice even, with a new password', async () => {
    await confirmed(old)
    await keyOf('hers')
    await beginSetup(await ada())
    await ask()
    const undo = await tokenTo(old, 'keep-email')
    await change.confirmEmail(await ada(), await tokenTo(wanted, 'confirm-email'))
    const { cookie: thief } = await signIn(wanted)
    const { id } = await ada()
    await authDb.insert(account).values({ userId: id, providerId: 'github', accountId: 'of-the-thief' })
    await keyOf('of the thief')
    // What she had begun is finished by somebody else.
    await beginSetup(await ada())
    await authDb.update(twoFactor).set({ verified: true })
    await authDb.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, id))
    expect(await secondStepOf(id)).toBeDefined()
    await ask('thief@third.test')
    const later = await tokenTo(wanted, 'keep-email')
    await change.confirmEmail(await ada(), await tokenTo('thief@third.test', 'confirm-email'))

    expect(await change.keepEmail(undo)).toEqual({ email: old, isTakenBack: true })
    expect((await ada()).email).toBe(old)
    expect(await isSignedIn(thief)).toBe(false)
    for (const email of [old, wanted, 'thief@third.test']) expect((await signIn(email)).status).not.toBe(200)
    expect(await authDb.$count(account, eq(account.providerId, 'github'))).toBe(0)
    expect((await authDb.select().from(passkey)).map(({ name }) => name)).toEqual(['hers'])
    expect(await secondStepOf(id)).toBeUndefined()
    await expect(change.keepEmail(later)).rejects.toMatchObject({ reason: 'emailLinkGone' })

    const { location } = await follow(await newestLink(old))
    const token = new URL(location).searchParams.get('token')
    expect((await call('/reset-password', { token, newPassword: 'a wholly other one' })).status).toBe(200)
    expect((await signIn(old, 'a wholly other one')).status).toBe(200)
  })

  it('takes the account back past an account that somebody began with the old address to keep it', async () => {
    await confirmed(old)
    await ask()
    await change.confirmEmail(await ada(), await tokenTo(wanted, 'confirm-email'))
    const squat = { email: old, password: 'somebody elses words', name: 'Mallory' }
    expect((await call('/sign-up/email', squat)).status).toBe(200)
    expect(await authDb.$count(user)).toBe(2)
    // A stranger who has used up the letters of an address keeps its person from none that happens once.
    await authDb.update(rateLimit).set({ count: 10 }).where(like(rateLimit.key, 'letter|%'))
    await expect(sendPasswordLink({ ...(await ada()), email: old })).rejects.toMatchObject({
      reason: 'lettersMany',
    })
    const before = (await letters(old)).length
    expect(await change.keepEmail(await tokenTo(old, 'keep-email'))).toEqual({
      email: old,
      isTakenBack: true,
    })
    expect((await letters(old)).slice(before).map(({ text }) => text)).toEqual([
      expect.stringContaining('/reset-password'),
    ])
    expect(await authDb.select({ name: user.name, email: user.email }).from(user)).toEqual([
      { name: 'Ada', email: old },
    ])
  })

  it('leaves a second step that there was before', async () => {
    await confirmed(old)
    const { id } = await ada()
    await beginSetup(await ada())
    await authDb.update(twoFactor).set({ verified: true })
    await authDb.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, id))
    await ask()
    const undo = await tokenTo(old, 'keep-email')
    await change.confirmEmail(await ada(), await tokenTo(wanted, 'confirm-email'))
    await change.keepEmail(undo)
    expect(await secondStepOf(id)).toBeDefined()
    expect((await ada()).twoFactorEnabled).toBe(true)
  })

  it('is forgotten after a week', async () => {
    await confirmed(old)
    await ask()
    const undo = await tokenTo(old, 'keep-email')
    await change.confirmEmail(await ada(), await tokenTo(wanted, 'confirm-email'))
    await authDb.update(emailChange).set({ createdAt: new Date(Date.now() - 8 * 86_400_000) })
    await expect(change.keepEmail(undo)).rejects.toMatchObject({ reason: 'emailLinkGone' })
    expect(await change.viewUndo(undo)).toBeNull()
    await change.forgetOldChanges()
    expect(await authDb.$count(emailChange)).toBe(0)
  })
})

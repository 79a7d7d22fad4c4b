import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { Visitor } from '../harness/visitor'

const url = inject('siteUrl')
const database = new pg.Client({ connectionString: inject('siteAdminUrl') })
const alice = new Visitor(url)
const mia = new Visitor(url)
const nobody = new Visitor(url)

beforeAll(async () => {
  await database.connect()
  await alice.signIn('alice@acme.test')
  await mia.signIn('mia@acme.test')
})

afterAll(() => database.end())

async function opened(visitor: Visitor, path: string): Promise<{ status: number; text: string }> {
  const answer = await visitor.fetch(path, { headers: { accept: 'text/html' } })
  return { status: answer.status, text: await answer.text() }
}

/** An invitation to Acme, changed as the SQL says. */
async function invited(email: string, change: string): Promise<string> {
  const call = { method: 'POST', data: { email, role: 'member' }, context: { slug: 'acme' } } as const
  expect((await alice.call('src/server/invitation-fns.ts', 'inviteMember', call)).status).toBe(200)
  const { rows } = await database.query(`update invitation set ${change} where email = $1 returning id`, [
    email,
  ])
  return `/accept-invite?id=${rows[0].id}`
}

test('an invitation is 200 while it is open, 410 once it has expired, was used or taken back, and 404 where there is none', async () => {
  const open = await opened(nobody, await invited('open@gone.test', "status = 'pending'"))
  expect(open.status).toBe(200)
  expect(open.text).toMatch(/Join Acme[\s\S]*Alice Archer/)
  const over: [string, string, RegExp][] = [
    ['late@gone.test', "expires_at = now() - interval '1 hour'", /has expired[\s\S]*Ask for a new one/],
    ['used@gone.test', "status = 'accepted'", /is closed[\s\S]*ask whoever sent it for a new one/],
    ['taken@gone.test', "status = 'canceled'", /is closed[\s\S]*ask whoever sent it for a new one/],
  ]
  for (const [email, change, sentence] of over) {
    const { status, text } = await opened(nobody, await invited(email, change))
    expect([email, status]).toEqual([email, 410])
    expect(text).toMatch(sentence)
    expect(text).not.toContain('Alice Archer')
  }
  const none = await opened(nobody, '/accept-invite?id=019aa000-0000-7000-8000-000000000000')
  expect(none.status).toBe(404)
  expect(none.text).toContain('There is no such invitation')
})

test.each([
  ['/sign-in-link', 200, '/sign-in-link?gone=true', 'works once, within 10 minutes'],
  ['/reset-password?token=x', 200, '/reset-password', 'You can send yourself a new one'],
  ['/verify-email', 200, '/verify-email?error=TOKEN_EXPIRED', 'we will send a new one'],
  ['/verify-email', 200, '/verify-email?token=made-up', 'we will send a new one'],
  ['/login', 200, '/keep-email?token=made-up', 'This link no longer works'],
])('%s is %i, and %s, whose link is over, 410 with what to do', async (alive, status, over, sentence) => {
  expect((await opened(nobody, alive)).status).toBe(status)
  const gone = await opened(nobody, over)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain(sentence)
})

test('a link to a new address that is over is 410 to who is signed in, and leads who is not to the sign-in', async () => {
  const gone = await opened(alice, '/confirm-email?token=made-up')
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('This link no longer works')
  expect((await opened(nobody, '/confirm-email?token=made-up')).status).toBe(307)
})

test('the pages of a refusal have its status: 403 for a role, 404 for a stranger and for nothing, and a way in for who is signed out', async () => {
  expect((await opened(alice, '/organizations/acme/audit')).status).toBe(200)
  const forbidden = await opened(mia, '/organizations/acme/audit')
  expect(forbidden.status).toBe(403)
  expect(forbidden.text).toContain('This page is not for everybody')
  const foreign = await opened(mia, '/organizations/globex/dashboard')
  const nothing = await opened(mia, '/organizations/no-such/dashboard')
  expect([foreign.status, nothing.status]).toEqual([404, 404])
  expect(foreign.text).not.toContain('Globex')
  const nowhere = await opened(nobody, '/no-such-page')
  expect(nowhere.status).toBe(404)
  expect(nowhere.text).toContain('/login?callbackURL=%2Fno-such-page')
  expect(nowhere.text).not.toContain('See your organizations')
  expect((await opened(mia, '/no-such-page')).text).toContain('See your organizations')
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { databaseName, loginUrls } from '@refactkit/tenancy'
import { enableOperations } from '@refactkit/tenancy/admin'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { createSeal } from '../../lib/seal'
import { demoOrganizations, demoPassword } from '../../lib/seed/demo'
import { freePort, siteSecret } from '../harness/site'
import { Visitor } from '../harness/visitor'

const [acme, globex] = demoOrganizations
const named = 'alice@acme.test'
const notNamed = 'gus@globex.test'
const databaseUrl = inject('siteAdminUrl')
const admin = new pg.Client({ connectionString: databaseUrl })
const ends: (() => Promise<unknown>)[] = []
let url = ''
let studioUrl = ''

/** The command that serves a build, without the administrator's login. */
function start(env: NodeJS.ProcessEnv): void {
  const { app, auth } = loginUrls(databaseUrl, siteSecret)
  const child = spawn(process.execPath, ['cli/bin/refactkit.mjs', 'start', '--without-worker'], {
    env: {
      ...{ ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', LOG_LEVEL: 'error' },
      ...{ BETTER_AUTH_SECRET: siteSecret, BETTER_AUTH_URL: url, REFACTKIT_DATA: inject('siteData') },
      ...{ APP_DATABASE_URL: app, AUTH_DATABASE_URL: auth, TRUSTED_PROXIES: '127.0.0.1,::1' },
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  ends.push(() => {
    child.kill('SIGTERM')
    return ended
  })
}

beforeAll(async () => {
  await admin.connect()
  await admin.query(
    `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
     select id, gen_random_uuid(), 'secret of ' || id, 'image/png', 10, 4, 3 from unnest($1::text[]) id`,
    [[acme.id, globex.id]],
  )
  const [port, studioPort] = [await freePort(), await freePort()]
  url = `http://localhost:${port}`
  studioUrl = `http://127.0.0.1:${studioPort}`
  start({
    ...{ PORT: String(port), STUDIO_PEOPLE: `ops@acme.test, ${named.toUpperCase()}`, STUDIO_URL: studioUrl },
    OPERATIONS_DATABASE_URL: await enableOperations(admin, { databaseUrl, hours: 1 }),
  })
  const until = (address: string, status: number) =>
    vi.waitFor(async () => expect((await fetch(address)).status).toBe(status), {
      timeout: 30_000,
      interval: 100,
    })
  await until(`${url}/readyz`, 200)
  // To whoever is not the server, the studio's own port is nothing.
  await until(`${studioUrl}/studio`, 404)
})

afterAll(async () => {
  await Promise.all(ends.map((end) => end()))
  await admin.query(`delete from gallery_image where name like 'secret of %'`)
  await admin.end()
})

const signedIn = (email: string) => new Visitor(url).signIn(email)
const page = async (visitor: Visitor) => {
  const answer = await visitor.fetch('/studio', { headers: { accept: 'text/html' } })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const enter = (visitor: Visitor, password: string) =>
  visitor.fetch('/studio/enter', { method: 'POST', body: new URLSearchParams({ password }) })
const ask = async (visitor: Visitor, name: string, request: unknown, headers = {}) => {
  const answer = await visitor.fetch(`/studio/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  })
  return { status: answer.status, text: await answer.text() }
}
const entered = async () => {
  const visitor = await signedIn(named)
  const answer = await enter(visitor, demoPassword)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/studio'])
  expect(answer.headers.get('set-cookie')).toMatch(/Path=\/studio; HttpOnly; SameSite=Strict; Max-Age=900/)
  return visitor
}
const recorded = async () => {
  const { rows } = await admin.query<{ actor: string; reason: string }>(
    `select actor, reason from rk.operation where reason like 'Studio%' order by at desc, id limit 30`,
  )
  return rows
}

const table = { schema: 'public', name: 'gallery_image' }
const as = ({ id }: { id: string }) => ({ kind: 'organization', id })
const whole = { kind: 'whole' }

test('named people alone find a studio; for everybody else nothing is there, at any of its addresses', async () => {
  const alice = await signedIn(named)
  expect((await page(alice)).status).toBe(200)
  for (const visitor of [new Visitor(url), await signedIn(notNamed)]) {
    for (const path of ['/studio', '/studio/studio.css', '/studio/browser/main.js'])
      expect([path, (await visitor.fetch(path)).status]).toEqual([path, 404])
    expect((await ask(visitor, 'about', {})).status).toBe(404)
    expect((await enter(visitor, demoPassword)).status).toBe(404)
  }
})

test('to whoever is not the server the port of the studio is nothing, whatever they say', async () => {
  for (const authorization of ['Bearer x', `Bearer ${'x'.repeat(43)}`, `Bearer ${'é'.repeat(43)}`])
    expect((await fetch(`${studioUrl}/studio`, { headers: { authorization } })).status).toBe(404)
})

test('who is named and has not given the password again is asked for it, and gets nothing else', async () => {
  const alice = await signedIn(named)
  const asked = await page(alice)
  expect(asked.text).toContain('type="password"')
  expect(asked.text).not.toContain('main.js')
  expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await ask(alice, 'page', { view: as(acme), table })).toMatchObject({ status: 401 })
  expect((await alice.fetch('/studio/browser/main.js')).status).not.toBe(200)
  const wrong = await enter(alice, 'not the password')
  expect(wrong.headers.get('location')).toBe('/studio?problem=wrong')
  expect((await ask(alice, 'about', {})).status).toBe(401)
})

test('after the password it looks as one organization, and every look and write is on record first', async () => {
  const alice = await entered()
  expect((await page(alice)).text).toContain('main.js')
  const own = await ask(alice, 'page', { view: as(acme), table })
  expect(own.text).toContain(`secret of ${acme.id}`)
  expect(own.text).not.toContain(globex.id)
  const all = await ask(alice, 'page', { view: whole, table })
  expect(all.text).toContain(`secret of ${acme.id}`)
  expect(all.text).toContain(`secret of ${globex.id}`)

  const failing = `select name::int from gallery_image where name like 'secret%' -- padding ${'x'.repeat(2000)}`
  const shown = await ask(alice, 'sql', { view: as(acme), text: failing })
  expect([shown.status, shown.text]).toEqual([422, expect.stringContaining(`secret of ${acme.id}`)])
  const write = { view: as(acme), text: `update gallery_image set width = 5 where name like 'secret of %'` }
  expect((await ask(alice, 'sql', write)).status).toBe(409)
  expect((await ask(alice, 'sql', { ...write, write: true })).text).toContain('"rowCount":1')

  const entries = await recorded()
  expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set([named]))
  const reasons = entries.map(({ reason }) => reason)
  for (const act of [
    'Studio: entered, by password',
    `Studio: rows of public.gallery_image of organization ${acme.id}`,
    'Studio: rows of public.gallery_image of the whole database',
    `Studio: SQL in organization ${acme.id}, may write: ${write.text}`,
    'Studio: done: UPDATE, 1 rows',
  ])
    expect(reasons, act).toContain(act)
  // The statement that failed has shown a value in its error; all of its text is there.
  const whole2000 = reasons.filter((reason) => /^Studio \(\d of 3\)/.test(reason)).sort()
  expect(whole2000).toHaveLength(3)
  expect(whole2000[0]).toContain('select name::int from gallery_image')
  await expect(admin.query('delete from rk.operation')).rejects.toThrow('only added to')
})

test('the whole database unlocks for rows of organizations alone, never for what signs people in', async () => {
  const alice = await entered()
  const database = databaseName(databaseUrl)
  const { text } = await ask(alice, 'unlock', { name: database })
  const unlocked = { 'x-studio-key': String(JSON.parse(text).key) }
  for (const name of ['session', 'account', 'verification'])
    expect(
      (await ask(alice, 'page', { view: whole, table: { schema: 'public', name } }, unlocked)).status,
    ).toBe(404)
  const password = { view: whole, text: 'select password from account', signIn: true }
  expect((await ask(alice, 'sql', password, unlocked)).status).toBe(403)
  const { rows } = await admin.query<{ id: string }>('select id from gallery_image where name = $1', [
    `secret of ${globex.id}`,
  ])
  const key = { organization_id: globex.id, id: rows[0]?.id }
  const change = { view: whole, table, key, was: { width: '4' }, to: { width: '6' } }
  expect((await ask(alice, 'change', change)).status).toBe(403)
  expect((await ask(alice, 'change', change, unlocked)).status).toBe(200)
  // The key of a page is worth nothing in another session.
  expect((await ask(await entered(), 'change', change, unlocked)).status).toBe(403)
  expect((await recorded()).map(({ reason }) => reason)).toContain('Studio: unlocking of the whole database')
})

test('what opens the studio ends after its time, with its session, and is nobody else’s', async () => {
  const alice = await entered()
  expect((await ask(alice, 'about', {})).status).toBe(200)
  // By its token: other tests sign the same person in meanwhile.
  const [, token] = /session_token=([^.;]+)/.exec(alice.headers.cookie) ?? []
  const { rows } = await admin.query<{ id: string }>('select id from session where token = $1', [token])
  expect(rows).toHaveLength(1)
  const kept = (until: number) => {
    const { seal } = createSeal('studio entrance', siteSecret)
    return `studio_entrance=${seal(JSON.stringify({ session: rows[0]?.id, until }))}`
  }
  const session = alice.headers.cookie.replace(/; ?studio_entrance=[^;]*/, '')
  const withCookie = (cookie: string, path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { cookie, origin: url, 'content-type': 'application/json' } })
  const about = { method: 'POST', body: '{}' }
  const current = `${session}; ${kept(Date.now() + 60_000)}`
  expect((await withCookie(current, '/studio/api/about', about)).status).toBe(200)
  const expired = `${session}; ${kept(Date.now() - 1)}`
  expect((await withCookie(expired, '/studio/api/about', about)).status).toBe(401)
  expect(await (await withCookie(expired, '/studio')).text()).toContain('type="password"')

  const another = await signedIn(named)
  const stolen = `${another.headers.cookie}; ${kept(Date.now() + 60_000)}`
  expect((await withCookie(stolen, '/studio/api/about', about)).status).toBe(401)
  await alice.fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  expect((await withCookie(current, '/studio/api/about', about)).status).toBe(404)
})

test('another site can neither enter nor ask in a person’s name', async () => {
  const alice = await entered()
  const body = new URLSearchParams({ password: demoPassword })
  const sent = await alice.fetch('/studio/enter', { method: 'POST', body, origin: 'https://evil.test' })
  expect(sent.status).toBe(403)
  const headers = { 'content-type': 'application/json' }
  const asked = await alice.fetch('/studio/api/about', {
    method: 'POST',
    headers,
    body: '{}',
    origin: 'https://evil.test',
  })
  expect(asked.status).toBe(403)
  const form = await alice.fetch('/studio/api/about', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
  })
  expect(form.status).toBe(415)
})

test('five wrong passwords are too many, from whatever address', async () => {
  const attempts: (string | null)[] = []
  for (const _ of Array.from({ length: 6 }))
    attempts.push((await enter(await signedIn(named), 'guess')).headers.get('location'))
  expect(attempts.slice(-1)).toEqual(['/studio?problem=wait'])
  expect((await enter(await signedIn(named), demoPassword)).headers.get('location')).toBe(
    '/studio?problem=wait',
  )
})

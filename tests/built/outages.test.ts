import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loginUrls, roleNames } from '@refactkit/tenancy'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { freePort, run, siteSecret } from '../harness/site'
import { Visitor } from '../harness/visitor'

const name = `refactkit_outage_${process.pid}`
const adminUrl = Object.assign(new URL(inject('siteAdminUrl')), { pathname: `/${name}` }).href
const server = new pg.Client({ connectionString: inject('siteAdminUrl') })
const ends: (() => Promise<void>)[] = []
let data = ''

const command = (...words: string[]) =>
  run([process.execPath, 'cli/bin/refactkit.mjs', ...words], {
    cwd: process.cwd(),
    env: { ...process.env, DATABASE_URL: adminUrl, BETTER_AUTH_SECRET: siteSecret, REFACTKIT_DATA: data },
  })

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'refactkit-outage-'))
  await server.connect()
  await server.query(`create database ${name}`)
  await command('push')
  await command('seed')
})

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

afterAll(async () => {
  await server.query(`drop database ${name} with (force)`)
  for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
  await server.end()
  await rm(data, { recursive: true, force: true })
})

/** The built server itself, without `refactkit start`, which would not start it like this. */
async function serve({ change = (_: URL) => {}, folder = data } = {}) {
  const changed = (url: string) => {
    const address = new URL(url)
    change(address)
    return address.href
  }
  const { app, auth } = loginUrls(adminUrl, siteSecret)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['.output/server/index.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      LOG_LEVEL: 'info',
      PORT: String(port),
      BETTER_AUTH_URL: url,
      BETTER_AUTH_SECRET: siteSecret,
      REFACTKIT_DATA: folder,
      APP_DATABASE_URL: changed(app),
      AUTH_DATABASE_URL: changed(auth),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { log: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed.log += String(chunk)
    })
  }
  const ended = once(child, 'close')
  ends.push(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await expect.poll(async () => (await fetch(`${url}/healthz`)).status, { timeout: 30_000 }).toBe(200)
  return { url, printed }
}

const html = { accept: 'text/html' }

test('a database whose policy was dropped serves nobody, names the command, and heals after a push', async () => {
  const owner = new pg.Client({ connectionString: adminUrl })
  await owner.connect()
  const { rows } = await owner.query<{ name: string }>(
    `select polname as name from pg_policy where polrelid = 'gallery_image'::regclass order by 1`,
  )
  for (const policy of rows) await owner.query(`drop policy "${policy.name}" on gallery_image`)
  await owner.end()
  expect(rows).toEqual([{ name: 'operations_read' }, { name: 'tenant_isolation' }])

  const { url, printed } = await serve()
  for (const path of ['/', '/login', '/organizations/acme/gallery']) {
    const page = await fetch(url + path, { headers: html })
    expect([path, page.status]).toEqual([path, 503])
    expect(await page.text()).toContain('This server is still being set up.')
  }
  expect(await (await fetch(`${url}/api/auth/get-session`)).json()).toMatchObject({ reason: 'notReady' })
  const probe = await fetch(`${url}/readyz`)
  expect([probe.status, await probe.json()]).toEqual([503, { ok: false }])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect(printed.log).toContain('Run `npx refactkit push`.')
  expect(printed.log).toContain('gallery_image')

  expect(await command('push')).toContain('every table is guarded')
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(200)
  expect((await fetch(`${url}/login`, { headers: html })).status).toBe(200)
  expect(printed.log).toContain('The database is guarded.')
})

test('a database that cannot be reached is an outage: 503 with a sentence, and a log without a password', async () => {
  const { url, printed } = await serve({ change: (address) => Object.assign(address, { port: '1' }) })
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  const page = await fetch(`${url}/login`, { headers: html })
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
  expect(printed.log).toContain('The database cannot be reached')
  const { app, auth } = loginUrls(adminUrl, siteSecret)
  for (const login of [app, auth]) expect(printed.log).not.toContain(new URL(login).password)
})

test('a database that is read-only shows what it has and says why nothing is saved', async () => {
  const { url } = await serve({
    change: (address) => address.searchParams.set('options', '-c default_transaction_read_only=on'),
  })
  expect((await fetch(`${url}/login`, { headers: html })).status).toBe(200)
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: 'alice@acme.test', password: 'correct horse battery' }),
  })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({
    reason: 'databaseReadOnly',
    message: expect.stringContaining('nothing can be changed right now'),
  })
  const claim = Buffer.from('{"email":"ada@new.test"}').toString('base64url')
  for (const path of ['/sign-in-link?token=kept', `/verify-email?token=x.${claim}.x`]) {
    const pressed = await fetch(url + path, {
      method: 'POST',
      headers: { ...html, origin: url },
      body: new URLSearchParams(),
      redirect: 'manual',
    })
    // The link is not used up, and nothing says that it is.
    expect([path, pressed.status]).toEqual([path, 503])
    expect(await pressed.text()).toContain('nothing can be changed right now')
  }
})

/** A file system of its own with room for a megabyte, where this machine lets a test make one. */
const small = process.platform === 'linux' && process.getuid?.() === 0 ? join(tmpdir(), name) : undefined
const isMounted =
  small !== undefined &&
  spawnSync('mkdir', ['-p', small]).status === 0 &&
  spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status === 0

afterAll(async () => {
  if (isMounted) spawnSync('/bin/umount', [small])
  if (small) await rm(small, { recursive: true, force: true })
})

test.runIf(isMounted)(
  'an upload onto a full disk is refused with a sentence and leaves nothing',
  async () => {
    const { url } = await serve({ folder: small })
    const alice = await new Visitor(url).signIn('alice@acme.test')
    const upload = async (width: number) => {
      const raw = { width, height: 800, channels: 3 } as const
      const noise = await sharp(randomBytes(width * 800 * 3), { raw })
        .png()
        .toBuffer()
      return alice.fetch('/api/organizations/acme/gallery?name=noise.png', {
        method: 'PUT',
        body: new Uint8Array(noise),
      })
    }
    const refused = await upload(800)
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({
      reason: 'diskFull',
      message: expect.stringContaining('There is no room left to store this.'),
    })
    const kept = await readdir(join(small ?? '', 'files'), { recursive: true, withFileTypes: true })
    expect(kept.filter((entry) => entry.isFile())).toEqual([])
    expect((await upload(80)).status).toBe(201)
  },
)

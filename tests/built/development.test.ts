import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, makeDatabase, run, siteSecret } from '../harness/site'
import { demoPassword } from '../harness/visitor'

let url = ''
let dev: ChildProcess | undefined
let printed = ''
let database: Awaited<ReturnType<typeof makeDatabase>>
let data = ''

beforeAll(async () => {
  database = await makeDatabase()
  data = await mkdtemp(join(tmpdir(), 'refactkit-development-'))
  const port = await freePort()
  url = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    NODE_OPTIONS: '',
    DATABASE_URL: database.adminUrl,
    BETTER_AUTH_SECRET: siteSecret,
    BETTER_AUTH_URL: url,
    REFACTKIT_DATA: data,
    PORT: String(port),
    SMTP_URL: '',
    RESEND_API_KEY: '',
  }
  const refactkit = (name: string) => [process.execPath, 'cli/bin/refactkit.mjs', name]
  for (const name of ['push', 'seed']) await run(refactkit(name), { cwd: process.cwd(), env })
  const [node = '', ...args] = refactkit('dev')
  const server = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  dev = server
  await new Promise<void>((ready, failed) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        printed += chunk
        if (printed.includes('Password')) ready()
      })
    server.once('close', () => failed(new Error(`The development server has ended:\n${printed}`)))
  })
})

afterAll(async () => {
  if (dev?.exitCode === null) {
    const ended = once(dev, 'close')
    dev.kill('SIGINT')
    await ended
  }
  await database.drop()
  await rm(data, { recursive: true, force: true })
})

test('who signs in on a development server is signed in', async () => {
  const headers = { origin: url, 'content-type': 'application/json' }
  const body = JSON.stringify({ email: 'alice@acme.test', password: demoPassword })
  const answer = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  expect(answer.status, printed).toBe(200)
  const cookies = answer.headers.getSetCookie()
  expect(cookies.map((each) => /^[^=]+/.exec(each)?.[0])).toEqual(
    expect.arrayContaining(['better-auth.session_token', 'better-auth.device']),
  )
  const cookie = cookies.map((each) => each.split(';', 1)[0]).join('; ')
  const page = await fetch(`${url}/organizations/acme/dashboard`, { headers: { cookie }, redirect: 'manual' })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Alice Archer')
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roleNames } from '@refactkit/tenancy'
import pg from 'pg'
import { openServer } from './server'
import { stayHome, strangers } from './strangers'

export const siteSecret = 'the secret of the site under test, and of nothing else'

/** A production server on a database, port and data folder of its own. */
export interface Site {
  readonly url: string
  readonly data: string
  readonly adminUrl: string
  /** What the server has printed so far. */
  printed(): string
  stop(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Runs a command to its end and returns what it printed; a failure is an error that shows it. */
export async function run(
  command: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const [file = '', ...args] = command
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${output}`)
  return output
}

async function untilReady(url: string, isRunning: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && isRunning()) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The server did not become ready.')
}

/** A database without anything in it yet, on the server of the tests. */
export async function makeDatabase(): Promise<{ adminUrl: string; drop(): Promise<void> }> {
  const server = await openServer()
  const name = `refactkit_site_${process.pid}_${Date.now()}`
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const drop = async () => {
    await admin.query(`drop database ${name} with (force)`)
    for (const role of Object.values(roleNames(name))) await admin.query(`drop role if exists ${role}`)
    await admin.end()
    await server.close()
  }
  return { adminUrl: Object.assign(new URL(server.url), { pathname: `/${name}` }).href, drop }
}

interface SiteOptions {
  /** The project; its `.output` is what runs. */
  root?: string
  /** The command that brings the schema, after `node`. */
  push?: string[]
  /** Whether the demo world is in it; true unless said. */
  seed?: boolean
  /** Whether its jobs are run; true unless said. */
  worker?: boolean
}

/** Starts a site from the build in `.output`. */
export async function startSite({
  root = process.cwd(),
  push,
  seed = true,
  worker = true,
}: SiteOptions = {}): Promise<Site> {
  const command = join(root, 'cli/bin/refactkit.mjs')
  const { adminUrl, drop } = await makeDatabase()
  const data = await mkdtemp(join(tmpdir(), 'refactkit-site-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: adminUrl,
    BETTER_AUTH_SECRET: siteSecret,
    BETTER_AUTH_URL: url,
    REFACTKIT_DATA: data,
    PORT: String(port),
    // Every visitor of the tests comes from an address of their own, as they would in life.
    TRUSTED_PROXIES: '127.0.0.1,::1',
    LOG_LEVEL: 'warn',
    // Nobody there knows these; no test goes that far.
    GITHUB_CLIENT_ID: 'of the tests',
    GITHUB_CLIENT_SECRET: 'of the tests',
    SMTP_URL: '',
    RESEND_API_KEY: '',
    S3_BUCKET: '',
    NODE_OPTIONS: stayHome,
    // With either, the server that Nitro builds does not wait for what it is in the middle of when it is told to end.
    CI: undefined,
    TEST: undefined,
  }
  const node = process.execPath
  await run([node, ...(push ?? [command, 'push'])], { cwd: root, env })
  if (seed) await run([node, command, 'seed'], { cwd: root, env })
  const server = spawn(node, [command, 'start', ...(worker ? [] : ['--without-worker'])], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  server.stderr.pipe(process.stderr, { end: false })
  const ended = once(server, 'close')
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    await drop()
    await rm(data, { recursive: true, force: true })
    if (output.includes('A server was still at work')) throw new Error('The server did not end by itself.')
    if (strangers(output).length > 0) throw new Error(`The server turned to ${strangers(output).join(', ')}.`)
  }
  await untilReady(url, () => server.exitCode === null).catch(async (cause: unknown) => {
    await stop()
    throw new Error(`The server printed:\n${output.slice(0, 3000)}`, { cause })
  })
  return { url, data, adminUrl, printed: () => output, stop }
}

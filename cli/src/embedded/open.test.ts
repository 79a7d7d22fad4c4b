import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeProject, type Project } from '../fixture/project'
import { eventually, run, start } from '../fixture/run'
import { anyPort } from '../port'
import { homeOf } from './home'
import { openEmbedded, stopEmbedded } from './open'
import { runningPostmaster } from './postmaster'
import { identify } from './processes'

// Each starts several processes, perhaps beside a build.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let project: Project

beforeAll(() => {
  project = makeProject()
})

afterEach(() => stopEmbedded(homeOf(project.root, '.data'), { force: true }))

afterAll(() => project.remove())

const urlOf = async () => (await run(project.root, ['url'])).stdout.trim()

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** A `refactkit start` that holds the database, once it serves. */
async function serving() {
  const port = await anyPort()
  const child = start(project.root, ['start'], { PORT: String(port) })
  const { pid }: { pid: string } = await eventually(async () =>
    (await fetch(`http://127.0.0.1:${port}`)).json(),
  )
  return { child, port, serverPid: Number(pid) }
}

test('three that start at once join one server', async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => run(project.root, ['url'])))
  expect(new Set(outcomes.map(({ stdout }) => stdout)).size).toBe(1)
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0])
})

test('the last to leave stops the server, and nobody before', async () => {
  const home = homeOf(project.root, '.data')
  const first = await openEmbedded(home)
  const second = await openEmbedded(home)
  expect(second.url).toBe(first.url)
  await first.close()
  expect(await ask(second.url, 'select 1')).toEqual([1])
  const pid = project.postmaster()
  await second.close()
  // The server has let go of its files; its process may take a moment more.
  await eventually(() => !identify(pid))
})

test('a server that was pinned stays, until down', async () => {
  const up = await run(project.root, ['up'])
  expect(up.code).toBe(0)
  const pid = project.postmaster()
  expect(await ask(await urlOf(), 'select 1')).toEqual([1])
  expect((await run(project.root, ['down'])).stdout).toContain('stopped')
  // The server has let go of its files; its process may take a moment more.
  await eventually(() => !identify(pid))
  expect((await run(project.root, ['down'])).stdout).toContain('was not running')
})

test('down leaves a server that others use, and --force does not', async () => {
  const server = await openEmbedded(homeOf(project.root, '.data'))
  expect((await run(project.root, ['down'])).stdout).toContain(`process ${process.pid} uses it`)
  expect(await ask(server.url, 'select 1')).toEqual([1])
  expect((await run(project.root, ['down', '--force'])).stdout).toContain('stopped')
  await server.close()
})

test('a command that was killed leaves a server to join, and no claim on it', async () => {
  const { child, serverPid } = await serving()
  const pid = project.postmaster()
  child.kill('SIGKILL')
  await once(child, 'close')
  await eventually(() => !identify(serverPid))
  const again = await openEmbedded(homeOf(project.root, '.data'))
  expect(project.postmaster()).toBe(pid)
  await again.close()
  // The server has let go of its files; its process may take a moment more.
  await eventually(() => !identify(pid))
})

test('a server that was killed is replaced, with all it had committed', async () => {
  const url = await urlOf()
  await ask(url, 'create table kept as select 42 as answer')
  const pid = project.postmaster()
  process.kill(pid, 'SIGKILL')
  expect(await ask(await urlOf(), 'select answer from kept')).toEqual([42])
  expect(project.postmaster()).not.toBe(pid)
})

test('a pid file that names another living process does not stand in the way', async () => {
  const url = await urlOf()
  process.kill(project.postmaster(), 'SIGKILL')
  const file = join(homeOf(project.root, '.data').cluster, 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)))
  expect(await ask(await urlOf(), 'select 1')).toEqual([1])
  expect(url).toContain('127.0.0.1')
})

test('a lock whose holder died is taken over', async () => {
  const home = homeOf(project.root, '.data')
  await (await openEmbedded(home)).close()
  writeFileSync(home.lock, '4194303 1\n')
  const server = await openEmbedded(home)
  expect(await ask(server.url, 'select 1')).toEqual([1])
  await server.close()
  expect(existsSync(home.lock)).toBe(false)
})

test('the port of last time is used again', async () => {
  const home = homeOf(project.root, '.data')
  const first = await openEmbedded(home)
  await first.close()
  const second = await openEmbedded(home)
  expect(second.url).toBe(first.url)
  await second.close()
})

test('the server asks for a password, listens on this machine alone and logs no parameters', async () => {
  const url = await urlOf()
  const open = new URL(url)
  open.password = 'guessed'
  await expect(ask(open.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  const settings = [
    'listen_addresses',
    'log_parameter_max_length_on_error',
    'max_connections',
    'unix_socket_directories',
  ]
  expect(
    await ask(url, `select setting from pg_settings where name in ('${settings.join("','")}') order by name`),
  ).toEqual(['127.0.0.1', '0', '200', ''])
  expect(
    await ask(url, 'select datlocprovider, datlocale from pg_database where datname = current_database()'),
  ).toEqual(['b', 'C.UTF-8'])
  expect(statSync(homeOf(project.root, '.data').password).mode & 0o777).toBe(0o600)
})

test('a password that somebody changed is told at once, and not as a server that does not start', async () => {
  const url = await urlOf()
  await ask(url, "alter user postgres password 'another'")
  const { code, stderr } = await run(project.root, ['url'])
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('refuses the password in') })
  const { password } = new URL(url)
  await ask(
    Object.assign(new URL(url), { password: 'another' }).href,
    `alter user postgres password '${password}'`,
  )
  expect(await ask(await urlOf(), 'select 1')).toEqual([1])
})

test('a server that started and cannot be held does not go on for nobody', async () => {
  const home = homeOf(project.root, '.data')
  await (await openEmbedded(home)).close()
  rmSync(home.leases, { recursive: true })
  // As on a full disk, nothing can be written there.
  symlinkSync('/nowhere/at/all', home.leases)
  await expect(openEmbedded(home)).rejects.toThrow(/ENOENT|EEXIST/)
  expect(runningPostmaster(home)).toBeUndefined()
  rmSync(home.leases)
})

test.runIf(process.getuid?.() === 0)('root may work in a folder closed to everybody else', async () => {
  const closed = makeProject({ open: false })
  try {
    const { code, stdout, stderr } = await run(closed.root, ['url'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(await ask(stdout.trim(), 'select 1')).toEqual([1])
  } finally {
    await closed.remove()
  }
})

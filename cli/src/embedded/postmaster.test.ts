import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeProject, type Project } from '../fixture/project'
import { type Home, homeOf } from './home'
import { openEmbedded, stopEmbedded } from './open'
import { runningPostmaster } from './postmaster'
import { identify } from './processes'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let project: Project
let stranger: ChildProcess
const { platform } = process

beforeAll(async () => {
  project = makeProject()
  stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6); console.log()'])
  await once(stranger.stdout ?? stranger, 'data')
})

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform })
})

afterAll(async () => {
  stranger.kill()
  await project.remove()
})

/** From here on this process takes itself for one on a Mac, and asks `ps`, which both systems have. */
const onMac = () => Object.defineProperty(process, 'platform', { value: 'darwin' })

/** A home that is not in use, and the `postmaster.pid` that a server which was killed an hour ago left in it. */
function abandoned(pid: number): Home {
  const home = homeOf(mkdtempSync(join(tmpdir(), 'refactkit-')), '.data')
  mkdirSync(home.cluster, { recursive: true })
  writeFileSync(join(home.cluster, 'PG_VERSION'), '18\n')
  const began = Math.floor(Date.now() / 1000) - 3600
  const lines = [pid, home.cluster, began, 5432, '', '127.0.0.1', '  1234567         0', 'ready   ', '']
  writeFileSync(join(home.cluster, 'postmaster.pid'), lines.join('\n'))
  return home
}

test('off Linux a server is known by the second it started in, also in a folder that moved, and not in a copy', async () => {
  const home = homeOf(project.root, '.data')
  const server = await openEmbedded(home)
  const pid = project.postmaster()
  onMac()
  expect(runningPostmaster(home)?.pid).toBe(pid)
  const copy = homeOf(project.root, 'copy')
  cpSync(home.cluster, copy.cluster, { recursive: true })
  expect(runningPostmaster(copy)).toBeUndefined()
  const moved = homeOf(project.root, 'moved')
  renameSync(home.data, moved.data)
  expect(runningPostmaster(moved)?.pid).toBe(pid)
  renameSync(moved.data, home.data)
  Object.defineProperty(process, 'platform', { value: platform })
  await server.close()
})

test('a pid file that names a living stranger counts as none, and down leaves the stranger alone', async () => {
  const pid = stranger.pid ?? 0
  const home = abandoned(pid)
  onMac()
  expect(identify(pid)).toBeDefined()
  expect(runningPostmaster(home)).toBeUndefined()
  expect(await stopEmbedded(home, { force: true })).toEqual({ stopped: false, users: [] })
  expect(identify(pid)).toBeDefined()
  rmSync(join(home.data, '..'), { recursive: true })
})

test('a process keeps its identity on a machine that travels into another time zone', () => {
  onMac()
  vi.stubEnv('TZ', 'Asia/Tokyo')
  const before = identify(process.pid)
  vi.stubEnv('TZ', 'America/New_York')
  expect(identify(process.pid)).toEqual(before)
  expect(before?.startedAt).not.toBe('')
  vi.unstubAllEnvs()
})

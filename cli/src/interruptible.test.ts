import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formatIdentity, identify } from './embedded/processes'
import { makeProject, type Project } from './fixture/project'
import { eventually, refactkit } from './fixture/run'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let project: Project

beforeEach(() => {
  project = makeProject()
})

afterEach(() => project.remove())

/** A command in a process group of its own, as a shell starts it; a Ctrl-C reaches all of that group. */
function inTerminal(words: string[]) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [refactkit, ...words], {
    cwd: project.root,
    env: { PATH, HOME },
    detached: true,
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  return {
    child,
    ended: once(child, 'close').then(() => ({ code: child.exitCode, printed })),
    interrupt: () => process.kill(-(child.pid ?? Number.NaN), 'SIGINT'),
  }
}

test('a Ctrl-C while the first database is being made ends quietly and leaves nothing half made', async () => {
  const data = join(project.root, '.data')
  const { ended, interrupt } = inTerminal(['url'])
  await eventually(() => {
    const staging = existsSync(data) && readdirSync(data).find((name) => name.endsWith('.new'))
    // initdb is at work, and not yet done.
    return staging && existsSync(join(data, staging, 'cluster', 'global', 'pg_control'))
  })
  interrupt()
  expect(await ended).toEqual({ code: 130, printed: '' })
  expect(readdirSync(data).filter((name) => /\.(new|lock)$/.test(name))).toEqual([])
})

test('a second Ctrl-C, a moment later, ends a command that still waits for another', async () => {
  const home = join(project.root, '.data')
  mkdirSync(home)
  const self = identify(process.pid)
  writeFileSync(join(home, 'postgres.lock'), formatIdentity(self ?? { pid: process.pid, startedAt: '' }))
  const { child, ended, interrupt } = inTerminal(['url'])
  // The secret is the last thing that a command writes before it listens for signals and waits.
  let seen = 0
  await eventually(() => existsSync(join(home, 'secret')) && ++seen > 4)
  await eventually(() => {
    if (child.exitCode === null) interrupt()
    return child.exitCode !== null
  })
  expect(await ended).toEqual({ code: 130, printed: '' })
})

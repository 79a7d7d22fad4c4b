import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { identify } from '../embedded/processes'
import { makeProject, type Project } from '../fixture/project'
import { type Outcome, run } from '../fixture/run'
import { anyPort } from '../port'

vi.setConfig({ hookTimeout: 120_000 })

let project: Project
let outcome: Outcome
let port: number

/** A seed that keeps one of the two people whom the demo names, and a worker that stays. */
const files = {
  // The modules are those of this repository, whose server keeps its own cache among them.
  'vite.config.js': `export default { cacheDir: '.vite' }`,
  'lib/seed/index.ts': `
    import { authPool } from '../../db/auth-db'
    export async function seed() {
      await authPool.query(\`insert into "user" (id, name, email) values (gen_random_uuid(), 'Ada', 'ada@x.test')\`)
      return true
    }`,
  'lib/seed/demo.ts': `
    export const demoOrganizations = [{ name: 'X', slug: 'x' }]
    export const demoPassword = 'correct horse battery'
    export const demoPeople = [
      { email: 'ada@x.test', roles: { x: 'owner' } },
      { email: 'bob@x.test', roles: { x: 'member' } },
    ]`,
  'lib/jobs/main.ts': `
    import { renameSync, writeFileSync } from 'node:fs'
    // Whole from the first moment it is there.
    writeFileSync('worker.part', String(process.pid))
    renameSync('worker.part', 'worker.pid')
    setInterval(() => {}, 1e6)`,
}

/**
 * Loaded into `refactkit dev` and whatever it starts, and in force in that one process alone: once the worker runs, this
 * system has no watch left for the last of the folders. (The server watches the same folder, and before any worker.)
 */
const exhausted = `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const { watch } = fs
  const still = new Int32Array(new SharedArrayBuffer(4))
  function watchUnlessSchema(folder, ...others) {
    if (!folder.endsWith('schema')) return watch(folder, ...others)
    while (!fs.existsSync('worker.pid')) Atomics.wait(still, 0, 0, 10)
    throw Object.assign(new Error('ENOSPC: no watch left'), { code: 'ENOSPC', syscall: 'watch' })
  }
  if (process.argv[2] === 'dev') {
    fs.watch = watchUnlessSchema
    syncBuiltinESMExports()
  }`

beforeAll(async () => {
  project = makeProject()
  rmSync(join(project.root, 'lib'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(project.root, name, '..'), { recursive: true })
    writeFileSync(join(project.root, name), text)
  }
  port = await anyPort()
  outcome = await run(project.root, ['dev'], {
    PORT: String(port),
    SMTP_URL: 'smtp://ada:hunter2@mail.example:2525',
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(exhausted)}`,
  })
})

afterAll(() => project.remove())

test('dev shows the sign-ins that are in the database, and no other', () => {
  expect(outcome.stdout).toMatch(/Sign in +ada@x\.test +owner of X/)
  expect(outcome.stdout).not.toContain('bob@x.test')
})

test('dev with a mail server names it, without its password, and no mailbox that would stay empty', () => {
  expect(outcome.stdout).toContain('mail.example:2525')
  expect(outcome.stdout).not.toMatch(/hunter2|mailbox/i)
})

test('dev that fails after its server has started says why, and ends with all it started', async () => {
  expect(outcome.stdout).toContain(`http://localhost:${port}`)
  expect(outcome.stderr).toContain('fs.inotify.max_user_watches')
  expect(outcome.code).toBe(1)
  // Somebody else may have the port by now, and is not this server.
  const client = await fetch(`http://localhost:${port}/@vite/client`).then(
    (answer) => answer.text(),
    () => '',
  )
  expect(client).not.toContain('HMRClient')
  expect(identify(Number(readFileSync(join(project.root, 'worker.pid'), 'utf8')))).toBeUndefined()
  expect(() => project.postmaster()).toThrow('ENOENT')
})

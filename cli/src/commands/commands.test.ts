import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { identify } from '../embedded/processes'
import { makeProject, type Project } from '../fixture/project'
import { eventually, run, start } from '../fixture/run'
import { anyPort } from '../port'
import { withClient } from '../reach'

const secret = 'vP3l0uYqg1gTn8kz4YjvQGdWgWq2a5bJx7m0c9dE1fU='
// Each starts several processes, perhaps beside a build.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let project: Project
let url: string

beforeAll(async () => {
  project = makeProject()
  await run(project.root, ['up'])
  url = (await run(project.root, ['url'])).stdout.trim()
})

afterAll(() => project.remove())

/** Runs a command that is to fail, and answers its one sentence. */
async function refusal(words: string[], env: NodeJS.ProcessEnv = {}, code = 1): Promise<string> {
  const outcome = await run(project.root, words, env)
  expect(outcome.code, outcome.stdout).toBe(code)
  expect(outcome.stderr).not.toMatch(/^\s+at |Error:/m)
  return outcome.stderr.trim()
}

/** The same server, asked for something else. */
function elsewhere(change: (address: URL) => void): string {
  const address = new URL(url)
  change(address)
  return address.href
}

test('url prints the connection string and nothing else', async () => {
  const { stdout, stderr, code } = await run(project.root, ['url'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).toMatch(/^postgresql:\/\/postgres:[\w-]{32}@127\.0\.0\.1:\d+\/refactkit\n$/)
})

test.each([
  ['owner', 'refactkit_owner'],
  ['app', 'refactkit_app'],
  ['auth', 'refactkit_auth'],
])('url %s connects as %s', async (role, name) => {
  const { stdout } = await run(project.root, ['url', role])
  const { rows } = await withClient(stdout.trim(), (client) => client.query('select current_user as name'))
  expect(rows).toEqual([{ name }])
})

test('a subfolder belongs to its project, and .env counts unless the environment says otherwise', async () => {
  const folder = join(project.root, 'src', 'routes')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(project.root, '.env'), 'DATABASE_URL=postgresql://env-file/db\n')
  try {
    expect((await run(folder, ['url'], { DATABASE_URL: url })).stdout.trim()).toBe(url)
    expect((await run(folder, ['url'])).stderr).toContain('The host in DATABASE_URL')
  } finally {
    writeFileSync(join(project.root, '.env'), '')
  }
})

test('what is not understood is said, with what would be', async () => {
  expect(await refusal(['pusch'], {}, 2)).toContain('no command “pusch”')
  expect(await refusal(['push', '--acept-data-loss'], {}, 2)).toContain('--accept-data-loss')
  expect(await refusal(['url', 'root'], {}, 2)).toContain('admin, owner, app, auth')
  expect((await run('/', ['url'])).stderr).toContain('is a RefactKit project')
})

test('every command explains itself', async () => {
  const { stdout } = await run(project.root, ['--help'])
  const names = [...stdout.matchAll(/^ {2}(\w+) /gm)].flatMap(([, name]) => name ?? [])
  expect(names).toEqual(
    expect.arrayContaining(['dev', 'start', 'push', 'check', 'seed', 'up', 'down', 'url']),
  )
  const helps = await Promise.all(['push', 'url', 'start'].map((name) => run(project.root, [name, '--help'])))
  for (const help of helps) expect(help.stdout).toContain('EXAMPLES')
})

test.each(['dev', 'start'])(
  '%s names a port that is taken, and the command with a free one',
  async (command) => {
    const port = await anyPort()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const said = await refusal([command], { PORT: String(port) })
    other.close()
    expect(said).toMatch(
      new RegExp(`Port ${port} is taken by another program. Run \`PORT=\\d+ npm (run dev|start)\``),
    )
  },
)

test('a database that cannot be used is named in a sentence, without its password', async () => {
  const sentences: [string, (address: URL) => void][] = [
    ['Nothing answers at', (address) => Object.assign(address, { port: '1' })],
    ['refuses the password', (address) => Object.assign(address, { password: 'secret-guess' })],
    ['no database of the name', (address) => Object.assign(address, { pathname: '/nowhere' })],
    ['has no address', (address) => Object.assign(address, { hostname: 'nowhere.invalid' })],
    ['does not speak TLS', (address) => address.searchParams.set('sslmode', 'require')],
    ['is read-only', (address) => address.searchParams.set('options', '-c default_transaction_read_only=on')],
  ]
  for (const [sentence, change] of sentences) {
    const said = await refusal(['check'], { DATABASE_URL: elsewhere(change) })
    expect(said).toContain(sentence)
    expect(said).not.toContain('secret-guess')
  }
})

test.each(['jobs', 'seed'])(
  '%s says of a database that was never pushed that it was never pushed',
  async (command) => {
    const name = `empty_${command}`
    await withClient(url, (client) => client.query(`create database ${name}`))
    const empty = { DATABASE_URL: elsewhere((address) => Object.assign(address, { pathname: `/${name}` })) }
    expect(await refusal([command], empty)).toContain('never pushed. Run `npx refactkit push`')
  },
)

test('the worker asks for its login where there are those of the server only, and starts no database', async () => {
  const built = join(project.root, '.output', 'server', 'worker.mjs')
  writeFileSync(built, '')
  const env = { APP_DATABASE_URL: url, AUTH_DATABASE_URL: url, BETTER_AUTH_SECRET: secret }
  expect(await refusal(['worker'], env)).toContain('The worker needs JOBS_DATABASE_URL')
  rmSync(built)
})

test('jobs asks the database of JOBS_DATABASE_URL, and runs one again for a program too', async () => {
  await withClient(url, (client) => client.query('create database queues'))
  const queues = elsewhere((address) => Object.assign(address, { pathname: '/queues' }))
  const pushed = { DATABASE_URL: queues, BETTER_AUTH_SECRET: secret }
  await run(project.root, ['push'], pushed)
  await withClient(queues, (client) =>
    client.query(
      `insert into jobs.job (queue, state, payload, attempts) values ('letters', 'failed', '{}', 1)`,
    ),
  )
  const env = { JOBS_DATABASE_URL: (await run(project.root, ['url', 'jobs'], pushed)).stdout.trim() }
  expect((await run(project.root, ['jobs'], env)).stdout).toContain('after 1 attempt:')
  const { failed } = JSON.parse((await run(project.root, ['jobs', '--json'], env)).stdout)
  const [{ id }] = failed
  const { stdout } = await run(project.root, ['jobs', '--retry', id, '--json'], env)
  expect(JSON.parse(stdout)).toEqual({ id, queue: 'letters' })
})

test('start with a database of its own wants a secret nobody can guess', async () => {
  const env = { DATABASE_URL: url, PORT: String(await anyPort()) }
  expect(await refusal(['start'], env)).toContain('BETTER_AUTH_SECRET is not set')
  expect(await refusal(['start'], { ...env, BETTER_AUTH_SECRET: 'a'.repeat(40) })).toContain('repeats itself')
})

test('start refuses a database that is not guarded, and names the command', async () => {
  await withClient(url, (client) => client.query('create database bare'))
  const bare = elsewhere((address) => Object.assign(address, { pathname: '/bare' }))
  const env = { DATABASE_URL: bare, BETTER_AUTH_SECRET: secret, PORT: String(await anyPort()) }
  expect(await refusal(['start'], env)).toContain('npx refactkit push')
  expect((await run(project.root, ['push'], env)).stdout).toContain('every table is guarded')
  await withClient(bare, (client) => client.query('alter table data_export no force row level security'))
  const other = { ...env, BETTER_AUTH_SECRET: secret.toLowerCase() }
  expect(await refusal(['jobs'], other)).toContain(
    'refuses the password of bare_jobs. Run `npx refactkit push`',
  )
  const said = await refusal(['start'], env)
  expect(said).toContain('data_export')
  expect(said).toContain('not guarded, so nobody is served. Run `npx refactkit push`')
})

test('start hands its server the two logins and no administrator, and ends it with itself', async () => {
  const port = await anyPort()
  const command = start(project.root, ['start'], { PORT: String(port) })
  const environment: Record<string, string> = await eventually(async () =>
    (await fetch(`http://127.0.0.1:${port}`)).json(),
  )
  expect(environment).not.toHaveProperty('DATABASE_URL')
  expect(environment.APP_DATABASE_URL).toContain('refactkit_app')
  expect(environment.AUTH_DATABASE_URL).toContain('refactkit_auth')
  expect(Object.values(environment).join(' ')).not.toContain(new URL(url).password)
  command.kill('SIGINT')
  await once(command, 'close')
  expect(command.exitCode).toBe(0)
  expect(identify(Number(environment.pid))).toBeUndefined()
})

test('an older Node is told which it is and which is needed', async () => {
  const words = [
    '--import',
    'data:text/javascript,Object.defineProperty(process.versions,`node`,{value:`18.19.1`})',
  ]
  const { code, stderr } = await run(project.root, ['url'], { NODE_OPTIONS: words.join(' ') })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining('needs Node 20.20 or newer, and this is Node 18.19.1'),
  })
})

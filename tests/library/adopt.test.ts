import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { roleNames } from '@refactkit/tenancy'
import { prove } from '@refactkit/tenancy/prove'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import * as schema from '../../examples/adopt/after/db/schema'
import { tenancy } from '../../examples/adopt/after/db/tenancy'
import { type Packed, pack, runIn } from '../harness/packed'
import { applyRecipe, recipeBlocks } from '../harness/recipe'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/adopt')
const tsx = ['--import', 'tsx']

const database = `helpdesk_${process.pid}`
const DATABASE_URL = Object.assign(new URL(inject('adminUrl')), { pathname: `/${database}` }).href
const owner = { DATABASE_URL, SECRET: 'the secret of the help desk, and of nothing else' }

let packed: Packed
let project: string
const server = new pg.Client({ connectionString: inject('adminUrl') })

beforeAll(async () => {
  packed = await pack('tenancy')
  project = await packed.install(['pg', 'drizzle-orm', 'drizzle-kit', 'tsx', 'typescript', '@types'])
  await cp(join(example, 'before'), project, { recursive: true })
  await server.connect()
  await server.query(`create database ${database}`)
}, 120_000)

afterAll(async () => {
  await server.query(`drop database if exists ${database} with (force)`)
  for (const role of Object.values(roleNames(database))) await server.query(`drop role if exists ${role}`)
  await server.end()
  await packed.remove()
})

async function asAdmin(...texts: string[]): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  try {
    let rows: Array<Record<string, unknown>> = []
    for (const text of texts) rows = (await client.query(text)).rows
    return rows
  } finally {
    await client.end()
  }
}

/** The two lines that `npm run logins` prints, as the environment of the server. */
const logins = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    runIn(project, [...tsx, 'scripts/logins.ts'], owner)
      .output.trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )

/** Runs the help desk, and asks it as two accounts. */
async function withHelpDesk<Result>(
  env: NodeJS.ProcessEnv,
  work: (ask: (key: string, path: string, body?: string) => Promise<Response>) => Promise<Result>,
): Promise<Result> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [...tsx, 'src/server.ts'], {
    cwd: project,
    env: { PATH, HOME, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  try {
    const [url] = await Promise.race([once(createInterface(child.stdout), 'line'), ended])
    return await work((key, path, body) =>
      fetch(`${url}${path}`, {
        headers: { authorization: `Bearer ${key}` },
        ...(body === undefined ? {} : { method: 'POST', body }),
      }),
    )
  } finally {
    child.kill()
    await ended
  }
}

interface Ticket {
  id: string
  subject: string
  replies?: Array<{ body: string }>
}

const printer = '11111111-1111-7111-8111-111111111111'
const hashOf = (key: string) => `encode(sha256('${key}'), 'hex')`

test('before: a stranger who knows the id of a ticket reads it', async () => {
  const pushed = runIn(project, ['node_modules/drizzle-kit/bin.cjs', 'push', '--force'], owner)
  expect(pushed.output).toContain('Changes applied')
  await asAdmin(
    `insert into account values ('acme', 'Acme'), ('globex', 'Globex')`,
    `insert into api_key values (${hashOf('of acme')}, 'acme'), (${hashOf('of globex')}, 'globex')`,
    `insert into ticket (id, account_id, subject) values ('${printer}', 'acme', 'The printer')`,
    `insert into reply (account_id, ticket_id, body) values ('acme', '${printer}', 'Is it on?')`,
  )
  await withHelpDesk(owner, async (ask) => {
    expect((await ask('of nobody', '/tickets')).status).toBe(401)
    expect(await (await ask('of globex', '/tickets')).json()).toEqual([])
    const stolen: Ticket = await (await ask('of globex', `/tickets/${printer}`)).json()
    expect(stolen).toMatchObject({ subject: 'The printer', replies: [{ body: 'Is it on?' }] })
  })
}, 60_000)

test('the README changes `before` into `after`, file by file', async () => {
  await applyRecipe(project, await recipeBlocks(join(example, 'README.md')))
  const files = await readdir(join(example, 'after'), { recursive: true, withFileTypes: true })
  const names = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) {
    const file = name.slice(join(example, 'after').length)
    expect(await readFile(join(project, file), 'utf8'), file).toBe(await readFile(name, 'utf8'))
  }
  expect(runIn(project, ['node_modules/typescript/bin/tsc', '-p', '.'])).toEqual({ status: 0, output: '' })
}, 60_000)

test('the push says first what it would do, then does it, and then has nothing left to do', async () => {
  await asAdmin(await readFile(join(project, 'db/rename.sql'), 'utf8'))
  const push = (...words: string[]) => runIn(project, [...tsx, 'scripts/push.ts', ...words], owner)
  const planned = push('--plan')
  expect(planned.status).toBe(0)
  expect(planned.output).toContain('ADD CONSTRAINT "ticket_organization_id_id_pk"')
  expect(planned.output).toContain('Nothing was changed.')
  const done = push()
  expect(done).toMatchObject({ status: 0 })
  expect(done.output).toContain('The database is pushed and guarded.')
  const again = push()
  expect(again.status).toBe(0)
  expect(again.output).not.toMatch(/alter|create/i)
  expect(await asAdmin('select count(*)::int from ticket')).toEqual([{ count: 1 }])
}, 60_000)

test('after: the owner keeps ticket and replies, and the stranger has lost them', async () => {
  await withHelpDesk(logins(), async (ask) => {
    const own: Ticket = await (await ask('of acme', `/tickets/${printer}`)).json()
    expect(own).toMatchObject({ subject: 'The printer', replies: [{ body: 'Is it on?' }] })
    expect((await ask('of globex', `/tickets/${printer}`)).status).toBe(404)
    expect((await ask('of nobody', `/tickets/${printer}`)).status).toBe(401)

    const opened: Ticket = await (await ask('of globex', '/tickets', 'The door')).json()
    expect((await ask('of globex', `/tickets/${opened.id}/replies`, 'Which one?')).status).toBe(200)
    const listed: Ticket[] = await (await ask('of globex', '/tickets')).json()
    expect(listed.map(({ subject }) => subject)).toEqual(['The door'])
    const ofAcme: Ticket[] = await (await ask('of acme', '/tickets')).json()
    expect(ofAcme.map(({ subject }) => subject)).toEqual(['The printer'])
  })
}, 60_000)

test('a reply cannot point at the ticket of another account', async () => {
  const text = `
    import { within } from '@refactkit/tenancy'
    import { pool } from './db/index.ts'
    import { answerTicket } from './src/tickets.ts'
    const as = (account) => within(account, () => answerTicket('${printer}', 'Hello'))
    console.log((await as('acme'))?.body)
    await as('globex').catch((error) => console.log(error.cause.message))
    await pool.end()`
  const { output } = runIn(project, [...tsx, '--input-type=module', '--eval', text], logins())
  expect(output).toMatch(/^Hello\ninsert or update on table "reply" violates foreign key constraint/)
})

test('a query outside of a scope throws the sentence that the README shows', async () => {
  const text = `
    import { pool } from './db/index.ts'
    import { listTickets } from './src/tickets.ts'
    try { await listTickets() } catch (error) { console.log(String(error)) }
    await pool.end()`
  const { output } = runIn(project, [...tsx, '--input-type=module', '--eval', text], logins())
  const shown = /^ {4}(`db` was used.*?) …$/m.exec(await readFile(join(example, 'README.md'), 'utf8'))?.[1]
  expect(shown).toBeDefined()
  expect(output).toContain(`ScopeError: ${shown}`)
})

test('with the guard taken off a table the check fails and nobody is served; a push puts it back', async () => {
  const env = logins()
  const check = () => runIn(project, [...tsx, 'scripts/check.ts'], env)
  expect(check()).toMatchObject({ status: 0 })
  await asAdmin('alter table ticket disable row level security')
  const refused = check()
  expect(refused.status).toBe(1)
  expect(refused.output).toMatch(/error: public\.ticket: .*\n[\s\S]*Not every table is guarded\./)
  const started = runIn(project, [...tsx, 'src/server.ts'], { ...env, PORT: '0' })
  expect(started.status).toBe(1)
  expect(started.output).toContain('nobody is served')
  expect(runIn(project, [...tsx, 'scripts/push.ts'], owner)).toMatchObject({ status: 0 })
  expect(check()).toMatchObject({ status: 0 })
}, 60_000)

test('the proof tries nested relational queries on keys with long names, and each would have shown a leak', async () => {
  const { ok, attacks, leaks, vacuous } = await prove({
    databaseUrl: DATABASE_URL,
    schema,
    tenancy,
    only: ['relational-nested'],
  })
  expect({ ok, leaks, vacuous }).toEqual({ ok: true, leaks: [], vacuous: [] })
  expect(attacks).toBeGreaterThan(1)
}, 60_000)

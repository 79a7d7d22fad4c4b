import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roleNames } from '@refactkit/tenancy'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { copyProject } from './harness/copy-project'
import { testSecret } from './harness/secret'
import { freePort, run } from './harness/site'
import { onTerminal, type Terminal } from './harness/terminal'

const name = `${inject('template')}_kit`
const databaseUrl = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href
const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'development',
  DATABASE_URL: databaseUrl,
  BETTER_AUTH_SECRET: testSecret,
}
const kit = 'node_modules/drizzle-kit/bin.cjs'
let copy = ''

/** A table that is changed here, whatever the application has. */
const testcrate = `import { integer, text } from 'drizzle-orm/pg-core'
import { tenantTable } from './tenant-table'

export const testcrate = tenantTable('testcrate', { name: text('name').notNull(),
  height: integer('height').notNull(),
})
`

const node = (...args: string[]) => run([process.execPath, ...args], { cwd: copy, env })

const admin = async (text: string) => {
  const client = new pg.Client({ connectionString: inject('adminUrl') })
  await client.connect()
  await client.query(text)
  await client.end()
}

beforeAll(async () => {
  for (const key of ['APP_DATABASE_URL', 'AUTH_DATABASE_URL']) delete env[key]
  await admin(`create database ${name}`)
  copy = copyProject(process.cwd())
  await writeFile(join(copy, 'db/schema/testcrate.ts'), testcrate)
  await appendFile(join(copy, 'db/schema.ts'), "export * from './schema/testcrate'\n")
})

afterAll(async () => {
  await rm(copy, { recursive: true, force: true })
  await admin(`drop database ${name} with (force)`)
  for (const role of Object.values(roleNames(name))) await admin(`drop role if exists ${role}`)
})

test('drizzle-kit generate and migrate build a guarded database, where push then finds nothing to change', async () => {
  expect(await node(kit, 'generate')).toMatch(/migration file/)
  await node(kit, 'migrate')
  expect(JSON.parse(await node('cli/bin/refactkit.mjs', 'check', '--json'))).toMatchObject({ ok: true })
  expect(await node(kit, 'push')).toContain('No changes detected')
  expect(await node('cli/bin/refactkit.mjs', 'push')).toMatch(/guarded/)
  // Ours go on in the same folder and record.
  expect(await node('cli/bin/refactkit.mjs', 'generate')).toMatch(/Nothing to change/)
  expect(await node('cli/bin/refactkit.mjs', 'migrate')).toMatch(/Nothing to migrate; every table is guarded/)
}, 120_000)

test('drizzle-kit studio answers on its port and ends with its signal', async () => {
  const port = await freePort()
  const args = [kit, 'studio', '--host', '127.0.0.1', '--port', String(port)]
  const studio = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(studio, 'close')
  let output = ''
  for await (const chunk of studio.stdout) {
    output += String(chunk)
    if (output.includes('is up and running')) break
  }
  expect(output).toContain('is up and running')
  studio.kill('SIGINT')
  await ended
}, 60_000)

test('a push that is refused leaves the database as it was', async () => {
  const lonely = `
import { pgTable, text as lonelyText } from 'drizzle-orm/pg-core'
export const lonely = pgTable('lonely', { id: lonelyText('id').primaryKey() })
`
  await appendFile(join(copy, 'db/schema.ts'), lonely)
  await expect(node('cli/bin/refactkit.mjs', 'push')).rejects.toThrow(/lonely[\s\S]*organization_id/)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  expect((await client.query(`select to_regclass('public.lonely') as name`)).rows).toEqual([{ name: null }])
  await client.end()
  await writeFile(join(copy, 'db/schema/testcrate.ts'), testcrate.replace(`text('name')`, `text('label')`))
  const plan = node('cli/bin/refactkit.mjs', 'push', '--plan', '--json')
  await expect(plan).rejects.toThrow(
    /ended with 1[\s\S]*"version": 1[\s\S]*"--rename testcrate.name=testcrate.label",\s*"--drop testcrate.name"/,
  )
}, 120_000)

test('on a terminal a push asks whether a column is renamed and whether data may go; Ctrl-C and “no” leave the database before', async () => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`
    insert into organization (id, name, slug) values ('a', 'A', 'a');
    insert into testcrate (organization_id, id, name, height) values ('a', gen_random_uuid(), 'kept', 3)`)
  const schema = join(copy, 'db/schema.ts')
  await writeFile(
    schema,
    (await readFile(schema, 'utf8')).replace(/\nimport \{ pgTable, text as lonely[\s\S]*$/, ''),
  )
  const file = join(copy, 'db/schema/testcrate.ts')
  const code = await readFile(file, 'utf8')
  await writeFile(file, code.replace(/^.*integer\('height'\).*\n/m, ''))
  const columns = async () =>
    (await client.query<Record<string, unknown>>('select * from testcrate')).rows.map((row) =>
      ['name', 'label', 'height'].map((name) => row[name]),
    )
  const open = () => onTerminal(['cli/bin/refactkit.mjs', 'push'], { cwd: copy, env })
  /** Says that one column is gone and the other renamed, and waits for the next question. */
  const renamed = async (terminal: Terminal) => {
    await terminal.shows('The column testcrate.height is not in the schema any more')
    await terminal.shows('[1-2, nothing to stop]')
    terminal.type('2\r')
    await terminal.shows('The column testcrate.name is not in the schema any more')
    await terminal.shows('[1-2, nothing to stop]')
    terminal.type('1\r')
    await terminal.shows('This loses data. Go on? [y/N]')
  }

  const stopped = open()
  await stopped.shows('[1-2, nothing to stop]')
  stopped.type('\x03')
  expect((await stopped.ended).exitCode).toBe(130)
  const frightened = open()
  await renamed(frightened)
  frightened.type('\x03')
  expect((await frightened.ended).exitCode).toBe(130)
  const careful = open()
  await renamed(careful)
  careful.type('n\r')
  expect(await careful.ended).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('nothing was changed'),
  })
  expect(await columns()).toEqual([['kept', undefined, 3]])

  const sure = open()
  await renamed(sure)
  sure.type('y\r')
  expect(await sure.ended).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('every table is guarded'),
  })
  expect(await columns()).toEqual([[undefined, 'kept', undefined]])
  await client.end()
}, 120_000)

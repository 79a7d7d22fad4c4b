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
  copy = await copyProject(process.cwd())
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
  const image = join(copy, 'db/schema/gallery-image.ts')
  await writeFile(image, (await readFile(image, 'utf8')).replace(`text('name')`, `text('label')`))
  const plan = node('cli/bin/refactkit.mjs', 'push', '--plan', '--json')
  await expect(plan).rejects.toThrow(
    /ended with 1[\s\S]*"version": 1[\s\S]*"--rename gallery_image.name=gallery_image.label",\s*"--drop gallery_image.name"/,
  )
}, 120_000)

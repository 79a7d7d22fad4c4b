import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { within } from '@refactkit/tenancy'
import { beforeAll, expect, test, vi } from 'vitest'
import { run } from '../../cli/src/fixture/run'
import { env } from '../../lib/env'
import { organizationFiles } from '../../lib/portability/files'
import { testSecret } from '../harness/secret'
import { admin, makeTenant, roles, type Tenant } from '../harness/world'

const folder = resolve(env.REFACTKIT_DATA, 'archives')
const at = (name: string) => join(folder, name)

/** The command as somebody types it, on this file's own database. */
async function org(...words: string[]) {
  const { APP_DATABASE_URL, AUTH_DATABASE_URL, TEST_ADMIN_URL: DATABASE_URL } = process.env
  const outcome = await run(process.cwd(), ['org', ...words], {
    APP_DATABASE_URL,
    AUTH_DATABASE_URL,
    DATABASE_URL,
    BETTER_AUTH_SECRET: testSecret,
    REFACTKIT_DATA: env.REFACTKIT_DATA,
  })
  expect(outcome.stderr).not.toMatch(/^\s+at /m)
  return outcome
}

async function json(...words: string[]) {
  const { code, stdout, stderr } = await org(...words, '--json')
  expect(stdout, stderr).not.toBe('')
  return { code, answer: JSON.parse(stdout) }
}

let acme: Tenant
let globex: Tenant

/** What names an organization beside the tables of the product. */
const leaveTraces = ({ id, ownerId }: Tenant) =>
  admin(async (client) => {
    await client.query(
      `insert into session (id, token, user_id, active_organization_id, expires_at) values ($1, $1, $2, $1, now())`,
      [id, ownerId],
    )
    await client.query(
      `insert into invitation (id, organization_id, email, inviter_id, status, expires_at)
       values ($1, $1, 'eve@x.test', $2, 'canceled', now())`,
      [id, ownerId],
    )
    await client.query(
      `insert into jobs.job (queue, organization_id, payload) select 'gallery.purge', $1, '{}' from generate_series(1, 3)`,
      [id],
    )
    await client.query(`insert into jobs.turn (queue, lane, served_at) values ('gallery.purge', $1, now())`, [
      id,
    ])
    await client.query(
      `insert into rate_limit (id, key, count, last_request) values ($1, 'organization-logo|' || $1, 1, 0)`,
      [id],
    )
    await client.query(
      `insert into data_export (organization_id, id, state, active) values ($1, gen_random_uuid(), 'done', null)`,
      [id],
    )
  })

const tracesOf = ({ id }: Tenant) =>
  admin(async (client) => {
    const { rows } = await client.query(
      `select (select count(*) from jobs.job where organization_id = $1)::int as jobs,
              (select count(*) from jobs.turn where lane = $1)::int as turns,
              (select count(*) from session where active_organization_id = $1)::int as sessions,
              (select count(*) from invitation where organization_id = $1)::int as invitations,
              (select count(*) from rate_limit where key like '%' || $1)::int as counters,
              (select count(*) from data_export where organization_id = $1)::int as exports,
              (select count(*) from gallery_image where organization_id = $1)::int as images`,
      [id],
    )
    return rows[0]
  })

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  for (const tenant of [acme, globex]) await leaveTraces(tenant)
  const { id, imageId } = acme
  const contents = Readable.from([Buffer.from('a picture')])
  await within(id, () => organizationFiles.put(`gallery/${imageId}/original`, contents))
})

test('an organization leaves as a file, is deleted by its name, and comes back whole', async () => {
  expect(await json('export', 'acme', '-o', at('acme.zip'))).toMatchObject({
    code: 0,
    answer: { organization: 'acme', rows: { gallery_image: 1 }, files: 1 },
  })
  expect(existsSync(at('acme.zip.part'))).toBe(false)
  expect(await org('export', 'initech', '-o', at('initech.zip'))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no organization “initech”'),
  })
  expect(existsSync(at('initech.zip')) || existsSync(at('initech.zip.part'))).toBe(false)
  expect(await json('import', at('acme.zip'))).toMatchObject({
    code: 1,
    answer: { imported: false, plan: { conflicts: [expect.stringContaining('--slug')] } },
  })

  const certificate = ['--certificate', at('acme.json')]
  expect(await org('delete', 'acme', ...certificate)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--confirm acme'),
  })
  const deleted = await json('delete', 'acme', '--confirm', 'acme', ...certificate)
  expect(deleted).toMatchObject({ code: 0, answer: { organization: { slug: 'acme' }, files: 1 } })
  expect(JSON.parse(readFileSync(at('acme.json'), 'utf8'))).toEqual(deleted.answer)
  const { before, after } = deleted.answer
  expect(before).toMatchObject({
    organization: 1,
    member: 1,
    session: 1,
    invitation: 1,
    gallery_image: 1,
    data_export: 1,
    'jobs.job': 3,
    'jobs.turn': 1,
    files: 1,
    counters: 1,
  })
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(Object.values(after).every((count) => count === 0)).toBe(true)
  const nothing = { jobs: 0, turns: 0, sessions: 0, invitations: 0, counters: 0, exports: 0, images: 0 }
  expect(await tracesOf(acme)).toEqual(nothing)
  expect(await tracesOf(globex)).toEqual({
    jobs: 3,
    turns: 1,
    sessions: 1,
    invitations: 1,
    counters: 1,
    exports: 1,
    images: 1,
  })

  const { code, stdout } = await org('restore', at('acme.zip'))
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: '✓ acme is there: 1 row and 1 file, read back and compared.\n',
  })
}, 120_000)

test('of two commands that bring in the same archive at once, the second is told so and does nothing', async () => {
  const words = ['import', at('acme.zip'), '--slug', 'acme-twice']
  await admin(async (client) => {
    // The first one waits for as long as this test wants it to.
    await client.query(`do $$ begin execute format('alter role %I in database %I set lock_timeout = 0',
      '${roles.app}', current_database()); end $$`)
    await client.query('begin; lock table gallery_image in share mode')
    const first = org(...words)
    const waiting = `select from pg_locks where not granted and relation = 'gallery_image'::regclass`
    await vi.waitFor(async () => expect((await client.query(waiting)).rows).toHaveLength(1), {
      timeout: 60_000,
      interval: 50,
    })
    const second = await org(...words)
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('by another command right now') })
    const deleting = await org(
      'delete',
      'acme-twice',
      '--confirm',
      'acme-twice',
      '--certificate',
      at('twice.json'),
    )
    expect(deleting).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('by another command right now'),
    })
    expect(existsSync(at('twice.json'))).toBe(false)
    await client.query('commit')
    expect(await first).toMatchObject({ code: 0, stdout: expect.stringContaining('acme-twice is there') })
  })
}, 120_000)

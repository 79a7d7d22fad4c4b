import { within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../../db'
import { admin, asApp, causeOf, makeTenant, roles, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

const enqueue = (text: string, ...values: unknown[]) =>
  asApp((client) => client.query(`select rk.enqueue(${text})`, values))

const jobsOf = (organizationId: string | null) =>
  admin(async (client) => {
    const { rows } = await client.query<{ queue: string; payload: unknown }>(
      'select queue, payload from jobs.job where organization_id is not distinct from $1 order by created_at',
      [organizationId],
    )
    return rows
  })

/** What a statement is answered with under the login of tenant queries, in the scope of an organization. */
const inScope = (tenant: Tenant, text: ReturnType<typeof sql>) =>
  within(tenant.id, () => db.execute(text)).catch((error: unknown) => Promise.reject(causeOf(error)))

describe('the application', () => {
  test('enqueues for the organization in scope, and the row says so', async () => {
    await inScope(acme, sql`select rk.enqueue('test.own', '{"n": 1}')`)
    expect(await jobsOf(acme.id)).toEqual([{ queue: 'test.own', payload: { n: 1 } }])
    expect(await jobsOf(globex.id)).toEqual([])
  })

  test('enqueues nothing without a scope', async () => {
    await expect(enqueue(`'test.none', '{}'`)).rejects.toThrow('outside any organization')
    expect(await jobsOf(null)).toEqual([])
  })

  test('cannot name another organization: what a payload claims changes nothing about whose job it is', async () => {
    const claim = JSON.stringify({ organizationId: globex.id, organization_id: globex.id })
    await inScope(acme, sql`select rk.enqueue('test.claim', ${claim}::jsonb)`)
    expect((await jobsOf(acme.id)).map(({ queue }) => queue)).toContain('test.claim')
    expect(await jobsOf(globex.id)).toEqual([])
  })

  test.each([
    ['read', `select * from jobs.job`],
    ['count', `select count(*) from jobs.job`],
    ['insert', `insert into jobs.job (queue, organization_id, payload) values ('x', 'o', '{}')`],
    ['update', `update jobs.job set organization_id = 'o'`],
    ['delete', `delete from jobs.job`],
    ['lock', `select from jobs.job for update`],
    ['take', `select jobs.claim('x', 1, 1, 1, now())`],
    ['list the organizations', `select jobs.organizations()`],
    ['see whose turn it is', `select * from jobs.turn`],
  ])('may not %s the queue', async (_, text) => {
    await expect(asApp((client) => client.query(text))).rejects.toThrow('permission denied')
  })

  test('may not enqueue for the system', async () => {
    const text = `select rk.enqueue_system('mail.send', '{}')`
    await expect(asApp((client) => client.query(text))).rejects.toThrow('permission denied')
    await expect(inScope(acme, sql.raw(text))).rejects.toContain('permission denied')
  })

  test('ends its own job and not another organization’s, even knowing its id and its lease', async () => {
    const lease = '00000000-0000-4000-8000-000000000001'
    const make = (organizationId: string) =>
      admin(async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `insert into jobs.job (queue, organization_id, payload, state, lease) values ('test.end', $1, '{}', 'active', $2)
           returning id`,
          [organizationId, lease],
        )
        return rows[0]?.id
      })
    const [own, foreign] = [await make(acme.id), await make(globex.id)]
    const finish = (id: string | undefined) =>
      inScope(acme, sql`select rk.finish_job(${id}, ${lease}) as done`)
    expect((await finish(own)).rows).toEqual([{ done: true }])
    expect((await finish(foreign)).rows).toEqual([{ done: false }])
    const states = await admin((client) =>
      client.query(
        `select state from jobs.job where id = any ($1::uuid[]) order by organization_id = $2 desc`,
        [[own, foreign], acme.id],
      ),
    )
    expect(states.rows).toEqual([{ state: 'done' }, { state: 'active' }])
  })

  test('enqueues nothing too large', async () => {
    const payload = JSON.stringify({ text: 'x'.repeat(70_000) })
    await expect(inScope(acme, sql`select rk.enqueue('test.large', ${payload}::jsonb)`)).rejects.toContain(
      'job_payload_check',
    )
  })
})

test('the worker’s login reads the queue and no table of the schema', async () => {
  const client = new pg.Client({ connectionString: process.env.JOBS_DATABASE_URL })
  await client.connect()
  try {
    expect((await client.query('select from jobs.job')).rowCount).toBeGreaterThan(0)
    for (const table of ['gallery_image', 'organization', '"user"', 'session', 'member']) {
      await expect(client.query(`select from ${table}`)).rejects.toThrow('permission denied')
    }
    const { rows } = await client.query('select jobs.organizations() as id order by 1')
    expect(rows.map(({ id }) => id)).toEqual([acme.id, globex.id].sort())
  } finally {
    await client.end()
  }
})

test('even the owner’s functions reach the jobs of one organization only', async () => {
  const leaky = `create or replace function rk.leaky() returns setof text language sql security definer set search_path = ''
                 as $$ select organization_id from jobs.job $$`
  await admin((client) =>
    client.query(
      `${leaky}; alter function rk.leaky() owner to ${roles.owner}; grant execute on function rk.leaky() to public`,
    ),
  )
  const { rows } = await inScope(acme, sql`select distinct rk.leaky() as id`)
  expect(rows).toEqual([{ id: acme.id }])
})

import {
  check,
  knownTables,
  loginUrls,
  roleNames,
  ScopedPool,
  scopedDatabase,
  within,
} from '@refactkit/tenancy'
import { distribution, guardDatabase, push } from '@refactkit/tenancy/admin'
import { eq, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { tenancy as declared } from '../../db/tenancy'
import { openServer } from '../harness/server'
import { picture } from '../harness/world-rows'
import { attackedInEveryWay } from '../isolation/attacked'

const secret = 'the secret of the suite of servers, and of nothing else'
const name = `refactkit_citus_${process.pid}`
const tenancy = { ...declared, target: 'citus' } as const
const tables = knownTables(schema, tenancy)
const organizations = ['acme', 'globex', 'initech']

// Citus cannot be had here: what is shown is the schema and the driver for it, on a plain PostgreSQL.
let embedded: Awaited<ReturnType<typeof openServer>>
let databaseUrl: string
let client: pg.Client

const query = async (text: string) => (await client.query(text)).rows
const checked = (target: 'plain' | 'citus' = 'citus') =>
  check(client, tables, roleNames(name), { ...tenancy, target })

function open(max = 1) {
  const pool = new ScopedPool({ connectionString: loginUrls(databaseUrl, secret).app, max })
  return { pool, db: scopedDatabase(pool, schema) }
}

function opened(max?: number) {
  const it = open(max)
  onTestFinished(() => it.pool.end())
  return it
}

beforeAll(async () => {
  embedded = await openServer()
  databaseUrl = Object.assign(new URL(embedded.url), { pathname: `/${name}` }).href
  const server = new pg.Client({ connectionString: embedded.url })
  await server.connect()
  await server.query(`create database ${name}`)
  await server.end()
  expect(await push({ databaseUrl, secret, schema, tenancy })).toMatchObject({ ok: true, applied: true })
  client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await query(
    `insert into organization (id, name, slug) select id, id, id from unnest('{${organizations}}'::text[]) id`,
  )
  const { pool, db } = open()
  for (const id of organizations)
    await within(id, () => db.insert(galleryImage).values(picture(`${id} secret`)))
  await pool.end()
})

afterAll(async () => {
  await client.end()
  const server = new pg.Client({ connectionString: embedded.url })
  await server.connect()
  await server.query(`drop database ${name} with (force)`)
  for (const role of Object.values(roleNames(name))) await server.query(`drop role ${role}`)
  await server.end()
  await embedded.close()
})

describe('the schema for Citus', () => {
  test('is settled after one push, and passes the check for Citus, which names what carries the scope', async () => {
    expect(await push({ databaseUrl, secret, schema, tenancy })).toMatchObject({
      statements: [],
      applied: true,
    })
    expect(await checked()).toMatchObject({
      ok: true,
      findings: [],
      scope: { mechanism: 'call', why: expect.stringMatching(/set_config is closed/) },
    })
  })

  test('has no sub-select and no function of ours in a policy of a tenant table', async () => {
    const policies = await query(
      `select pg_get_expr(polqual, polrelid) || pg_get_expr(polwithcheck, polrelid) as text
         from pg_policy where polrelid = 'gallery_image'::regclass`,
    )
    expect(policies).toHaveLength(1)
    expect(policies[0].text).not.toMatch(/select|rk\.\w+\(/i)
    expect(policies[0].text).toMatch(/current_setting\('rk\.organization_id'/)
  })

  test('does not pass for another target, nor the schema of another target for it', async () => {
    expect((await checked('plain')).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['policy-exact', 'scope-function']),
    )
    const plain = { databaseUrl, secret, schema, tenancy: { ...declared, target: 'plain' as const } }
    expect(await guardDatabase(plain)).toMatchObject({ guarded: true, scope: { mechanism: 'portal' } })
    expect((await checked()).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['policy-exact', 'scope-function']),
    )
    expect(await guardDatabase({ databaseUrl, secret, schema, tenancy })).toMatchObject({ guarded: true })
    expect(await checked()).toMatchObject({ ok: true })
  })

  test.each([
    [
      'a key without the organization',
      'create unique index loose on gallery_image (name)',
      'drop index loose',
    ],
    [
      'a table of people that points at rows of organizations',
      'alter table session add column image uuid, add foreign key (active_organization_id, image) references gallery_image',
      'alter table session drop column image',
    ],
    [
      'a trigger',
      'create trigger loose before insert on gallery_image for each row execute function suppress_redundant_updates_trigger()',
      'drop trigger loose on gallery_image',
    ],
    [
      'a login whose scope stays on the coordinator',
      `alter role ${name}_app in database ${name} reset citus.propagate_set_commands`,
      `alter role ${name}_app in database ${name} set citus.propagate_set_commands = 'local'`,
    ],
  ])('is not ready with %s', async (_, mistake, undo) => {
    await query(mistake)
    const { ok, findings } = await checked()
    await query(undo)
    expect(ok).toBe(false)
    expect(findings.map(({ rule }) => rule)).toContain('citus-ready')
    expect(await checked()).toMatchObject({ ok: true })
  })

  test('is not safe where a statement may call set_config', async () => {
    await query('grant execute on function set_config to public')
    const { ok, findings } = await checked()
    await query('revoke execute on function set_config from public')
    expect(ok).toBe(false)
    expect(findings).toMatchObject([
      {
        rule: 'set-config-closed',
        severity: 'error',
        message: expect.stringMatching(/can change its organization/),
      },
    ])
  })

  test('is spread over machines in the order of its foreign keys, and what stays is named', () => {
    const script = distribution(tables)
    const lines = script.split('\n').filter((line) => line.startsWith('select'))
    const own = [
      `select create_reference_table('"public"."organization"');`,
      `select create_reference_table('"public"."user"');`,
      `select create_reference_table('"public"."organization_role"');`,
      `select create_reference_table('"public"."member"');`,
      `select create_distributed_table('"public"."activity_person"', 'organization_id');`,
      `select create_distributed_table('"public"."activity_sum"', 'organization_id', colocate_with => '"public"."activity_person"');`,
      `select create_distributed_table('"public"."data_export"', 'organization_id', colocate_with => '"public"."activity_person"');`,
      `select create_distributed_table('"public"."gallery_image"', 'organization_id', colocate_with => '"public"."activity_person"');`,
    ]
    // A project's own tables stand between these, each beside the first.
    expect(lines.filter((line) => own.includes(line))).toEqual(own)
    for (const line of lines.filter((each) => !own.includes(each)))
      expect(line).toMatch(
        /^select create_distributed_table\('.+', 'organization_id', colocate_with => '"public"."activity_person"'\);$/,
      )
    const [, alone = ''] = /On the coordinator alone: (.*), and the schemas rk and jobs\./.exec(script) ?? []
    const people =
      'account, default_role, email_change, invitation, invitation_link, known_device, notification, notification_preference, ' +
      'organization_domain, organization_removal, organization_slug, passkey, rate_limit, removed_member, session, team, ' +
      'team_member, two_factor, verification'
    const there = new Set<string>(
      Object.values(schema).flatMap((each) => (is(each, PgTable) ? [getTableName(each)] : [])),
    )
    expect(alone.split(', ')).toEqual(
      expect.arrayContaining(people.split(', ').filter((each) => there.has(each))),
    )
  })
})

describe('the driver on such a database', () => {
  test('finds the rows of each of three organizations, with and without a filter, and no other', async () => {
    const { db } = opened(2)
    const one = async (id: string) => {
      const all = await db.select({ owner: galleryImage.organizationId }).from(galleryImage)
      const filtered = await db.$count(galleryImage, eq(galleryImage.organizationId, id))
      return [all, filtered]
    }
    const rounds = Array.from({ length: 60 }, (_, index) => organizations[index % 3] ?? '')
    const answers = await Promise.all(rounds.map((id) => within(id, () => one(id))))
    expect(answers).toEqual(rounds.map((id) => [[{ owner: id }], 1]))
    const foreign = within('globex', () => db.$count(galleryImage, eq(galleryImage.organizationId, 'acme')))
    expect(await foreign).toBe(0)
  })

  test('leaves for the server in one write, and nothing of the scope is left after it', async () => {
    const { pool } = opened()
    const connection = await pool.unscoped.connect()
    const { stream } = Reflect.get(connection, 'connection') as { stream: { write(chunk: Buffer): boolean } }
    connection.release()
    const write = vi.spyOn(stream, 'write')
    expect((await within('acme', () => pool.query('select name from gallery_image'))).rows).toEqual([
      { name: 'acme secret' },
    ])
    expect(write).toHaveBeenCalledTimes(1)
    const left = await pool.unscoped.query(
      'select rk.organization_id() as scope, (select count(*)::int from gallery_image) as visible',
    )
    expect(left.rows).toEqual([{ scope: null, visible: 0 }])
  })

  test('rolls back after an error, and the same connection serves the next organization', async () => {
    const { pool, db } = opened()
    const process = async () =>
      (await pool.unscoped.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid
    const before = await process()
    for (const _ of [1, 2, 3, 4]) {
      await expect(within('acme', () => pool.query('select 1 / 0 from gallery_image'))).rejects.toThrow(
        /division/,
      )
      expect(await within('globex', () => db.$count(galleryImage))).toBe(1)
    }
    expect(await process()).toBe(before)
  })

  test('keeps a transaction to its organization, through savepoints', async () => {
    const { db } = opened()
    const work = within('initech', () =>
      db.transaction(async (tx) => {
        await tx.insert(galleryImage).values(picture('first'))
        await tx.transaction((nested) => nested.execute('select 1 / 0')).catch(() => {})
        expect(await tx.$count(galleryImage)).toBe(2)
        throw new Error('roll back')
      }),
    )
    await expect(work).rejects.toThrow('roll back')
    expect(await within('initech', () => db.$count(galleryImage))).toBe(1)
  })

  test('sends a batch, says which of its statements failed, and reads a stream in parts', async () => {
    const { db } = opened()
    const image = () => db.select({ name: galleryImage.name }).from(galleryImage)
    expect(await within('acme', () => db.batch([image(), db.$count(galleryImage)]))).toEqual([
      [{ name: 'acme secret' }],
      1,
    ])
    const failing = within('acme', () => db.batch([image(), db.execute('select 1 / 0 as culprit')]))
    await expect(failing).rejects.toThrow(/culprit/)
    const streamed = await within('globex', async () => {
      const rows: string[] = []
      for await (const { name } of db.stream(image(), { rows: 1 })) rows.push(name)
      return rows
    })
    expect(streamed).toEqual(['globex secret'])
    expect(await within('initech', image)).toEqual([{ name: 'initech secret' }])
  })

  describe('whose query is vulnerable', () => {
    attackedInEveryWay(async () => {
      const [image] = await query(`select id from gallery_image where organization_id = 'acme'`)
      return { pool: open().pool, acme: 'acme', globex: 'globex', acmeImage: image.id }
    })
  })
})

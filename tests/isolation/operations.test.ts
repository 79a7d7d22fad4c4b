import { check, knownTables, roleNames, within, withinPerson } from '@refactkit/tenancy'
import { disableOperations, enableOperations, operationsRecorded } from '@refactkit/tenancy/admin'
import { acrossOrganizations, OperationError, type ReadOnlyDatabase } from '@refactkit/tenancy/operations'
import { count, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage, organization, user } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { causeOf } from '../harness/world'
import { schemaWithReminder } from '../people/reminder'

let scratch: Scratch
let admin: pg.Client
let url: string

const reason = 'Storage invoice of November'
type Work = (db: ReadOnlyDatabase<typeof schema>) => Promise<unknown>
const across = (work: Work, why = reason, connectionString: string | undefined = url) =>
  acrossOrganizations({ connectionString, schema, actor: 'nora' }, why, work)

const recorded = async () => (await operationsRecorded(admin)).map((entry) => entry.reason)

/** What a work answers, or why it is refused. */
const outcome = (work: Work) => across(work).then((value) => JSON.stringify(value), causeOf)

const asOperations = async (work: (client: pg.Client) => Promise<void>) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await work(client).finally(() => client.end())
}

beforeAll(async () => {
  scratch = await makeScratch('operations', schemaWithReminder, tenancy)
  admin = new pg.Client({ connectionString: scratch.adminUrl })
  // The database is dropped with its connections.
  admin.on('error', () => {})
  await admin.connect()
  await admin.query(`
    insert into organization (id, name, slug) values ('acme', 'Acme', 'acme'), ('globex', 'Globex', 'globex');
    insert into "user" (id, name, email) values ('alice', 'Alice', 'alice@acme.test');
    insert into member (id, organization_id, user_id) values ('1', 'acme', 'alice');
    insert into session (id, expires_at, token, user_id) values ('1', now(), 'a secret token', 'alice');
    insert into testreminder (organization_id, id, user_id, title) values ('acme', gen_random_uuid(), 'alice', 'hers');
    insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
      select of, gen_random_uuid(), of || ' secret', 'image/png', 10, 4, 3 from unnest(array['acme', 'globex']) of`)
})

afterAll(async () => {
  await admin.end()
  await scratch.drop()
})

test('nobody can log in for operations until it is enabled', async () => {
  const login = Object.assign(new URL(scratch.adminUrl), {
    username: roleNames(scratch.name).operations,
    password: 'none',
  })
  await expect(across(async () => 'read', reason, login.href)).rejects.toThrow('refactkit operations enable')
  url = await enableOperations(admin, { databaseUrl: scratch.adminUrl, hours: 1 })
  expect(await across(async (db) => (await db.select().from(galleryImage)).length)).toBe(2)
})

describe('an operation', () => {
  test('reads every organization with Drizzle’s own builder, and the directory', async () => {
    const seen = await across(async (db) => ({
      images: await db
        .select({ of: galleryImage.organizationId, images: count() })
        .from(galleryImage)
        .groupBy(galleryImage.organizationId)
        .orderBy(galleryImage.organizationId),
      relational: (await db.query.galleryImage.findMany({ columns: { name: true } })).length,
      slugs: (await db.select({ slug: organization.slug }).from(organization)).map(({ slug }) => slug),
      people: await db.select({ name: user.name }).from(user),
    }))
    expect(seen).toEqual({
      images: [
        { of: 'acme', images: 1 },
        { of: 'globex', images: 1 },
      ],
      relational: 2,
      slugs: ['acme', 'globex'],
      people: [{ name: 'Alice' }],
    })
  })

  test('leaves who, when and why on record before it reads, also when its work fails', async () => {
    const before = (await recorded()).length
    const failing = across(async () => {
      expect(await recorded()).toHaveLength(before + 1)
      throw new Error('the report has a mistake')
    }, '  Report that fails  ')
    await expect(failing).rejects.toThrow('the report has a mistake')
    const [entry] = await operationsRecorded(admin)
    expect(entry).toMatchObject({ actor: 'nora', reason: 'Report that fails' })
    expect(Math.abs(Date.now() - Number(entry?.at))).toBeLessThan(60_000)
    expect(await recorded()).toHaveLength(before + 1)
  })

  test.each([
    [
      'inserts',
      `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
      values ('acme', gen_random_uuid(), 'x', 'image/png', 1, 1, 1)`,
    ],
    ['updates', `update gallery_image set name = 'x'`],
    ['deletes', 'delete from gallery_image'],
    ['updates a name of the directory', `update organization set name = 'x'`],
    ['writes inside a with', `with w as (update gallery_image set name = 'x' returning 1) select * from w`],
    ['locks rows', 'select 1 from gallery_image for update'],
    ['reads sessions', 'select * from session'],
    ['reads a token alone', 'select token from session'],
    ['reads passwords', 'select password from account'],
    ['reads verifications', 'select value from verification'],
    ['reads invitations', 'select email from invitation'],
    ['reads limits', 'select key from rate_limit'],
    ['reads addresses', 'select email from "user"'],
    ['rewrites the record', `update rk.operation set reason = 'something harmless'`],
    ['empties the record', 'delete from rk.operation'],
    [
      'forges the time of the record',
      `insert into rk.operation (id, at, actor, reason)
      values (gen_random_uuid(), '2020-01-01', 'x', 'a reason of another day')`,
    ],
  ])('is refused when it %s', async (_, text) => {
    expect(await outcome((db) => db.execute(sql.raw(text)))).toMatch(
      /permission denied|read-only transaction/,
    )
  })

  test.each(['set default_transaction_read_only = off', 'begin read write', `do $$ begin end $$`])(
    'takes no statement that is no read: %s',
    async (text) => {
      expect(await outcome((db) => db.execute(sql.raw(text)))).toMatch(/takes select/)
    },
  )

  test('reads what is addressed to persons under a record that says so, and under no other', async () => {
    const titles = (db: ReadOnlyDatabase<typeof schema>) => db.execute(sql`select title from testreminder`)
    const asked = { connectionString: url, schema, actor: 'nora' }
    const read = await acrossOrganizations({ ...asked, persons: true }, reason, titles)
    expect(read.rows).toEqual([{ title: 'hers' }])
    expect((await acrossOrganizations(asked, reason, titles)).rows).toEqual([])
    await asOperations(async (client) => {
      expect((await client.query('select title from testreminder')).rows).toEqual([])
    })
  })

  test('ends with its work', async () => {
    let kept: ReadOnlyDatabase<typeof schema> | undefined
    await across(async (db) => {
      kept = db
    })
    expect(
      await kept
        ?.select()
        .from(galleryImage)
        .then(() => 'read', causeOf),
    ).toMatch('has ended')
  })

  test('has no method that writes', () => {
    const typed = (db: ReadOnlyDatabase<typeof schema>) => [
      // @ts-expect-error reading is all there is
      db.insert,
      // @ts-expect-error reading is all there is
      db.transaction,
    ]
    expect(typed).toBeTypeOf('function')
  })
})

describe('it does not begin', () => {
  const nothing = async () => 'read'

  test.each(['', '         ', 'because', 'x'.repeat(1001)])('with the reason %j', async (why) => {
    await expect(across(nothing, why)).rejects.toThrow(/10 to 1000 characters/)
  })

  test('without a login', async () => {
    const attempt = acrossOrganizations({ connectionString: undefined, schema }, reason, nothing)
    await expect(attempt).rejects.toThrow(/npx refactkit operations enable/)
  })

  test('inside the scope of an organization or of a person', async () => {
    await expect(within('acme', () => across(nothing))).rejects.toThrow(OperationError)
    await expect(withinPerson('alice', () => across(nothing))).rejects.toThrow('A scope is open here')
  })

  test('and leaves no record then', async () => {
    const before = await recorded()
    await across(nothing, 'short').catch(() => undefined)
    await within('acme', () => across(nothing)).catch(() => undefined)
    expect(await recorded()).toEqual(before)
  })
})

describe('whoever holds the login without the library', () => {
  test('sees no row of an organization, whatever cursor or record she makes', async () => {
    await asOperations(async (client) => {
      const rows = async () => (await client.query('select name from gallery_image')).rows
      expect(await rows()).toEqual([])
      const id = '0b3f2a52-0000-4000-8000-000000000001'
      await client.query('begin read write')
      await client.query(
        `insert into rk.operation (id, actor, reason) values ('${id}', 'x', 'a record without a portal')`,
      )
      await client.query('commit')
      expect(await rows()).toEqual([])
      await client.query('begin')
      await client.query(`declare "operation:${id}" cursor for select`)
      expect(await rows()).toEqual([])
      await client.query('rollback')
    })
  })

  test('a name that is on no record opens nothing, nor does a record of yesterday', async () => {
    const old = '0b3f2a52-0000-4000-8000-000000000002'
    await admin.query('alter table rk.operation disable trigger keep_operation')
    await admin.query(
      `insert into rk.operation (id, at, login, actor, reason) values ($1, now() - interval '13 hours', $2, 'x', 'a record of yesterday')`,
      [old, roleNames(scratch.name).operations],
    )
    await admin.query('alter table rk.operation enable trigger keep_operation')
    const { Connections, first } = await import('../../tenancy/src/driver/connections')
    const read = async (operationId: string) => {
      const connections = new Connections({ connectionString: url }, 'detect')
      const client = await connections.pool.connect()
      const scope = {
        organizationId: undefined,
        userId: undefined,
        outer: undefined,
        ended: false,
        operationId,
      }
      const step = connections.step({ statement: { text: 'select name from gallery_image' } })
      const { rows } = first(await connections.send(client, [{ scope }, step]))
      client.release()
      await connections.pool.end()
      return rows.length
    }
    const [fresh] = await admin
      .query('select id from rk.operation where reason = $1', [reason])
      .then(({ rows }) => rows)
    expect(await read(fresh.id)).toBe(2)
    expect(await read(old)).toBe(0)
    expect(await read('0b3f2a52-0000-4000-8000-00000000000f')).toBe(0)
  })

  test('not even the owner of the tables changes or empties the record', async () => {
    const { owner } = roleNames(scratch.name)
    for (const text of [
      `update rk.operation set reason = 'something harmless'`,
      'delete from rk.operation',
      'truncate rk.operation',
    ]) {
      await admin.query('begin')
      await admin.query(`set local role ${owner}`)
      await expect(admin.query(text)).rejects.toThrow('only added to')
      await admin.query('rollback')
    }
  })
})

describe('the check', () => {
  const found = async (wrong: string, undo: string) => {
    const roles = roleNames(scratch.name)
    const tables = knownTables(schemaWithReminder, tenancy)
    await admin.query(wrong.replaceAll('<operations>', roles.operations).replaceAll('<app>', roles.app))
    const { findings } = await check(admin, tables, roles, tenancy)
    await admin.query(undo.replaceAll('<operations>', roles.operations).replaceAll('<app>', roles.app))
    expect((await check(admin, tables, roles, tenancy)).findings).toEqual([])
    return findings.map(({ rule, object }) => `${rule} ${object}`)
  }

  test.each([
    [
      'grant update on gallery_image to <operations>',
      'revoke update on gallery_image from <operations>',
      'rights-exact public.gallery_image',
    ],
    [
      'grant select (email) on "user" to <operations>',
      'revoke select (email) on "user" from <operations>',
      'rights-exact public.user',
    ],
    [
      'grant update (title) on testreminder to <operations>',
      'revoke update (title) on testreminder from <operations>',
      'rights-exact public.testreminder',
    ],
    [
      'alter policy operations_read on testreminder using ((select rk.operation_is_recorded()))',
      'alter policy operations_read on testreminder using ((select rk.operation_reads_persons()))',
      'policy-exact public.testreminder',
    ],
    [
      'alter policy operations_read on gallery_image using (true)',
      'alter policy operations_read on gallery_image using ((select rk.operation_is_recorded()))',
      'policy-exact public.gallery_image',
    ],
    [
      'alter table rk.operation disable trigger keep_operation',
      'alter table rk.operation enable trigger keep_operation',
      'operations-record rk.operation',
    ],
    [
      'grant delete on rk.operation to <operations>',
      'revoke delete on rk.operation from <operations>',
      'operations-record rk.operation',
    ],
    [
      'grant select on rk.operation to <app>',
      'revoke select on rk.operation from <app>',
      'operations-record rk.operation',
    ],
    [
      'alter role <operations> bypassrls',
      'alter role <operations> nobypassrls',
      expect.stringMatching(/^role-plain/),
    ],
  ])('finds: %s', async (wrong, undo, finding) => {
    expect(await found(wrong, undo)).toContainEqual(finding)
  })
})

test('in a process that answers requests it is refused', async () => {
  const { answerRequests } = await import('@refactkit/tenancy')
  answerRequests()
  try {
    await expect(across(async () => 'read')).rejects.toThrow('This process answers requests')
  } finally {
    Reflect.deleteProperty(globalThis, Symbol.for('refactkit.serving'))
  }
})

test('a second login ends the first, and disabling ends both', async () => {
  const second = await enableOperations(admin, { databaseUrl: scratch.adminUrl, hours: 1 })
  await expect(across(async () => 'read')).rejects.toThrow('its hours are over')
  url = second
  expect(await across((db) => db.$count(galleryImage))).toBe(2)
  await disableOperations(admin, scratch.adminUrl)
  await expect(across(async () => 'read')).rejects.toThrow('npx refactkit operations enable')
})

test('a login whose hours are over is not let in', async () => {
  url = await enableOperations(admin, { databaseUrl: scratch.adminUrl, hours: -1 })
  await expect(across(async () => 'read')).rejects.toThrow('its hours are over')
})

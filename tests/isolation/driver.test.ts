import { scopedDatabase, uuidv7, within } from '@refactkit/tenancy'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, pool } from '../../db'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { latch } from '../harness/latch'
import { admin, asApp, causeOf, makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

const refused = (tenant: Tenant, work: () => Promise<unknown>): Promise<string> =>
  within(tenant.id, work).then(
    (result) => `answered ${JSON.stringify(result)}`,
    (error: unknown) => causeOf(error),
  )

describe('reading', () => {
  test('acme reads its image, and globex reads nothing by the same id', async () => {
    const byId = () => db.select().from(galleryImage).where(eq(galleryImage.id, acme.imageId))
    expect(await within(acme.id, byId)).toMatchObject([{ name: 'acme secret' }])
    expect(await within(globex.id, byId)).toEqual([])
  })

  test('naming the other organization in the filter finds nothing either', async () => {
    const named = () => db.select().from(galleryImage).where(eq(galleryImage.organizationId, acme.id))
    expect(await within(acme.id, named)).toHaveLength(1)
    expect(await within(globex.id, named)).toEqual([])
  })

  test('relational queries, counts and raw SQL stay inside the organization', async () => {
    for (const [tenant, name] of [
      [acme, 'acme secret'],
      [globex, 'globex secret'],
    ] as const) {
      const names = await within(tenant.id, async () => [
        await scopedDatabase(pool, schema).query.galleryImage.findMany({ columns: { name: true } }),
        (await db.execute(sql`select name from gallery_image`)).rows,
        await db.$count(galleryImage),
      ])
      expect(names).toEqual([[{ name }], [{ name }], 1])
    }
  })
})

describe('writing', () => {
  test('acme renames its image, and globex renames nothing by the same id', async () => {
    const rename = () =>
      db.update(galleryImage).set({ name: 'renamed' }).where(eq(galleryImage.id, acme.imageId)).returning()
    expect(await within(globex.id, rename)).toEqual([])
    expect(await within(acme.id, rename)).toMatchObject([{ name: 'renamed' }])
    await within(acme.id, () => db.update(galleryImage).set({ name: 'acme secret' }))
    expect(await within(globex.id, () => db.select().from(galleryImage))).toMatchObject([
      { name: 'globex secret' },
    ])
  })

  test('globex deletes nothing of acme, and acme deletes its own', async () => {
    const [extra] = await within(acme.id, () => db.insert(galleryImage).values(picture('extra')).returning())
    const remove = () =>
      db
        .delete(galleryImage)
        .where(and(eq(galleryImage.id, extra?.id ?? '')))
        .returning()
    expect(await within(globex.id, remove)).toEqual([])
    expect(await within(acme.id, remove)).toHaveLength(1)
  })

  test('a row cannot be written into another organization, nor moved there', async () => {
    const insert = (organizationId: string) => () =>
      db.insert(galleryImage).values({ ...picture('planted'), organizationId })
    expect(await refused(globex, insert(acme.id))).toMatch(/row-level security/)
    expect(await refused(acme, insert(acme.id))).toMatch(/^answered/)
    await within(acme.id, () => db.delete(galleryImage).where(eq(galleryImage.name, 'planted')))
    expect(await refused(acme, () => db.update(galleryImage).set({ organizationId: globex.id }))).toMatch(
      /permission denied/,
    )
  })

  test('an insert that one organization has prepared writes the rows of the one that runs it', async () => {
    const prepared = await within(acme.id, async () =>
      db
        .insert(galleryImage)
        .values({ ...picture('another'), id: sql.placeholder('id') })
        .returning({ organizationId: galleryImage.organizationId })
        .prepare('an image'),
    )
    const run = () => prepared.execute({ id: uuidv7() })
    for (const { id } of [acme, globex]) {
      expect(await within(id, run)).toEqual([{ organizationId: id }])
      expect(await within(id, () => db.transaction(run))).toEqual([{ organizationId: id }])
      await within(id, () => db.delete(galleryImage).where(eq(galleryImage.name, 'another')))
    }
    expect(causeOf(await run().catch((error: unknown) => error))).toContain('outside any organization')
  })

  test('an upload cannot be credited to a person of another organization', async () => {
    const credit = (uploadedBy: string) => () =>
      db.insert(galleryImage).values({ ...picture('credit'), uploadedBy })
    expect(await refused(acme, credit(acme.ownerId))).toMatch(/^answered/)
    expect(await refused(acme, credit(globex.ownerId))).toMatch(/foreign key/)
  })
})

describe('the scope', () => {
  test('`db` outside any scope throws a sentence that names the missing link', () => {
    expect(() => db.select()).toThrow(/\.middleware\(\[tenant\(/)
  })

  test('work that outlives its scope is refused', async () => {
    let late: Promise<unknown> | undefined
    const { opened: gate, open } = latch()
    await within(acme.id, () => {
      late = gate.then(() => db.select().from(galleryImage))
    })
    open()
    await expect(late).rejects.toThrow(/has ended/)
  })

  test('an id that is more than a name is refused: no other scope and no message hides in it', async () => {
    const images = () => db.select({ name: galleryImage.name }).from(galleryImage)
    expect(await within(globex.id, images)).toHaveLength(1)
    const { id } = globex
    const endings = [
      `\0org:${acme.id}`,
      '\0\0\0',
      "'--",
      '%',
      '\n',
      ' ',
      'ä',
      'x'.repeat(57),
      'x'.repeat(1_000_000),
    ]
    for (const hostile of ['', ...endings.map((ending) => id + ending)])
      await expect(within(hostile, images)).rejects.toThrow('That is not the id of an organization.')
  })

  test('a scope of another organization inside a scope is refused', async () => {
    await expect(within(acme.id, () => within(globex.id, () => db.$count(galleryImage)))).rejects.toThrow(
      /another organization/,
    )
    expect(await within(acme.id, () => within(acme.id, async () => db.$count(galleryImage)))).toBeGreaterThan(
      0,
    )
  })

  test('a plain connection of the login, without the driver, sees no row and writes none', async () => {
    await asApp(async (client) => {
      expect((await client.query('select * from gallery_image')).rows).toEqual([])
      await expect(
        client.query(
          `insert into gallery_image (id, name, content_type, bytes, width, height)
           values (gen_random_uuid(), 'x', 'image/png', 1, 1, 1)`,
        ),
      ).rejects.toThrow(/null value|row-level security/)
    })
  })

  test.each([
    'set role postgres',
    'begin',
    'do $$ begin end $$',
    'call x()',
    'declare "org:x" cursor for select 1',
    'copy gallery_image to stdout',
    'listen x',
    'prepare x as select 1',
    'explain select 1',
    '/* select */ set search_path = x',
    '-- select\nreset all',
    '',
  ])('the statement %j never reaches the database', async (text) => {
    expect(await refused(acme, () => db.execute(sql.raw(text)))).toMatch(/takes select, insert/)
  })

  test('injected SQL cannot call set_config, query_to_xml or end a neighbour', async () => {
    for (const call of [
      `select set_config('app.x', 'y', true)`,
      `with x as materialized (select set_config('role', 'postgres', true)) select * from x, gallery_image`,
      `select query_to_xml('select 1', true, true, '')`,
      'select pg_terminate_backend(1)',
      'select * from pg_stat_activity',
      `select pg_notify('x', 'y')`,
      'select pg_advisory_lock(1)',
      'select lo_creat(-1)',
    ]) {
      expect(await refused(globex, () => db.execute(sql.raw(call)))).toMatch(/permission denied/)
    }
  })

  test('two statements in one text are refused', async () => {
    expect(await refused(acme, () => db.execute(sql.raw('select 1; select 2')))).toMatch(/multiple commands/)
  })

  test('the login of tenant queries reads no secret of the login of people, and the other way round', async () => {
    for (const table of [
      '"user"',
      'session',
      'account',
      'verification',
      'member',
      'organization',
      'invitation',
      'invitation_link',
      'organization_domain',
      'default_role',
      'email_change',
      'removed_member',
    ]) {
      expect(await refused(acme, () => db.execute(sql.raw(`select * from ${table}`)))).toMatch(
        /permission denied/,
      )
    }
    const { authPool } = await import('../../db/auth-db')
    await expect(authPool.query('select * from gallery_image')).rejects.toThrow(/permission denied/)
    expect((await authPool.query('select count(*)::int as count from "user"')).rows).toEqual([{ count: 2 }])
  })

  test('the login may create nothing, not even a temporary table', async () => {
    await asApp(async (client) => {
      for (const text of [
        'create table x (y int)',
        'create temp table x (y int)',
        'truncate gallery_image',
        'create function public.f() returns int language sql return 1',
        'alter table gallery_image disable row level security',
        `set role ${(await admin((client) => client.query('select current_user as name'))).rows[0]?.name}`,
      ]) {
        await expect(client.query(text)).rejects.toThrow(/permission denied|must be owner/)
      }
    })
  })
})

describe('transactions', () => {
  test('a transaction commits whole, rolls back whole, and nests', async () => {
    await within(acme.id, async () => {
      const before = await db.$count(galleryImage)
      await expect(
        db.transaction(async (tx) => {
          await tx.insert(galleryImage).values(picture('lost'))
          throw new Error('stop')
        }),
      ).rejects.toThrow('stop')
      expect(await db.$count(galleryImage)).toBe(before)
      await db.transaction(async (tx) => {
        await tx.insert(galleryImage).values(picture('kept'))
        const nested = tx.transaction(async (inner) => {
          await inner.insert(galleryImage).values(picture('lost'))
          throw new Error('inner')
        })
        await expect(nested).rejects.toThrow('inner')
        expect(await db.$count(galleryImage)).toBe(before + 1)
      })
      expect(await db.$count(galleryImage)).toBe(before + 1)
    })
  })

  test('inside a transaction, too, only the organization is visible', async () => {
    const seen = await within(globex.id, () =>
      db.transaction(
        async (tx) => [
          await tx.select({ name: galleryImage.name }).from(galleryImage),
          await tx.$count(galleryImage),
        ],
        { isolationLevel: 'serializable' },
      ),
    )
    expect(seen).toEqual([[{ name: 'globex secret' }], 1])
  })

  test('a transaction cannot be ended or re-scoped by SQL text', async () => {
    for (const text of ['set local role x', 'end', 'abort', 'begin', 'savepoint x', 'commit and chain']) {
      const attempt = refused(acme, () => db.transaction((tx) => tx.execute(sql.raw(text))))
      expect(await attempt).toMatch(/takes select, insert|begins once/)
    }
  })

  test('afterCommit waits for the commit and is forgotten by a rollback', async () => {
    const { afterCommit } = await import('@refactkit/tenancy')
    const done: string[] = []
    await within(acme.id, async () => {
      await db.transaction(async () => {
        await afterCommit(() => done.push('committed'))
        expect(done).toEqual([])
      })
      const failing = db.transaction(async () => {
        await afterCommit(() => done.push('never'))
        throw new Error('stop')
      })
      await expect(failing).rejects.toThrow('stop')
    })
    expect(done).toEqual(['committed'])
  })
})

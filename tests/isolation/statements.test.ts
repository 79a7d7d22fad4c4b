import { ScopedPool, type ScopedPoolConfig, scopedDatabase, within } from '@refactkit/tenancy'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { admin, causeOf, makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant
const pools: ScopedPool[] = []

/** A pool of one connection, so that everything meets on it, and the names that the server keeps for it. */
function open(config: ScopedPoolConfig = {}) {
  const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 1, ...config })
  pools.push(pool)
  const names = async (): Promise<string[]> => {
    const { rows } = await pool.unscoped.query<{ statement: string }>(
      `select statement from pg_prepared_statements where statement <> '' order by prepare_time`,
    )
    return rows.map(({ statement }) => statement)
  }
  return { pool, db: scopedDatabase(pool, schema), names }
}

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()))
})

const secrets = async (db: ReturnType<typeof open>['db'], tenant: Tenant): Promise<string[]> => {
  const rows = await within(tenant.id, () => db.select({ name: galleryImage.name }).from(galleryImage))
  return rows.map(({ name }) => name)
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a statement with a name', () => {
  test('is parsed once per connection when it is frequent, and never when it is rare', async () => {
    const { db, names } = open()
    await secrets(db, acme)
    expect(await names()).toEqual([])
    for (const _ of times(5)) await secrets(db, acme)
    expect(await names()).toEqual([expect.stringMatching(/^select "name" from "gallery_image"/)])
  })

  test('serves acme and globex in turn with one generic plan, each its own rows', async () => {
    const { db, pool } = open()
    for (const _ of times(8)) {
      expect(await secrets(db, acme)).toEqual(['acme secret'])
      expect(await secrets(db, globex)).toEqual(['globex secret'])
    }
    const { rows } = await pool.unscoped.query(
      `select generic_plans > 0 as generic from pg_prepared_statements where statement like '%gallery_image%'`,
    )
    expect(rows).toEqual([{ generic: true }])
  })

  test('keeps the plan of a page among many rows: how many it asks for is in its text', async () => {
    const { db, pool } = open()
    const many = await makeTenant('many')
    await admin(async (client) => {
      await client.query(
        `insert into gallery_image (organization_id, id, name, content_type, bytes, width, height)
         select $1, gen_random_uuid(), 'one of many', 'image/png', 1, 4, 3 from generate_series(1, 5000)`,
        [many.id],
      )
      await client.query('analyze gallery_image')
    })
    const page = () =>
      db.select({ id: galleryImage.id }).from(galleryImage).orderBy(galleryImage.id).limit(20)
    for (const _ of times(20)) expect(await within(many.id, page)).toHaveLength(20)
    const { rows } = await pool.unscoped.query(
      `select generic_plans > custom_plans as keeps from pg_prepared_statements where statement like '%limit%'`,
    )
    expect(rows).toEqual([{ keeps: true }])
  })

  test('serves acme and globex with parallel plans', async () => {
    const { db } = open({
      options: ['debug_parallel_query=on', 'parallel_setup_cost=0', 'min_parallel_table_scan_size=0']
        .map((setting) => `-c ${setting}`)
        .join(' '),
    })
    const counts = () => db.select({ name: sql<string>`max(name)` }).from(galleryImage)
    for (const _ of times(8)) {
      expect(await within(acme.id, counts)).toEqual([{ name: 'acme secret' }])
      expect(await within(globex.id, counts)).toEqual([{ name: 'globex secret' }])
    }
  })

  test('makes room for others: of three hundred texts, the last two hundred and fifty stay', async () => {
    const { db, names } = open()
    const numbered = (index: number) =>
      within(acme.id, () =>
        db
          .select({ number: sql.raw(`${index}`).mapWith(Number) })
          .from(galleryImage)
          .prepare(`number_${index}`)
          .execute(),
      )
    for (const index of times(300)) expect(await numbered(index)).toEqual([{ number: index }])
    const kept = await names()
    expect(kept).toHaveLength(250)
    expect(kept[0]).toBe('select 50 from "gallery_image"')
    expect(await numbered(0)).toEqual([{ number: 0 }])
  })

  test('that failed is right the next time', async () => {
    const { db } = open()
    for (const _ of times(5)) {
      const failing = within(acme.id, () => db.execute(sql`select nothing from gallery_image`))
      await expect(failing).rejects.toThrow()
      expect(await secrets(db, acme)).toEqual(['acme secret'])
    }
  })

  test('that was prepared in the scope of acme under the name of another never mixes with it', async () => {
    const { db } = open()
    const named = (text: string) =>
      db
        .select({ said: sql.raw(text).mapWith(String) })
        .from(galleryImage)
        .prepare('same')
    const [one, two] = await within(acme.id, () => [named(`'one ' || name`), named(`'two ' || name`)])
    for (const _ of times(3)) {
      expect(await within(acme.id, () => one.execute())).toEqual([{ said: 'one acme secret' }])
      expect(await within(globex.id, () => two.execute())).toEqual([{ said: 'two globex secret' }])
      expect(await within(globex.id, () => one.execute())).toEqual([{ said: 'one globex secret' }])
    }
  })

  test('takes placeholders, and finds nothing of acme for globex', async () => {
    const { db } = open()
    const byId = await within(acme.id, () =>
      db
        .select({ name: galleryImage.name })
        .from(galleryImage)
        .where(eq(galleryImage.id, sql.placeholder('id')))
        .prepare('by_id'),
    )
    for (const _ of times(7)) {
      expect(await within(acme.id, () => byId.execute({ id: acme.imageId }))).toEqual([
        { name: 'acme secret' },
      ])
      expect(await within(globex.id, () => byId.execute({ id: acme.imageId }))).toEqual([])
    }
  })

  test('outside any scope is refused', async () => {
    const { db } = open()
    const query = await within(acme.id, () => db.select().from(galleryImage).prepare('all'))
    await expect(
      query.execute().catch((error: Error) => Promise.reject(error.cause ?? error)),
    ).rejects.toThrow(/outside any organization/)
  })
})

describe('a change of the tables', () => {
  const shape = (type: string) =>
    admin((client) => client.query(`alter table gallery_image alter column width type ${type}`))
  afterEach(() => shape('integer'))
  const widths = (db: ReturnType<typeof open>['db'], tenant: Tenant) =>
    within(tenant.id, () =>
      db.execute<{ width: number | string }>(sql`select width from gallery_image`),
    ).then(({ rows }) => rows.map(({ width }) => width))

  test('heals by itself on every connection, also for a write, which happens once', async () => {
    const { db, pool } = open({ max: 3, perOrganization: 3 })
    const write = () =>
      within(acme.id, () =>
        db
          .update(galleryImage)
          .set({ bytes: sql`${galleryImage.bytes} + 1` })
          .returning({ bytes: galleryImage.bytes, width: galleryImage.width }),
      )
    const everywhere = () => Promise.all(times(12).map(() => widths(db, acme)))
    for (const _ of times(3)) await everywhere()
    for (const _ of times(4)) await write()
    const [before] = await write()
    await shape('bigint')
    expect(await write()).toEqual([{ bytes: Number(before?.bytes) + 1, width: 4 }])
    expect(new Set((await everywhere()).flat())).toEqual(new Set(['4']))
    expect(await widths(db, globex)).toEqual(['4'])
    expect(pool.unscoped.idleCount).toBe(pool.unscoped.totalCount)
  })

  test('inside a transaction ends that transaction, and the next one is right', async () => {
    const { db } = open()
    const inTransaction = () =>
      within(acme.id, () =>
        db.transaction(async (tx) => (await tx.execute(sql`select width from gallery_image`)).rows),
      )
    for (const _ of times(5)) expect(await inTransaction()).toEqual([{ width: 4 }])
    await shape('bigint')
    expect(await inTransaction().then(() => 'answered', causeOf)).toMatch(/cached plan/)
    expect(await inTransaction()).toEqual([{ width: '4' }])
  })

  describe('that a statement was parsed before', () => {
    const large = 3_000_000_000
    const insert = (db: ReturnType<typeof open>['db'], width: number) =>
      within(acme.id, () => db.insert(galleryImage).values({ ...picture('grown'), width }))
    const grown = (db: ReturnType<typeof open>['db']) =>
      within(acme.id, () => db.$count(galleryImage, eq(galleryImage.name, 'grown')))
    afterEach(() =>
      admin((client) =>
        client.query(`set row_security = off; delete from gallery_image where name = 'grown'`),
      ),
    )

    test('an insert that was named before a column grew takes what fits it now', async () => {
      const { db } = open({ max: 3, perOrganization: 3 })
      const everywhere = (width: number) => Promise.all(times(6).map(() => insert(db, width)))
      for (const _ of times(3)) await everywhere(4)
      await shape('bigint')
      await everywhere(large)
      expect(await grown(db)).toBe(24)
    })

    test('and one whose values are of another type now', async () => {
      const { db } = open()
      await admin((client) =>
        client.query('alter table gallery_image drop constraint gallery_image_size_positive'),
      )
      await shape('text using width::text')
      for (const _ of times(5)) await insert(db, 4)
      await shape('integer using width::integer')
      for (const _ of times(2)) await insert(db, 4)
      expect(await grown(db)).toBe(7)
    })

    test('in a transaction fails once, and the next one is right', async () => {
      const { db } = open()
      const inTransaction = (width: number) =>
        within(acme.id, () =>
          db.transaction((tx) => tx.insert(galleryImage).values({ ...picture('grown'), width })),
        )
      for (const _ of times(5)) await inTransaction(4)
      await shape('bigint')
      expect(await inTransaction(large).then(() => 'answered', causeOf)).toMatch(/out of range/)
      await inTransaction(large)
      expect(await grown(db)).toBe(6)
    })
  })
})

describe('a name that made room in a batch that failed', () => {
  const numbered = (db: Pick<ReturnType<typeof open>['db'], 'select'>, index: number) =>
    db.select({ number: sql.raw(`${index}`).mapWith(Number) }).from(galleryImage)
  const prepared = (db: ReturnType<typeof open>['db'], from: number, to: number) =>
    within(acme.id, async () => {
      for (let index = from; index < to; index++)
        await numbered(db, index).prepare(`number_${index}`).execute()
    })

  /** The third time both have a name, and the failure of the first keeps the server from making room for the second. */
  async function fail(db: ReturnType<typeof open>['db']) {
    await prepared(db, 0, 250)
    for (const _ of times(3)) {
      const failing = within(acme.id, () =>
        db.batch([db.execute(sql`select 1 / (count(*) - 1) from gallery_image`), numbered(db, 250)]),
      )
      await expect(failing).rejects.toThrow()
    }
  }

  test('is parsed again, also in a transaction', async () => {
    const { db } = open({ statements: 'named' })
    await fail(db)
    const again = within(acme.id, () =>
      db.transaction(async (tx) => [await numbered(tx, 0), await numbered(tx, 1)]),
    )
    expect(await again).toEqual([[{ number: 0 }], [{ number: 1 }]])
  })

  test('does not stay on the server for ever', async () => {
    const { db, names } = open({ statements: 'named' })
    await fail(db)
    await prepared(db, 300, 560)
    expect(await names()).toHaveLength(250)
  })
})

test('statements that the server has forgotten are parsed again', async () => {
  const { db, pool, names } = open({ statements: 'named' })
  for (const round of times(6)) {
    for (const _ of times(4)) expect(await secrets(db, acme)).toEqual(['acme secret'])
    expect(await names()).toHaveLength(1)
    if (round % 2) await pool.unscoped.query('deallocate all')
    else await pool.unscoped.query('discard plans')
  }
})

test('a pool of unnamed statements leaves no name on the server', async () => {
  const { db, pool } = open({ statements: 'unnamed' })
  const query = await within(acme.id, () => db.select().from(galleryImage).prepare('all'))
  for (const _ of times(5)) expect(await within(acme.id, () => query.execute())).toHaveLength(1)
  const { rows } = await pool.unscoped.query('select name from pg_prepared_statements')
  expect(rows).toEqual([])
})

test('a connection behind a pooler gives no name, however frequent the text is on others', async () => {
  // What tells a pooler is that it makes up the process number; this one says it is behind one.
  const pooled = (client: object) => void Object.assign(client, { processID: 0 })
  const { db, names } = open({ onConnect: pooled })
  for (const _ of times(6)) {
    expect(await secrets(db, acme)).toEqual(['acme secret'])
    expect(await secrets(db, globex)).toEqual(['globex secret'])
  }
  expect(await names()).toEqual([])
})

test('an insert of a value that cannot be sent says so and harms nothing', async () => {
  const { db } = open({ statements: 'named' })
  const circular: { toPostgres?: () => unknown } = {}
  circular.toPostgres = () => circular
  for (const _ of times(4)) {
    const failing = within(acme.id, () =>
      db.insert(galleryImage).values({ ...picture('x'), id: sql`${circular}` }),
    )
    expect(await failing.then(() => 'answered', causeOf)).toMatch(/circular/)
    expect(await secrets(db, acme)).toEqual(['acme secret'])
  }
})

import { type BusyError, ScopedPool, scopedDatabase, within, withSignal } from '@refactkit/tenancy'
import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, onTestFinished, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { latch } from '../harness/latch'
import { addRows } from '../harness/rows'
import { admin, causeOf, makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant

const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 2, waitMs: 1_000 })
const db = scopedDatabase(pool, schema)

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  await addRows(acme.id, 2_000)
})
afterAll(() => pool.end())
// Whatever a test did, no connection is held, and none is left in a transaction.
beforeEach(() => {
  onTestFinished(async () => {
    expect(pool.unscoped.idleCount).toBe(pool.unscoped.totalCount)
    const open = await admin((client) =>
      client.query(
        `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
      ),
    )
    expect(open.rows).toEqual([])
  })
})

const images = () =>
  db.select({ name: galleryImage.name, of: galleryImage.organizationId }).from(galleryImage)

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

describe('a stream', () => {
  test.each([1_999, 2_000, 2_001, 2_002, 7, 100])('has the rows of the query, %d at a time', async (rows) => {
    await within(acme.id, async () => {
      const query = images().orderBy(asc(galleryImage.id))
      const all = await collect(db.stream(query, { rows }))
      expect(all).toHaveLength(2_001)
      expect(all).toEqual(await query)
    })
  })

  test('of acme has acme’s rows, and of globex globex’s, part by part on connections they share', async () => {
    const seen = async (tenant: Tenant) =>
      new Set((await collect(db.stream(images(), { rows: 50 }))).map(({ of }) => of === tenant.id))
    const turns = Array.from({ length: 6 }, (_, turn) => (turn % 2 ? globex : acme))
    const answers = []
    for (const tenant of turns) answers.push(await within(tenant.id, () => seen(tenant)))
    expect(answers).toEqual(turns.map(() => new Set([true])))
    expect(await within(globex.id, () => collect(db.stream(images())))).toHaveLength(1)
    expect(
      await within(globex.id, () =>
        collect(db.stream(images().where(eq(galleryImage.organizationId, acme.id)))),
      ),
    ).toEqual([])
  })

  test('maps rows as the query alone: relational, raw and joined', async () => {
    await within(acme.id, async () => {
      const relational = db.query.galleryImage.findMany({ columns: { id: true, createdAt: true } })
      const streamed = db.stream(relational, { rows: 999 })
      expectTypeOf(streamed).toEqualTypeOf<AsyncGenerator<{ id: string; createdAt: Date }, void, undefined>>()
      expect(await collect(streamed)).toEqual(await relational)
      const raw = db.execute<{ name: string }>(
        sql`select name from ${galleryImage} where name like '%secret'`,
      )
      expect(await collect(db.stream(raw))).toEqual([{ name: 'acme secret' }])
    })
  })

  test('that is left early gives its connection back, and that fails in the middle too', async () => {
    await within(acme.id, async () => {
      for (let turn = 0; turn < 5; turn++) {
        for await (const _ of db.stream(images(), { rows: 10 })) break
        const failing = db
          .select({ x: sql<number>`1 / (width - row_number() over (order by id) + 20)` })
          .from(galleryImage)
        expect(await collect(db.stream(failing, { rows: 10 })).then(() => 'read', causeOf)).toMatch(
          /division by zero/,
        )
        const thrown = (async () => {
          for await (const _ of db.stream(images(), { rows: 10 })) throw new Error('stop')
        })()
        await expect(thrown).rejects.toThrow('stop')
      }
      expect(await db.$count(galleryImage)).toBe(2_001)
    })
  })

  test('that is held past its scope is ended with it, and reads nothing afterwards', async () => {
    let kept: AsyncGenerator<unknown> | undefined
    await within(acme.id, async () => {
      kept = db.stream(images(), { rows: 10 })
      expect(await kept.next()).toMatchObject({ value: { of: acme.id } })
    })
    expect(pool.unscoped.idleCount).toBe(pool.unscoped.totalCount)
    expect(await kept?.next().then(() => 'read', causeOf)).toMatch(/outside any organization/)
    await within(globex.id, async () => {
      const others = db.stream(images(), { rows: 10 })
      await others.next()
      await others.return()
    })
  })

  test('of acme is not read from within the scope of globex', async () => {
    await within(acme.id, async () => {
      const outer = db.stream(images(), { rows: 10 })
      await outer.next()
      await outer.return()
    })
    let stolen: AsyncGenerator<unknown> | undefined
    const { opened: gate, open: release } = latch()
    const holding = within(acme.id, async () => {
      stolen = db.stream(images(), { rows: 10 })
      await gate
    })
    const stealing = within(globex.id, async () => await stolen?.next())
    expect(await stealing.then(() => 'read', causeOf)).toMatch(/another scope/)
    release()
    await holding
  })

  test('that a signal stops gives its connection back', async () => {
    await within(acme.id, async () => {
      const controller = new AbortController()
      let read = 0
      const reading = withSignal(controller.signal, async () => {
        for await (const _ of db.stream(images(), { rows: 10 })) if (++read === 25) controller.abort()
      })
      await expect(reading).rejects.toMatchObject({ name: 'CancelledError', code: 'RK_CANCELLED' })
      expect(read).toBe(25)
    })
  })

  test('a signal between two parts gives the connection back although nobody asks for the next row', async () => {
    await within(acme.id, async () => {
      const controller = new AbortController()
      const rows = db.stream(images(), { rows: 10 })
      await withSignal(controller.signal, () => rows.next())
      expect(pool.unscoped.totalCount - pool.unscoped.idleCount).toBe(1)
      controller.abort()
      expect(pool.unscoped.totalCount - pool.unscoped.idleCount).toBe(0)
      await expect(rows.next()).rejects.toMatchObject({ name: 'CancelledError', code: 'RK_CANCELLED' })
      expect(await db.$count(galleryImage)).toBe(2_001)
    })
  })

  test('writes nothing, and takes no query that was awaited before', async () => {
    await within(acme.id, async () => {
      const write = db.insert(galleryImage).values(picture('x')).returning()
      expect(await collect(db.stream(write)).then(() => 'wrote', causeOf)).toMatch(/read-only/)
      const sent = images().then((rows) => rows)
      await expect(collect(db.stream(sent))).rejects.toThrow(/nobody has awaited/)
    })
  })

  test('inside a transaction sees what it wrote, between its other statements', async () => {
    await within(acme.id, () =>
      db.transaction(async (tx) => {
        await tx.update(galleryImage).set({ width: 77 })
        let rows = 0
        for await (const image of db.stream(tx.select().from(galleryImage), { rows: 100 })) {
          if (rows++ % 500 === 0)
            await tx.update(galleryImage).set({ height: 5 }).where(eq(galleryImage.id, image.id))
          expect(image.width).toBe(77)
        }
        expect(rows).toBe(2_001)
        for await (const _ of db.stream(images(), { rows: 100 })) break
        const { rows: portals } = await tx.execute(sql`select name from pg_cursors where name like 'rows:%'`)
        expect(portals).toEqual([])
        await tx.update(galleryImage).set({ width: 4 })
      }),
    )
  })

  test('beside which its own organization asks for more than it may hold ends in a sentence', async () => {
    const busy = within(acme.id, async () => {
      for await (const _ of db.stream(images(), { rows: 10 })) await db.$count(galleryImage)
    })
    const error: BusyError = await busy.then(
      () => undefined,
      (error) => error.cause,
    )
    expect(error).toMatchObject({
      code: 'RK_BUSY',
      message: expect.stringMatching(/one organization may hold/),
    })
    expect(await within(globex.id, () => db.$count(galleryImage))).toBe(1)
  })
})

test('half a million rows pass through a heap that stays small', async () => {
  await addRows(globex.id, 999)
  const heap = () => process.memoryUsage().heapUsed / 2 ** 20
  let [rows, highest] = [0, 0]
  const before = heap()
  await within(globex.id, async () => {
    const all = db
      .select(getTableColumns(galleryImage))
      .from(galleryImage)
      .innerJoin(sql`generate_series(1, 500) n`, sql`true`)
    for await (const image of db.stream(all)) {
      if (image.organizationId !== globex.id) throw new Error('a foreign row')
      if (++rows % 10_000 === 0) highest = Math.max(highest, heap() - before)
    }
  })
  expect(rows).toBe(500_000)
  // Garbage of a moment included; all of them at once are more than 400 MB.
  expect(highest).toBeLessThan(120)
}, 60_000)

import { once } from 'node:events'
import { createServer } from 'node:net'
import { ScopedPool, scopedDatabase, within, withSignal } from '@refactkit/tenancy'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { admin, makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant
const pools: ScopedPool[] = []

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()))
})

/** One connection, so that whoever comes next is on it. */
function open(max = 1, waitMs = 10_000) {
  const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max, waitMs })
  pools.push(pool)
  return { pool, db: scopedDatabase(pool, schema) }
}

type Database = ReturnType<typeof open>['db']
const sleep = (db: Database, seconds = 20) =>
  db.execute(sql`select pg_sleep(${seconds}), name from ${galleryImage}`)
const names = async (db: Database) =>
  (await db.select({ name: galleryImage.name }).from(galleryImage)).map(({ name }) => name)
const backend = async (db: Database) =>
  (await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]?.pid

/** What runs on the server under the login of tenant queries, in this database. */
const running = () =>
  admin(async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
    )
    return rows[0]?.count
  })

describe('a query that is stopped', () => {
  test('by a time is cancelled on the server, in a sentence, and its connection serves the next one', async () => {
    const { db } = open()
    const before = await within(acme.id, () => backend(db))
    const began = performance.now()
    const stopped = within(acme.id, () => withSignal(AbortSignal.timeout(100), () => sleep(db)))
    await expect(stopped).rejects.toMatchObject({
      name: 'CancelledError',
      code: 'RK_TIMEOUT',
      message: expect.stringMatching(/^The time for this work was over before the database had answered/),
    })
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await running()).toBe(0)
    expect(await within(globex.id, () => names(db))).toEqual(['globex secret'])
    expect(await within(acme.id, () => backend(db))).toBe(before)
  })

  test('by somebody who gave up says so, and nothing more is sent in that work', async () => {
    const { db } = open()
    const controller = new AbortController()
    const work = within(acme.id, () =>
      withSignal(controller.signal, async () => {
        await sleep(db).catch(() => 'caught')
        return await names(db)
      }),
    )
    setTimeout(() => controller.abort(), 100)
    await expect(work).rejects.toMatchObject({ name: 'CancelledError', code: 'RK_CANCELLED' })
    await expect(withSignal(controller.signal, () => 'ran')).rejects.toMatchObject({ code: 'RK_CANCELLED' })
  })

  test('before it has a connection takes none, and one that comes too late goes back', async () => {
    const { db, pool } = open()
    const holding = within(acme.id, () => sleep(db, 0.5))
    const waiting = within(acme.id, () => withSignal(AbortSignal.timeout(50), () => names(db)))
    const other = within(globex.id, () => withSignal(AbortSignal.timeout(50), () => names(db)))
    await expect(waiting).rejects.toMatchObject({ code: 'RK_TIMEOUT' })
    await expect(other).rejects.toMatchObject({ code: 'RK_TIMEOUT' })
    await holding
    expect(await within(globex.id, () => names(db))).toEqual(['globex secret'])
    expect([pool.unscoped.idleCount, pool.unscoped.totalCount]).toEqual([1, 1])
  })

  test('in the middle of a transaction rolls it back, and what was written before it is gone', async () => {
    const { db } = open()
    const work = within(acme.id, () =>
      withSignal(AbortSignal.timeout(200), () =>
        db.transaction(async (tx) => {
          await tx.insert(galleryImage).values(picture('lost'))
          await sleep(db)
        }),
      ),
    )
    await expect(work).rejects.toMatchObject({ code: 'RK_TIMEOUT' })
    expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
  })

  test('between two queries of a transaction does not commit it', async () => {
    const { db } = open()
    const controller = new AbortController()
    const work = within(acme.id, () =>
      withSignal(controller.signal, () =>
        db.transaction(async (tx) => {
          await tx.insert(galleryImage).values(picture('lost'))
          controller.abort()
        }),
      ),
    )
    await expect(work).rejects.toMatchObject({ code: 'RK_CANCELLED' })
    expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
  })

  test('by the outer one of two signals, or by the inner', async () => {
    const { db } = open()
    const nested = (outer: number, inner: number) =>
      within(acme.id, () =>
        withSignal(AbortSignal.timeout(outer), () => withSignal(AbortSignal.timeout(inner), () => sleep(db))),
      )
    await expect(nested(100, 60_000)).rejects.toMatchObject({ code: 'RK_TIMEOUT' })
    await expect(nested(60_000, 100)).rejects.toMatchObject({ code: 'RK_TIMEOUT' })
    expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
  })

  test('keeps other errors as they are, and leaves no listener behind', async () => {
    const { db } = open()
    const { signal } = new AbortController()
    let listening = 0
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)]
    Object.assign(signal, {
      addEventListener: (...call: Parameters<typeof add>) => {
        listening++
        add(...call)
      },
      removeEventListener: (...call: Parameters<typeof remove>) => {
        listening--
        remove(...call)
      },
    })
    await within(acme.id, () =>
      withSignal(signal, async () => {
        await expect(db.execute(sql`select 1 / 0`)).rejects.toThrow('Failed query')
        await names(db)
      }),
    )
    expect(listening).toBe(0)
  })
})

test('a hundred cancels that race with the end of their statement never meet the next one on that connection', async () => {
  const { db, pool } = open()
  const outcomes = { answered: 0, stopped: 0 }
  for (let turn = 0; turn < 100; turn++) {
    const controller = new AbortController()
    // Every fourth is still asleep when it is stopped, however fast the machine.
    const seconds = turn % 4 === 0 ? 0.1 : (turn % 10) / 2_000
    const racing = within(acme.id, () =>
      withSignal(controller.signal, () =>
        db.execute(sql`select pg_sleep(${seconds}), name from ${galleryImage}`),
      ),
    )
    setTimeout(() => controller.abort(), turn % 7)
    await racing.then(
      () => outcomes.answered++,
      () => outcomes.stopped++,
    )
    expect(await within(globex.id, () => names(db))).toEqual(['globex secret'])
  }
  expect(outcomes.stopped).toBeGreaterThan(10)
  expect(pool.unscoped.idleCount).toBe(pool.unscoped.totalCount)
}, 60_000)

test('a cancel request that comes to nothing ends the connection instead of lending it on', async () => {
  const { db, pool } = open()
  const [client] = await within(acme.id, async () => {
    await names(db)
    return [await pool.unscoped.connect()]
  })
  // What is left of the way to the server: the connection lives, and no new one can be made.
  Object.assign(client, { port: 1 })
  const pid = (client as unknown as { processID: number }).processID
  client.release()
  const stopped = within(acme.id, () => withSignal(AbortSignal.timeout(100), () => sleep(db)))
  await expect(stopped).rejects.toMatchObject({
    code: 'RK_TIMEOUT',
    message: /whether it kept .* is not known/,
  })
  expect(await within(globex.id, () => backend(db))).not.toBe(pid)
  await admin((client) => client.query('select pg_terminate_backend($1)', [pid]))
})

test('a statement that is answered while its cancel request fails does not lend a dead connection on', async () => {
  const { db, pool } = open()
  const silent = createServer()
  await once(silent.listen(0, '127.0.0.1'), 'listening')
  const address = silent.address()
  await within(acme.id, () => names(db))
  const client = await pool.unscoped.connect()
  // Where its cancel requests end: somebody takes them, and hangs up once the statement is answered.
  Object.assign(client, { port: typeof address === 'object' && address ? address.port : 0 })
  const pid = (client as unknown as { processID: number }).processID
  client.release()
  const controller = new AbortController()
  const answered = within(acme.id, () => withSignal(controller.signal, () => sleep(db, 0.5)))
  await expect.poll(running).toBe(1)
  const asked = once(silent, 'connection')
  controller.abort()
  const [socket] = await asked
  await expect.poll(running).toBe(0)
  socket.resetAndDestroy()
  expect((await answered).rows).toHaveLength(1)
  expect(await within(globex.id, () => names(db))).toEqual(['globex secret'])
  expect(await within(globex.id, () => backend(db))).not.toBe(pid)
  silent.close()
})

describe('the connections', () => {
  test('are shared: one organization holds half of them, and another is served beside it', async () => {
    const { db } = open(4, 300)
    await within(globex.id, () => names(db))
    const sleepers = Array.from({ length: 8 }, () =>
      within(acme.id, () => sleep(db, 1)).then(
        () => 'served',
        ({ cause }) => cause,
      ),
    )
    const began = performance.now()
    expect(await within(globex.id, () => names(db))).toEqual(['globex secret'])
    expect(performance.now() - began).toBeLessThan(900)
    const outcomes = await Promise.all(sleepers)
    expect(outcomes.filter((outcome) => outcome === 'served')).toHaveLength(2)
    expect(outcomes.find((outcome) => outcome !== 'served')).toMatchObject({
      name: 'BusyError',
      code: 'RK_BUSY',
      message:
        'All 2 connections that one organization may hold are at work, and none became free within 0.3 s.',
    })
    expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
  })

  test('that are all at work end the wait of another organization in a sentence too', async () => {
    const { db, pool } = open(2, 300)
    const held = [await pool.unscoped.connect(), await pool.unscoped.connect()]
    const waiting = within(globex.id, () => names(db))
    await expect(waiting).rejects.toMatchObject({
      cause: {
        code: 'RK_BUSY',
        message: 'All 2 connections are at work, and none became free within 0.3 s.',
      },
    })
    for (const client of held) client.release()
    expect(await within(globex.id, () => names(db))).toEqual(['globex secret'])
  })

  test('wait in turn, and a turn is given back whatever became of the statement', async () => {
    const { db } = open(2)
    const one = (index: number) =>
      within(acme.id, async () => {
        if (index % 5 === 1) await db.execute(sql`select 1 / 0`)
        if (index % 5 === 2) await db.transaction(() => Promise.reject(new Error('stop')))
        if (index % 5 === 3)
          await db.update(galleryImage).set({ width: 4 }).where(eq(galleryImage.id, acme.imageId))
        return await names(db)
      }).then(
        () => 'served',
        () => 'failed',
      )
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, index) => one(index)))
    expect(outcomes.filter((outcome) => outcome === 'served')).toHaveLength(60)
    expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
  })
})

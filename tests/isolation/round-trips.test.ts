import { ScopedPool, type ScopedPoolConfig, scopedDatabase, within } from '@refactkit/tenancy'
import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { countingProxy, type Traffic } from '../harness/counting-proxy'
import { makeTenant, picture, type Tenant } from '../harness/world'

let acme: Tenant
let proxy: Awaited<ReturnType<typeof countingProxy>>

beforeAll(async () => {
  acme = await makeTenant('acme')
  proxy = await countingProxy(process.env.APP_DATABASE_URL ?? '')
})
afterAll(() => proxy.close())

type Database = ReturnType<typeof scopedDatabase<typeof schema>>

/** What passes the network while `work` runs, on a connection that is there already and has sent it often. */
async function traffic(
  statements: ScopedPoolConfig['statements'],
  work: (db: Database) => Promise<unknown>,
): Promise<Traffic> {
  const pool = new ScopedPool({ connectionString: proxy.url, max: 1, statements })
  const db = scopedDatabase(pool, schema)
  try {
    for (let turn = 0; turn < 4; turn++) await within(acme.id, () => work(db))
    proxy.take()
    await within(acme.id, () => work(db))
    return proxy.take()
  } finally {
    await pool.end()
  }
}

const find = (db: Database) => db.select().from(galleryImage).where(eq(galleryImage.id, acme.imageId))

test('a value that does not fit costs its own statement one more round trip and a parse, and no other statement anything', async () => {
  const pool = new ScopedPool({ connectionString: proxy.url, max: 1 })
  const db = scopedDatabase(pool, schema)
  const insert = (width: number) =>
    within(acme.id, () => db.insert(galleryImage).values({ ...picture('wide'), width }))
  for (let turn = 0; turn < 4; turn++) {
    await insert(4)
    await within(acme.id, () => find(db))
  }
  const costs: unknown[] = []
  for (const work of [
    () => insert(3e9),
    () => insert(3e9),
    () => within(acme.id, () => find(db)),
    () => insert(4),
  ]) {
    proxy.take()
    await work().catch(() => {})
    const { roundTrips, client } = proxy.take()
    costs.push([roundTrips, client.P ?? 0])
  }
  expect(costs).toEqual([
    [2, 1],
    [1, 1],
    [1, 0],
    [1, 1],
  ])
  await within(acme.id, () => db.delete(galleryImage).where(eq(galleryImage.name, 'wide')))
  await pool.end()
})

describe.each(['named', 'unnamed', 'detect'] as const)('with statements that are %s', (statements) => {
  test('one statement is one round trip: one Sync, one ReadyForQuery, and no Flush or simple query', async () => {
    const { client, server, roundTrips } = await traffic(statements, (db) => find(db))
    expect([roundTrips, client.S, server.Z]).toEqual([1, 1, 1])
    // Two Binds, of the scope and of the query, of which one is executed.
    expect(client).toEqual(statements === 'unnamed' ? { P: 2, B: 2, D: 1, E: 1, S: 1 } : { B: 2, E: 1, S: 1 })
  })

  test('a batch of eight statements is one round trip too', async () => {
    const { client, server, roundTrips } = await traffic(statements, (db) =>
      db.batch([
        find(db),
        find(db),
        find(db),
        find(db),
        db.$count(galleryImage),
        find(db),
        find(db),
        find(db),
      ]),
    )
    expect([roundTrips, client.S, server.Z]).toEqual([1, 1, 1])
    expect([client.B, client.E]).toEqual([9, 8])
  })

  test('a transaction of three statements is five: with its scope it begins, and it commits', async () => {
    const { roundTrips, server, client } = await traffic(statements, (db) =>
      db.transaction(async (tx) => {
        for (let turn = 0; turn < 3; turn++) await tx.select().from(galleryImage)
      }),
    )
    expect([roundTrips, client.S, server.Z]).toEqual([5, 5, 5])
  })

  test('a stream is a round trip for each part, and a bulk insert of two thousand rows is three in all', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => picture(`bulk ${index}`))
    const bulk = await traffic(statements, async (db) => {
      await db.delete(galleryImage).where(like(galleryImage.name, 'bulk %'))
      await db.bulkInsert(galleryImage, rows)
    })
    // The delete; begin, two thousand rows, commit.
    expect([bulk.roundTrips, bulk.server.Z]).toEqual([4, 4])
    let read = 0
    const { roundTrips } = await traffic(statements, async (db) => {
      read = 0
      for await (const _ of db.stream(db.select().from(galleryImage), { rows: 300 })) read++
    })
    // 2,001 rows in seven parts, and the end of its transaction.
    expect([read, roundTrips]).toEqual([2_001, 8])
  })
})

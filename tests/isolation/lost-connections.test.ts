import { LoginPool, surviveLostConnections } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { admin } from '../harness/world'

let pool: LoginPool

/** With one place: whoever keeps it keeps it from everybody. */
beforeEach(() => {
  const connectionString = process.env.AUTH_DATABASE_URL
  pool = new LoginPool({ connectionString, max: 1, connectionTimeoutMillis: 5_000 })
  surviveLostConnections(pool)
  // Where a place was lost it would wait for ever.
  onTestFinished(() => void pool.end())
})

const pid = async (on: Pick<pg.Pool, 'query'> = pool) =>
  (await on.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid

/** The cable of whoever has a connection next is pulled before they have said a word. */
const loseNext = () =>
  pool.once('acquire', (client) => void Reflect.get(client, 'connection').stream.destroy())

const transaction = (config?: object) =>
  drizzle({ client: pool }).transaction(async (tx) => (await tx.execute(sql`select 1 as one`)).rows, config)

test('a connection that is lost before a transaction has begun gives its place back', async () => {
  expect(await transaction()).toEqual([{ one: 1 }])
  loseNext()
  await expect(transaction()).rejects.toThrow('begin')
  expect(await transaction()).toEqual([{ one: 1 }])
})

test('a transaction that cannot begin gives its place back', async () => {
  await expect(transaction({ isolationLevel: 'anything' })).rejects.toThrow('begin')
  expect(await transaction()).toEqual([{ one: 1 }])
})

test('whoever gives back what was lost meanwhile is told of the loss by their statement alone', async () => {
  const first = await pid()
  loseNext()
  const client = await pool.connect()
  await expect(client.query('select 1')).rejects.toThrow()
  expect(await pid()).not.toBe(first)
  client.release()
  expect(await pid()).toBeDefined()
})

test('what somebody left in a transaction nobody gets', async () => {
  const client = await pool.connect()
  const first = await pid(client)
  await client.query('begin')
  client.release()
  expect(await pid()).not.toBe(first)
  await expect
    .poll(() =>
      admin(
        async (client) =>
          (await client.query('select from pg_stat_activity where pid = $1', [first])).rowCount,
      ),
    )
    .toBe(0)
})

test('what was given back in order is used again, also after a statement that failed', async () => {
  const first = await pid()
  const client = await pool.connect()
  await expect(client.query('select 1 / 0')).rejects.toThrow('division by zero')
  client.release()
  expect(await pid()).toBe(first)
  expect(() => client.release()).toThrow('given back already')
  // Here the server has not said yet that it is ready for another one.
  const again = await pool.connect()
  await new Promise<void>((resolve) => again.query('select 1 / 0', () => resolve(again.release())))
  expect(await pid()).toBe(first)
})

test('a connection is after it was given back as it was before', async () => {
  const before = await pool.connect()
  before.release()
  const [query, listeners] = [before.query, before.listenerCount('end')]
  for (let time = 0; time < 3; time++) await pid()
  const after = await pool.connect()
  after.release()
  expect(after).toBe(before)
  expect(after.query).toBe(query)
  expect(after.listenerCount('end')).toBe(listeners)
})

test('callbacks are served as promises are', async () => {
  loseNext()
  await expect(
    new Promise((resolve, reject) =>
      pool.connect((error, client, done) => {
        if (!client) return reject(error)
        client.query('select 1').then(resolve, reject).finally(done)
      }),
    ),
  ).rejects.toThrow()
  expect(await pid()).toBeDefined()
})

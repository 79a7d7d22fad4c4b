import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { ScopedPool, type ScopedPoolConfig, scopedDatabase, within, withSignal } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { authPool } from '../../db/auth-db'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { makeTenant, type Tenant } from '../harness/world'

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

function open(config: ScopedPoolConfig) {
  const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, ...config })
  onTestFinished(() => pool.end())
  return { pool, db: scopedDatabase(pool, schema) }
}

type Database = ReturnType<typeof open>['db']
const names = async (db: Database) =>
  (await db.select({ name: galleryImage.name }).from(galleryImage)).map(({ name }) => name)

/** What became of the work, and after how long. */
async function timed(work: Promise<unknown>) {
  const began = performance.now()
  const outcome = await work.then(
    () => 'served',
    ({ cause, code }) => cause?.code ?? code,
  )
  return { outcome, ms: performance.now() - began }
}

const readyForQuery = Buffer.from('5a0000000549', 'hex')

/** A way to the server that lets connections in and, while it is silent, answers nothing that follows. */
async function silentProxy() {
  const state = { silent: true }
  const sockets = new Set<Socket>()
  const { port, hostname } = new URL(process.env.APP_DATABASE_URL ?? '')
  const proxy = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname)
    const silent = state.silent
    let ready = false
    incoming.on('data', (data) => outgoing.write(data))
    outgoing.on('data', (data) => {
      if (!(silent && ready)) incoming.write(data)
      ready ||= data.includes(readyForQuery)
    })
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  const address = proxy.address()
  const own = typeof address === 'object' && address ? String(address.port) : ''
  const url = Object.assign(new URL(process.env.APP_DATABASE_URL ?? ''), { hostname: '127.0.0.1', port: own })
  return { state, connectionString: url.href }
}

test('a server that accepts and never answers ends the wait in a BusyError after waitMs', async () => {
  const { state, connectionString } = await silentProxy()
  const { pool, db } = open({ connectionString, max: 1, waitMs: 500 })
  const { outcome, ms } = await timed(within(acme.id, () => names(db)))
  expect(outcome).toBe('RK_BUSY')
  expect(ms).toBeGreaterThan(450)
  expect(ms).toBeLessThan(1_500)
  // And it holds no place of the pool for ever: once the server answers again, so does the pool.
  state.silent = false
  await expect.poll(() => pool.unscoped.totalCount).toBe(0)
  expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
})

test('a server that does not even let anybody in ends the wait in a BusyError too', async () => {
  const deaf = createServer(() => {})
  await once(deaf.listen(0, '127.0.0.1'), 'listening')
  const address = deaf.address()
  onTestFinished(() => void deaf.close())
  const port = typeof address === 'object' && address ? address.port : 0
  const { db } = open({ connectionString: `postgres://x:x@127.0.0.1:${port}/x`, max: 2, waitMs: 300 })
  const waiting = within(acme.id, () => names(db))
  await expect(waiting).rejects.toMatchObject({
    cause: { code: 'RK_BUSY', message: 'The server has let nobody in within 0.3 s.' },
  })
})

test('waiting for a turn and then for a connection takes waitMs in all', async () => {
  const { pool, db } = open({ max: 1, perOrganization: 1, waitMs: 1_000 })
  const sleep = (seconds: number) => db.execute(sql`select pg_sleep(${seconds}) from ${galleryImage}`)
  const stop = new AbortController()
  const first = within(acme.id, () => sleep(0.8))
  // Of the turn of acme the second one hears when the first has ended, and by then globex has the connection.
  await expect.poll(() => pool.unscoped.totalCount).toBe(1)
  const other = within(globex.id, () => withSignal(stop.signal, () => sleep(20)))
  const second = timed(within(acme.id, () => names(db)))
  await first
  const { outcome, ms } = await second
  stop.abort()
  await expect(other).rejects.toMatchObject({ code: 'RK_CANCELLED' })
  expect(outcome).toBe('RK_BUSY')
  expect(ms).toBeGreaterThan(950)
  expect(ms).toBeLessThan(1_500)
  expect(await within(acme.id, () => names(db))).toEqual(['acme secret'])
})

test('every pool notices a peer that has gone without a word', () => {
  const { pool } = open({})
  const alive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 }
  expect(pool.unscoped.options).toMatchObject(alive)
  expect(authPool.options).toMatchObject({ ...alive, connectionTimeoutMillis: 10_000 })
})

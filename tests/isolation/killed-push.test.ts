import { check, knownTables, roleNames } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import { integer, text } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { organization } from '../../db/schema'
import { tenantTable } from '../../db/schema/tenant-table'
import { tenancy } from '../../db/tenancy'
import { catalogOf } from '../harness/catalog'
import { cuttingProxy } from '../harness/cutting-proxy'
import { testSecret } from '../harness/secret'

const made: string[] = []
const server = new pg.Client({ connectionString: inject('adminUrl') })
await server.connect()

afterAll(async () => {
  for (const name of made) {
    await server.query(`drop database if exists ${name} with (force)`)
    for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
  }
  await server.end()
})

const bill = (more: Parameters<typeof tenantTable>[1] = {}) =>
  tenantTable('bill', { title: text('title').notNull(), ...more })
// Few tables, so that twenty comparisons take seconds.
const before = { organization, bill: bill() }
const after = {
  organization,
  bill: bill({ total: integer('total') }),
  note: tenantTable('note', { body: text('body') }),
}

/** The same numbers in every run, from a seed: moments that nobody chose. */
function* moments(seed: number, below: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield 1 + (state % below)
  }
}

async function world(word: string) {
  const name = `${inject('template')}_${word}`
  await server.query(`create database ${name}`)
  made.push(name)
  const url = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href
  const proxy = await cuttingProxy(url)
  const pushed = (schema: Record<string, unknown>, databaseUrl = url) =>
    push({ databaseUrl, secret: testSecret, schema, tenancy, acceptDataLoss: true })
  /** What a new process finds: the catalog, and whether a server with this schema would start. */
  const look = async (schema: Record<string, unknown>) => {
    const gone = `select from pg_stat_activity where application_name = 'refactkit push' and datname = $1`
    while ((await server.query(gone, [name])).rows.length > 0);
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { guarded } = await check(client, knownTables(schema, tenancy), roleNames(name), tenancy)
    const catalog = await catalogOf(client)
    await client.end()
    return { guarded, catalog }
  }
  /** How many round trips a push takes that nobody interrupts. */
  const length = async (schema: Record<string, unknown>) => {
    proxy.breakAfter(Number.POSITIVE_INFINITY)
    expect(await pushed(schema, proxy.url)).toMatchObject({ applied: true })
    return proxy.roundTrips()
  }
  /** Whether the push was still acknowledged. */
  const killed = async (schema: Record<string, unknown>, after: number): Promise<boolean> => {
    proxy.breakAfter(after)
    return pushed(schema, proxy.url).then(
      ({ applied }) => applied,
      () => false,
    )
  }
  return { pushed, look, length, killed, close: () => proxy.close() }
}

test('a first push killed at ten random moments leaves the empty database, which no server serves', async () => {
  const measured = await world('measured')
  const total = await measured.length(before)
  measured.close()
  const { pushed, look, killed, close } = await world('killed_first')
  const empty = await look(before)
  expect(empty.guarded).toBe(false)
  // The last two are the commit and the farewell.
  const random = moments(7, total - 2)
  for (let turn = 0; turn < 10; turn++) {
    expect(await killed(before, random.next().value)).toBe(false)
    expect(await look(before)).toEqual(empty)
  }
  expect(await pushed(before)).toMatchObject({ applied: true, guarded: true })
  close()
}, 120_000)

test('a push that changes tables, killed at ten random moments, leaves them before or after, and the next one heals', async () => {
  const { pushed, look, length, killed, close } = await world('killed_later')
  await pushed(before)
  const old = await look(before)
  const total = await length(after)
  const young = await look(after)
  await pushed(before)
  expect(await look(before)).toEqual(old)
  // The last but one is the commit: the server may carry it out, and nobody hears of it.
  const random = moments(11, total - 2)
  for (const moment of [...Array.from({ length: 8 }, () => random.next().value), total - 1, total]) {
    const acknowledged = await killed(after, moment)
    const found = await look(after)
    const isAfter = found.catalog.join() === young.catalog.join()
    expect(found.catalog).toEqual(isAfter ? young.catalog : old.catalog)
    // A server with the new schema starts on the new shape alone.
    expect(found.guarded).toBe(isAfter)
    if (acknowledged) expect(isAfter).toBe(true)
  }
  expect(await pushed(after)).toMatchObject({ applied: true, guarded: true })
  expect(await look(after)).toEqual(young)
  close()
}, 120_000)

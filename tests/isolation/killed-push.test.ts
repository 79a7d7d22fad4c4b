import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { check, knownTables, roleNames } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { tenancy } from '../../db/tenancy'
import { catalogOf } from '../harness/catalog'
import { cuttingProxy } from '../harness/cutting-proxy'
import { shapes } from '../harness/pushed-shapes'
import { testSecret } from '../harness/secret'

const made: string[] = []
const server = new pg.Client({ connectionString: inject('adminUrl') })
await server.connect()

afterAll(async () => {
  await rm(file, { force: true })
  for (const name of made) {
    await server.query(`drop database if exists ${name} with (force)`)
    for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
  }
  await server.end()
})

const { before, after } = shapes

/** Other moments in every run, and the same for the same seed: `SEED=7 KILLS=200 npx vitest run --project database killed-push`. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const kills = Number(process.env.KILLS ?? 20)
let state = seed
const random = (): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 2_147_483_648
}

const file = join(process.cwd(), '.data', 'tests', `pushing-${process.pid}.mjs`)

/** Compiled once: otherwise each process would spend two seconds on that before it pushes. */
beforeAll(async () => {
  await build({
    ...{ entryPoints: ['tests/harness/pushing.ts'], outfile: file, bundle: true, logLevel: 'error' },
    ...{
      platform: 'node',
      format: 'esm',
      external: ['drizzle-kit', 'drizzle-kit/*', 'drizzle-orm', 'drizzle-orm/*', 'pg'],
    },
  })
})

/** A push in a process of its own, begun and, unless it was quicker, killed. */
async function inProcess(shape: keyof typeof shapes, url: string) {
  const child = fork(file, [shape, url, testSecret], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'close')
  await once(child, 'message')
  let acknowledged = false
  child.once('message', (applied) => {
    acknowledged = applied === true
  })
  return {
    begin: () => child.send('begin'),
    ended: async () => {
      await ended
      return acknowledged
    },
    kill: () => child.kill('SIGKILL'),
  }
}

/** Nothing in it, as it was made. */
async function startAgain(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  await server.query(`drop database ${name} with (force)`)
  for (const role of Object.values(roleNames(name))) await server.query(`drop role if exists ${role}`)
  await server.query(`create database ${name}`)
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
    while ((await server.query(gone, [name])).rows.length > 0) await sleep(5)
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
  return { pushed, look, length, killed, url, close: () => proxy.close() }
}

test('a push killed by `kill -9` at twenty random moments, alone or beside another, leaves the database before or after, and the next one heals', async () => {
  const { pushed, look, close, url } = await world('killed')
  const empty = await look(before)
  const began = performance.now()
  await pushed(before)
  // How long a push takes here, and a little more: some are over when they are to be killed.
  const whole = (performance.now() - began) * 1.2
  const old = await look(before)
  await pushed(after)
  const young = await look(after)
  expect([empty.guarded, old.guarded, young.guarded]).toEqual([false, true, true])
  const seen = new Set<string>()
  let next = await inProcess('after', url)
  let is = young
  for (let turn = 0; turn < kills; turn++) {
    // Every fourth on a database that has nothing, every sixth beside another push.
    const [isFirst, isBeside] = [turn % 4 === 1, turn % 6 === 3]
    const moment = Math.round(random() * whole)
    const where = `seed ${seed}, kill ${turn}, after ${moment} ms`
    if (isFirst) await startAgain(url)
    else if (is !== old) await pushed(before)
    const start = isFirst ? empty : old
    const child = next
    // The next process loads while this one works.
    const loading = inProcess('after', url)
    child.begin()
    const beside = isBeside ? pushed(after) : undefined
    await sleep(moment)
    child.kill()
    const acknowledged = await child.ended()
    if (beside) expect(await beside, where).toMatchObject({ applied: true, guarded: true })
    const found = await look(after)
    const isAfter = found.catalog.join() === young.catalog.join()
    expect(found.catalog, where).toEqual(isAfter ? young.catalog : start.catalog)
    // A server with the new schema starts on the new shape alone.
    expect(found.guarded, where).toBe(isAfter)
    if (acknowledged || beside) expect(isAfter, where).toBe(true)
    seen.add(isAfter ? 'after' : 'before')
    is = isAfter ? young : start
    next = await loading
  }
  next.kill()
  expect([...seen].sort(), `seed ${seed}`).toEqual(['after', 'before'])
  expect(await pushed(after)).toMatchObject({ applied: true, guarded: true })
  expect(await look(after)).toEqual(young)
  close()
}, 300_000)

test('a push whose network breaks at its commit is before or after, and the next one heals', async () => {
  const { pushed, look, length, killed, close } = await world('cut')
  await pushed(before)
  const old = await look(before)
  const total = await length(after)
  const young = await look(after)
  // The last but one is the commit: the server may carry it out, and nobody hears of it.
  for (const moment of [total - 2, total - 1, total]) {
    await pushed(before)
    const acknowledged = await killed(after, moment)
    const found = await look(after)
    const isAfter = found.catalog.join() === young.catalog.join()
    expect(found.catalog).toEqual(isAfter ? young.catalog : old.catalog)
    expect(found.guarded).toBe(isAfter)
    if (acknowledged) expect(isAfter).toBe(true)
  }
  expect(await pushed(after)).toMatchObject({ applied: true, guarded: true })
  expect(await look(after)).toEqual(young)
  close()
}, 60_000)

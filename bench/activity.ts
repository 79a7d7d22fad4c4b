// What the numbers of the dashboard cost, to read and to keep: npm run bench:activity [-- --rows 1000000] [--rounds 9]
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { makeWorld } from './world'

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '9' } },
})
const rounds = Number(values.rounds)
const atOnce = 50
const world = await makeWorld(Number(values.rows), 1, 'activity')
const [organization = ''] = world.organizations

// Read by lib/env.ts, which nothing has loaded before.
Object.assign(process.env, {
  APP_DATABASE_URL: world.app,
  AUTH_DATABASE_URL: world.auth,
  BETTER_AUTH_SECRET: randomBytes(32).toString('base64'),
})
const { db, pool } = await import('../db')
const { galleryImage } = await import('../db/schema')
const { countUpload, galleryActivity, galleryTotals, recountGallery } = await import(
  '../lib/gallery-activity'
)

async function asAdmin(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.admin })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

const image = { name: 'Picture', contentType: 'image/png', bytes: 10, width: 4, height: 3 }
const insert = () => db.insert(galleryImage).values(image)

type Way = readonly [name: string, work: () => Promise<unknown>]

const reading: readonly Way[] = [
  ['count', () => db.execute(sql`select count(*), sum(bytes) from gallery_image where deleted_at is null`)],
  ['totals', galleryTotals],
  ['days', galleryActivity],
]

/** An upload, what is counted of it, and what then is still to do before it commits: a statement more, or a network. */
const act = (count: () => Promise<unknown>, after = 0) => {
  const one = () =>
    db.transaction(async () => {
      await insert()
      await count()
      if (after > 0) await db.execute(sql`select pg_sleep(${after}::float / 1000)`)
    })
  return () => Promise.all(Array.from({ length: atOnce }, one))
}

const nothing = async () => undefined
const sums = () => countUpload(image)
const oneRow = () => db.execute(sql`update activity_sum set items = items + 1 where kind = 'hot'`)
const writing: readonly Way[] = [
  ['nothing kept', act(nothing)],
  ['sums', act(sums)],
  ['one row each', act(oneRow)],
]
const writingLonger: readonly Way[] = [
  ['nothing kept, 10 ms more', act(nothing, 10)],
  ['sums, 10 ms more', act(sums, 10)],
  ['one row each, 10 ms more', act(oneRow, 10)],
]

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Each way once in every round, in turn; milliseconds, and the ratio to the first of its own round. */
async function compare(ways: readonly Way[]): Promise<void> {
  const took = ways.map(() => [] as number[])
  for (let round = 0; round <= rounds; round += 1)
    for (const [place, [, work]] of ways.entries()) {
      const began = performance.now()
      await work()
      // The first round warms up.
      if (round > 0) took[place]?.push(performance.now() - began)
    }
  for (const [place, [name]] of ways.entries()) {
    const own = took[place] ?? []
    const ratio = median(own.map((milliseconds, round) => milliseconds / (took[0]?.[round] ?? 1)))
    console.log(`| ${name} | ${median(own).toFixed(1)} ms | ${ratio.toFixed(3)} |`)
  }
}

try {
  await asAdmin(
    // Waiting for the disk is what a row that all want makes all wait for.
    `alter database ${world.database} set synchronous_commit = on`,
    'set session_replication_role = replica',
    `update gallery_image set created_at = now() - bytes % 700 * interval '1 day'`,
    'vacuum analyze gallery_image',
  )
  await within(organization, async () => {
    const began = performance.now()
    await recountGallery()
    console.log(`recount: ${((performance.now() - began) / 1000).toFixed(1)} s`)
    await db.execute(
      sql`insert into activity_sum (id, kind, day) values (gen_random_uuid(), 'hot', now()), (gen_random_uuid(), 'hot', 'infinity')`,
    )
    await compare(reading)
    await compare(writing)
    await compare(writingLonger)
  })
} finally {
  await pool.end()
  await world.close()
}

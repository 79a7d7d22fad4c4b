import { ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { admin, picture, roles } from '../harness/world'

const organizations = Array.from({ length: 100 }, (_, index) => `org-${String(index).padStart(3, '0')}`)
const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 4 })
const db = scopedDatabase(pool, schema)

beforeAll(async () => {
  await admin(async (client) => {
    for (const id of organizations)
      await client.query('insert into organization (id, name, slug) values ($1, $1, $1)', [id])
  })
  for (const id of organizations) await within(id, () => db.insert(galleryImage).values(picture(id)))
})

/** One query of one organization, of one of the five kinds that are interleaved. */
async function one(index: number, kill: (pid: number) => Promise<unknown>): Promise<'fine' | 'failed'> {
  const id = organizations[(index * 37) % organizations.length] ?? ''
  const kind = index % 100
  try {
    await within(id, async () => {
      if (kind === 7) await db.execute(sql`select 1 / 0 from gallery_image`)
      else if (kind === 23) {
        const sleeping = db.execute(sql`select pg_sleep(10), ${index} as marker`)
        await kill(0)
        await sleeping
      } else if (kind === 51) {
        const { rows } = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
        await kill(rows[0]?.pid ?? 0)
        expect(await db.select({ name: galleryImage.name }).from(galleryImage)).toEqual([{ name: id }])
      } else if (kind % 10 === 9) {
        await db.transaction(async (tx) => {
          expect(await tx.select({ name: galleryImage.name }).from(galleryImage)).toEqual([{ name: id }])
          if (kind === 19) throw new Error('roll back')
        })
      } else {
        const rows = await db
          .select({ name: galleryImage.name, owner: galleryImage.organizationId })
          .from(galleryImage)
        expect(rows).toEqual([{ name: id, owner: id }])
      }
    })
    return 'fine'
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') throw error
    return 'failed'
  }
}

test('ten thousand queries of a hundred organizations over four connections, some failing, cancelled or killed, never meet', async () => {
  const outcome = { fine: 0, failed: 0 }
  const control = new pg.Pool({ connectionString: process.env.TEST_ADMIN_URL, max: 4 })
  const kill = async (pid: number) =>
    pid > 0
      ? await control.query('select pg_terminate_backend($1)', [pid])
      : await control.query(
          `select pg_cancel_backend(pid) from pg_stat_activity
              where datname = current_database() and query like '%pg_sleep(10)%' and usename = $1`,
          [roles.app],
        )
  let next = 0
  const worker = async () => {
    while (next < 10_000) outcome[await one(next++, kill)]++
  }
  // Cancels are tried again until the sleeper has begun, so none is waited out.
  const sweep = setInterval(() => void kill(0), 50)
  try {
    await Promise.all(Array.from({ length: 16 }, worker))
  } finally {
    clearInterval(sweep)
    await control.end()
  }
  expect(outcome.fine + outcome.failed).toBe(10_000)
  expect(outcome.failed).toBeGreaterThanOrEqual(300)
  expect(outcome.fine).toBeGreaterThan(9_000)
  for (let count = 0; count < 8; count++) {
    const client = await pool.unscoped.connect()
    const { rows } = await client.query(
      `select rk.organization_id() as scope,
              (select count(*)::int from gallery_image) as visible,
              (select count(*)::int from pg_cursors where name <> '') as portals,
              array(select name from pg_settings where source = 'session') as settings`,
    )
    expect(rows).toEqual([{ scope: null, visible: 0, portals: 0, settings: [] }])
    client.release()
  }
  await pool.end()
}, 120_000)

import { type ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { expect } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { picture } from './world-rows'

/** What is interleaved where. */
export interface Interleaving {
  readonly pool: ScopedPool
  /** The administrator, past any pooler: makes the organizations, and ends what is running. */
  readonly adminUrl: string
  /** The login of tenant queries, as the server calls it. */
  readonly login: string
  readonly queries: number
}

const organizations = Array.from({ length: 100 }, (_, index) => `org-${String(index).padStart(3, '0')}`)

/** One query of one organization, of one of the five kinds that are interleaved. */
async function one(
  db: ReturnType<typeof scopedDatabase<typeof schema>>,
  index: number,
  kill: (pid: number) => Promise<unknown>,
): Promise<'fine' | 'failed'> {
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

/**
 * Queries of a hundred organizations over a few connections, some failing, cancelled or killed: each sees its own row and
 * nothing else, or it throws. Answers how many went well.
 */
export async function interleave({ pool, adminUrl, login, queries }: Interleaving) {
  const db = scopedDatabase(pool, schema)
  const control = new pg.Pool({ connectionString: adminUrl, max: 4 })
  await control.query(
    'insert into organization (id, name, slug) select id, id, id from unnest($1::text[]) id',
    [organizations],
  )
  for (const id of organizations) await within(id, () => db.insert(galleryImage).values(picture(id)))
  const kill = async (pid: number) =>
    pid > 0
      ? await control.query('select pg_terminate_backend($1)', [pid])
      : await control.query(
          `select pg_cancel_backend(pid) from pg_stat_activity
              where datname = current_database() and query like '%pg_sleep(10)%' and usename = $1`,
          [login],
        )
  const outcome = { fine: 0, failed: 0 }
  let next = 0
  const worker = async () => {
    while (next < queries) outcome[await one(db, next++, kill)]++
  }
  // Cancels are tried again until the sleeper has begun, so none is waited out.
  const sweep = setInterval(() => void kill(0), 50)
  try {
    await Promise.all(Array.from({ length: 16 }, worker))
  } finally {
    clearInterval(sweep)
    await control.end()
  }
  return outcome
}

/** What is left on the connections of a pool, or of the pooler behind it, once nobody is served. */
export async function leftovers(pool: ScopedPool): Promise<unknown[]> {
  const found = new Set<string>()
  for (let count = 0; count < 8; count++) {
    const client = await pool.unscoped.connect()
    const { rows } = await client.query(
      `select rk.organization_id() as scope,
              (select count(*)::int from gallery_image) as visible,
              (select count(*)::int from pg_cursors where name <> '') as portals,
              array(select name from pg_settings where source = 'session') as settings`,
    )
    found.add(JSON.stringify(rows))
    client.release()
  }
  return [...found].map((rows) => JSON.parse(rows))
}

export const nothing = [[{ scope: null, visible: 0, portals: 0, settings: [] }]]

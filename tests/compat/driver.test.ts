import { loginUrls, ScopedPool, scopedDatabase, within, withSignal } from '@refactkit/tenancy'
import { push } from '@refactkit/tenancy/admin'
import { count, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { picture } from '../harness/world-rows'
import { asSuperuser, isLeftOut, rent, superuserUrl } from './servers/managed'

const secret = 'the secret of the suite of servers, and of nothing else'
const database = 'pooled'

describe.skipIf(isLeftOut)('through PgBouncer in transaction mode', () => {
  let pooled = ''

  beforeAll(async () => {
    ;({ pooled } = await rent(database, ''))
    const { applied } = await push({ databaseUrl: superuserUrl(database), secret, schema, tenancy })
    expect(applied).toBe(true)
    await asSuperuser(
      `insert into organization (id, name, slug) values ('acme', 'acme', 'acme'), ('globex', 'globex', 'globex')`,
      database,
    )
    const { db, pool } = connect()
    for (const id of ['acme', 'globex']) await within(id, () => db.insert(galleryImage).values(picture(id)))
    await pool.end()
  })

  const connect = () => {
    const pool = new ScopedPool({ connectionString: loginUrls(pooled, secret).app, max: 4 })
    return { pool, db: scopedDatabase(pool, schema) }
  }
  const open = () => {
    const { pool, db } = connect()
    onTestFinished(() => pool.end())
    return { pool, db }
  }
  type Database = ReturnType<typeof open>['db']
  const names = async (db: Database) =>
    (await db.select({ name: galleryImage.name }).from(galleryImage)).map(({ name }) => name)

  test('a query is cancelled on the server behind it, and the connection serves another organization', async () => {
    const { db } = open()
    const sleep = () => db.execute(sql`select pg_sleep(20) from ${galleryImage}`)
    const stopped = within('acme', () => withSignal(AbortSignal.timeout(200), sleep))
    await expect(stopped).rejects.toMatchObject({ code: 'RK_TIMEOUT', message: /nothing of the statement/ })
    expect(await within('globex', () => names(db))).toEqual(['globex'])
    const running = await asSuperuser(
      `select 1 from pg_stat_activity where query like '%pg_sleep(20)%' and state = 'active' and pid <> pg_backend_pid()`,
    )
    expect(running).toEqual([])
  })

  test('cancels that race with the end of their statement never meet a neighbour on the same server connection', async () => {
    const { db } = open()
    let [stopped, disturbed, over] = [0, 0, false]
    const neighbour = async () => {
      while (!over) {
        const seen = await within('globex', () => names(db)).catch(() => ['disturbed'])
        if (seen.join() !== 'globex') disturbed++
      }
    }
    const neighbours = [neighbour(), neighbour()]
    for (let turn = 0; turn < 60; turn++) {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), turn % 6)
      const asking = () => db.execute(sql`select pg_sleep(${(turn % 8) / 2_000}) from ${galleryImage}`)
      await within('acme', () => withSignal(controller.signal, asking)).catch(() => stopped++)
    }
    over = true
    await Promise.all(neighbours)
    expect(disturbed).toBe(0)
    expect(stopped).toBeGreaterThan(5)
  })

  test('batches, streams and bulk inserts of two organizations at once stay apart', async () => {
    const { db } = open()
    const work = (id: string) =>
      within(id, async () => {
        await db.bulkInsert(
          galleryImage,
          Array.from({ length: 300 }, () => picture(id)),
        )
        const seen = new Set<string>()
        for await (const { name } of db.stream(db.select().from(galleryImage), { rows: 40 })) seen.add(name)
        const [number, [own], foreign] = await db.batch([
          db.$count(galleryImage),
          db.select({ images: count() }).from(galleryImage).where(eq(galleryImage.name, id)),
          db.$count(galleryImage, eq(galleryImage.organizationId, id === 'acme' ? 'globex' : 'acme')),
        ])
        await db.delete(galleryImage)
        await db.insert(galleryImage).values(picture(id))
        return { seen: [...seen], number, own, foreign }
      })
    for (let turn = 0; turn < 5; turn++) {
      const [acme, globex] = await Promise.all([work('acme'), work('globex')])
      expect(acme).toEqual({ seen: ['acme'], number: 301, own: { images: 301 }, foreign: 0 })
      expect(globex).toEqual({ seen: ['globex'], number: 301, own: { images: 301 }, foreign: 0 })
    }
  })
})

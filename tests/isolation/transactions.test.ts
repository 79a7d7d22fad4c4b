import { afterCommit, within } from '@refactkit/tenancy'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '../../db'
import { galleryImage } from '../../db/schema'
import { causeOf, makeTenant, picture, type Tenant } from '../harness/world'

/** pg warns of a thing once in a process, whichever test did it. */
const warnings: string[] = []
process.on('warning', (warning) => warnings.push(warning.message))

let acme: Tenant
let globex: Tenant

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
})

const names = async (): Promise<string[]> =>
  (await db.select({ name: galleryImage.name }).from(galleryImage).orderBy(galleryImage.name)).map(
    ({ name }) => name,
  )

/** A transaction of acme that nobody awaits, and that goes on with `work` when its scope has ended. */
async function outliving<Result>(work: (tx: typeof db) => Promise<Result>): Promise<Result> {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  let late: Promise<Result> | undefined
  await within(acme.id, async () => {
    await new Promise<void>((begun) => {
      late = db.transaction(async (tx) => {
        await tx.insert(galleryImage).values(picture('late'))
        begun()
        await ended
        return await work(tx as unknown as typeof db)
      })
    })
  })
  end()
  if (!late) throw new Error('no transaction was begun')
  return await late
}

const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'answered', causeOf)

test('a scope opened by work that outlived a transaction of acme sees globex and not acme', async () => {
  let seen: string[] = []
  const outlived = outliving(async () => {
    seen = await within(globex.id, names)
  })
  expect(await refusal(outlived)).toMatch(/has ended/)
  expect(seen).toEqual(['globex secret'])
})

test('a transaction that outlives its scope reads nothing more and commits nothing', async () => {
  expect(await refusal(outliving(async () => 'nothing more'))).toMatch(/has ended/)
  expect(await refusal(outliving((tx) => tx.select().from(galleryImage)))).toMatch(/has ended/)
  expect(await within(acme.id, names)).toEqual(['acme secret'])
})

test('the transaction of one scope takes no query from within another', async () => {
  const outlived = outliving((tx) => within(globex.id, () => tx.select().from(galleryImage)))
  expect(await refusal(outlived)).toMatch(/another scope/)
})

test('what a nested transaction wanted to do after the commit is forgotten when it rolls back', async () => {
  const done: string[] = []
  await within(acme.id, () =>
    db.transaction(async (tx) => {
      await afterCommit(() => done.push('before'))
      const nested = tx.transaction(async (inner) => {
        await inner.transaction(() => afterCommit(() => done.push('never')))
        throw new Error('stop')
      })
      await expect(nested).rejects.toThrow('stop')
      await tx.transaction(() => afterCommit(() => done.push('after')))
    }),
  )
  expect(done).toEqual(['before', 'after'])
})

test('what is left to do after a commit that was not awaited is refused, not forgotten', async () => {
  let late: Promise<unknown> | undefined
  await within(acme.id, async () => {
    await db.transaction(async () => {
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(() => afterCommit(() => 'sent'))
      late.catch(() => {})
    })
    await expect(late).rejects.toThrow(/has ended/)
  })
})

test('queries of one transaction in parallel, and one nobody awaits, keep their scope and free the connection', async () => {
  await within(acme.id, async () => {
    let forgotten: Promise<unknown> | undefined
    await db.transaction(async (tx) => {
      expect(await Promise.all([names(), tx.$count(galleryImage), names()])).toEqual([
        ['acme secret'],
        1,
        ['acme secret'],
      ])
      forgotten = tx.execute(sql`select pg_sleep(0.2), name from gallery_image`).then(({ rows }) => rows)
      forgotten.catch(() => {})
    })
    expect(await forgotten).toMatchObject([{ name: 'acme secret' }])
  })
  expect(pool.unscoped.idleCount).toBe(pool.unscoped.totalCount)
})

test('a transaction beside queries of another organization never lends them its connection', async () => {
  const [, beside] = await Promise.all([
    within(acme.id, () =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select pg_sleep(0.1)`)
        await tx.update(galleryImage).set({ name: 'acme secret' }).where(eq(galleryImage.id, acme.imageId))
      }),
    ),
    within(globex.id, () => Promise.all([names(), db.transaction(() => names()), names()])),
  ])
  expect(beside).toEqual([['globex secret'], ['globex secret'], ['globex secret']])
})

test('a failed statement, then a savepoint rolled back, leaves the scope of the transaction as it was', async () => {
  const seen = await within(acme.id, () =>
    db.transaction(async (tx) => {
      const failing = tx.transaction((inner) => inner.execute(sql`select 1 / 0 from gallery_image`))
      await expect(failing).rejects.toThrow()
      return await names()
    }),
  )
  expect(seen).toEqual(['acme secret'])
})

test('queries asked in parallel inside a transaction are answered in turn, and pg has nothing to warn of', async () => {
  const counts = await within(acme.id, () =>
    db.transaction((tx) => Promise.all(Array.from({ length: 20 }, () => tx.$count(galleryImage)))),
  )
  expect(new Set(counts).size).toBe(1)
  await new Promise((resolve) => setImmediate(resolve))
  expect(warnings).toEqual([])
})

import { AfterCommitError, afterCommit, ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '../../db'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import { latch } from '../harness/latch'
import { admin, causeOf, makeTenant, picture, type Tenant } from '../harness/world'

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
  const { opened: ended, open: end } = latch()
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

test.each([
  ['a query', (only: typeof db) => only.select({ name: galleryImage.name }).from(galleryImage)],
  ['a batch', (only: typeof db) => only.batch([only.select({ name: galleryImage.name }).from(galleryImage)])],
  ['many rows', (only: typeof db) => only.bulkInsert(galleryImage, [picture('late')])],
])(
  '%s that outlived its transaction is refused, and never runs in the transaction of whoever has the connection next',
  async (_, ask) => {
    const one = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 1 })
    const only = scopedDatabase(one, schema)
    const [rolledBack, late] = [latch(), latch()]
    const outlived = within(acme.id, async () => {
      expect(await ask(only)).toBeTruthy()
      let answer: Promise<string> = Promise.resolve('never asked')
      const transaction = only.transaction(async () => {
        answer = refusal(late.opened.then(async (): Promise<unknown> => await ask(only)))
        throw new Error('stop')
      })
      await expect(transaction).rejects.toThrow('stop')
      rolledBack.open()
      return await answer
    })
    await rolledBack.opened
    await within(globex.id, () =>
      only.transaction(async (tx) => {
        late.open()
        expect(await outlived).toMatch(/transaction has ended/)
        const rows = await tx.select({ name: galleryImage.name }).from(galleryImage)
        expect(rows).toEqual([{ name: 'globex secret' }])
      }),
    )
    await within(acme.id, () => only.delete(galleryImage).where(eq(galleryImage.name, 'late')))
    await one.end()
  },
)

test('a transaction in which an error was swallowed says that nothing was kept, and does nothing after the commit', async () => {
  const done: string[] = []
  const swallowing = within(acme.id, () =>
    db.transaction(async (tx) => {
      await tx.insert(galleryImage).values(picture('never kept'))
      await afterCommit(() => done.push('mail'))
      await tx.execute(sql`select 1 / 0`).catch(() => {})
    }),
  )
  expect(await refusal(swallowing)).toMatch(/kept nothing/)
  expect(done).toEqual([])
  expect(await within(acme.id, names)).toEqual(['acme secret'])
})

test('an error at the commit reaches the caller: a deferred constraint, and the loser of two serializable transactions', async () => {
  const codeAt = (work: Promise<unknown>) =>
    work.then(
      () => 'committed',
      (error: unknown) =>
        error instanceof Error && error.cause instanceof pg.DatabaseError ? error.cause.code : error,
    )
  await admin(async (client) => {
    await client.query(
      'alter table gallery_image add constraint one_name unique (organization_id, name) deferrable initially deferred',
    )
    try {
      const twice = within(acme.id, () =>
        db.transaction((tx) => tx.insert(galleryImage).values(picture('acme secret'))),
      )
      expect(await codeAt(twice)).toBe('23505')
    } finally {
      await client.query('alter table gallery_image drop constraint one_name')
    }
  })
  const read = [latch(), latch()]
  const skewed = [0, 1].map((own) =>
    within(acme.id, () =>
      db.transaction(
        async (tx) => {
          await tx.$count(galleryImage)
          read[own]?.open()
          await read[1 - own]?.opened
          await tx.insert(galleryImage).values(picture(`skewed ${own}`))
        },
        { isolationLevel: 'serializable' },
      ),
    ),
  )
  const codes = await Promise.all(skewed.map(codeAt))
  expect(codes.toSorted()).toEqual(['40001', 'committed'])
  await within(acme.id, () => db.delete(galleryImage).where(sql`name like 'skewed%'`))
})

test('what is done after a commit is done although one of it fails, and the error says that the rows are there', async () => {
  const done: string[] = []
  const committed = within(acme.id, () =>
    db.transaction(async (tx) => {
      await tx.insert(galleryImage).values(picture('kept'))
      await afterCommit(() => Promise.reject(new Error('no mail server')))
      await afterCommit(() => done.push('file removed'))
    }),
  )
  const error = await committed.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AfterCommitError)
  expect(error).toMatchObject({
    message: expect.stringMatching(/is committed/),
    cause: { message: 'no mail server' },
  })
  expect(done).toEqual(['file removed'])
  expect(await within(acme.id, names)).toEqual(['acme secret', 'kept'])
  await within(acme.id, () => db.delete(galleryImage).where(eq(galleryImage.name, 'kept')))
})

import { ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import {
  avg,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  max,
  type SQLWrapper,
  sql,
  TransactionRollbackError,
} from 'drizzle-orm'
import { alias, union } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { causeOf } from '../harness/world'
import { author, book, schema } from './every-type'

let scratch: Scratch
let pool: ScopedPool

const open = () => scopedDatabase(pool, schema)
let db: ReturnType<typeof open>

const [acme, globex] = ['acme', 'globex']
const acmeBook = {
  title: 'Structure',
  pages: 300,
  price: '12.25',
  tags: ['a "quoted" tag', 'two, words'],
  facts: { nested: ['x', 1] },
  published: '2026-11-25',
  seenAt: new Date('2026-11-25T10:00:00.123Z'),
  lent: true,
  keywords: ['three', 'key', 'words'],
}

beforeAll(async () => {
  scratch = await makeScratch('features', schema, tenancy)
  pool = new ScopedPool({ connectionString: scratch.appUrl, max: 4 })
  db = open()
  await scratch.query(
    `insert into organization (id, name, slug) values ('acme', 'Acme', 'acme'), ('globex', 'Globex', 'globex')`,
  )
})

afterAll(async () => {
  await pool.end()
  await scratch.drop()
})

beforeEach(async () => {
  await scratch.query('truncate testauthor, polygon')
  for (const id of [acme, globex]) {
    await within(id, async () => {
      const [ada] = await db
        .insert(author)
        .values({ name: `Ada of ${id}` })
        .returning()
      await db.insert(author).values({ name: 'Nobody' })
      await db.insert(book).values([
        { ...acmeBook, authorId: ada?.id },
        { title: `${id} secret`, pages: 50 },
      ])
    })
  }
})

const [other, byTitle] = [alias(book, 'other'), desc(book.title)]

/** What Drizzle can ask, and what acme is answered; globex is answered the same of its own rows. */
const questions: [string, () => PromiseLike<unknown>, (id: string) => unknown][] = [
  [
    'every type of column comes back as it went in',
    () => db.select().from(book).where(eq(book.title, 'Structure')),
    (id) => [{ ...acmeBook, organizationId: id, id: expect.any(String), authorId: expect.any(String) }],
  ],
  [
    'a left join is null where there is nothing',
    () =>
      db
        .select({ title: book.title, author: { id: author.id, name: author.name } })
        .from(book)
        .leftJoin(author, eq(book.authorId, author.id))
        .orderBy(byTitle),
    (id) => [
      { title: `${id} secret`, author: null },
      { title: 'Structure', author: { id: expect.any(String), name: `Ada of ${id}` } },
    ],
  ],
  [
    'inner, right and full joins',
    async () => [
      (await db.select().from(book).innerJoin(author, eq(book.authorId, author.id))).length,
      (await db.select().from(book).rightJoin(author, eq(book.authorId, author.id))).length,
      (await db.select().from(book).fullJoin(author, eq(book.authorId, author.id))).length,
    ],
    () => [1, 2, 3],
  ],
  [
    'a join of a table with itself under another name',
    () => db.select({ title: other.title }).from(book).innerJoin(other, gt(book.pages, other.pages)),
    (id) => [{ title: `${id} secret` }],
  ],
  [
    'aggregates, groups and having',
    () =>
      db
        .select({ lent: book.lent, books: count(), most: max(book.pages), mean: avg(book.pages) })
        .from(book)
        .groupBy(book.lent)
        .having(gt(count(), 0))
        .orderBy(book.lent),
    () => [
      { lent: false, books: 1, most: 50, mean: '50.0000000000000000' },
      { lent: true, books: 1, most: 300, mean: '300.0000000000000000' },
    ],
  ],
  [
    'distinct, and distinct on',
    async () => [
      await db.selectDistinct({ lent: book.lent }).from(book).orderBy(book.lent),
      (
        await db
          .selectDistinctOn([book.lent], { title: book.title })
          .from(book)
          .orderBy(book.lent, book.title)
      ).length,
    ],
    () => [[{ lent: false }, { lent: true }], 2],
  ],
  [
    'a common table expression and a subquery',
    async () => {
      const thick = db.$with('thick').as(db.select().from(book).where(gt(book.pages, 100)))
      const thin = db.select({ id: book.id }).from(book).where(isNull(book.authorId)).as('thin')
      return [
        await db.with(thick).select({ title: thick.title }).from(thick),
        await db.select({ title: book.title }).from(book).innerJoin(thin, eq(thin.id, book.id)),
        await db
          .select({ name: author.name })
          .from(author)
          .where(exists(db.select({ one: sql`1` }).from(book).where(eq(book.authorId, author.id)))),
      ]
    },
    (id) => [[{ title: 'Structure' }], [{ title: `${id} secret` }], [{ name: `Ada of ${id}` }]],
  ],
  [
    'a union',
    () => union(db.select({ word: book.title }).from(book), db.select({ word: author.name }).from(author)),
    () => expect.arrayContaining([{ word: 'Structure' }, { word: 'Nobody' }]),
  ],
  [
    'relational queries, both ways, nested, with extras and a limit',
    async () => [
      await db.query.testauthor.findMany({
        columns: { name: true },
        with: { books: { columns: { title: true, seenAt: true, facts: true, tags: true } } },
        orderBy: author.name,
      }),
      await db.query.testbook.findFirst({
        columns: { title: true },
        where: eq(book.title, 'Structure'),
        with: { author: { columns: { name: true }, with: { books: { columns: { pages: true } } } } },
        extras: { shouted: sql<string>`upper(${book.title})`.as('shouted') },
      }),
      await db.query.testbook.findMany({
        columns: { pages: true },
        limit: 1,
        offset: 1,
        orderBy: book.pages,
      }),
    ],
    (id) => [
      [
        {
          name: `Ada of ${id}`,
          books: [
            { title: 'Structure', seenAt: acmeBook.seenAt, facts: acmeBook.facts, tags: acmeBook.tags },
          ],
        },
        { name: 'Nobody', books: [] },
      ],
      {
        title: 'Structure',
        shouted: 'STRUCTURE',
        author: { name: `Ada of ${id}`, books: [{ pages: 300 }] },
      },
      [{ pages: 300 }],
    ],
  ],
  [
    '$count, alone, filtered and inside a select',
    async () => [
      await db.$count(book),
      await db.$count(book, gt(book.pages, 100)),
      await db
        .select({ name: author.name, books: db.$count(book, eq(book.authorId, author.id)) })
        .from(author)
        .orderBy(author.name),
    ],
    (id) => [
      2,
      1,
      [
        { name: `Ada of ${id}`, books: 1 },
        { name: 'Nobody', books: 0 },
      ],
    ],
  ],
  [
    'a prepared query with placeholders, in the filter, the limit and the values',
    async () => {
      const find = db
        .select({ title: book.title })
        .from(book)
        .where(inArray(book.pages, [sql.placeholder('pages') as unknown as number]))
        .limit(sql.placeholder('limit'))
        .prepare('find')
      const relational = db.query.testbook
        .findFirst({ columns: { pages: true }, where: eq(book.title, sql.placeholder('title')) })
        .prepare('relational')
      const insert = db
        .insert(author)
        .values({ name: sql.placeholder('name') })
        .returning({ name: author.name })
        .prepare('insert')
      return [
        await find.execute({ pages: 50, limit: 1 }),
        await find.execute({ pages: 51, limit: 1 }),
        await relational.execute({ title: 'Structure' }),
        await insert.execute({ name: 'Prepared' }),
      ]
    },
    (id) => [[{ title: `${id} secret` }], [], { pages: 300 }, [{ name: 'Prepared' }]],
  ],
  [
    'writes: returning, on conflict, update from, insert from a select, delete',
    async () => [
      await db
        .insert(author)
        .values({ name: 'Nobody' })
        .onConflictDoUpdate({ target: [author.organizationId, author.name], set: { name: 'Somebody' } })
        .returning({ name: author.name }),
      await db.insert(author).values({ name: 'Somebody' }).onConflictDoNothing().returning(),
      await db
        .update(book)
        .set({ title: sql`${author.name} || '’s'` })
        .from(author)
        .where(eq(book.authorId, author.id))
        .returning({ title: book.title, pages: book.pages }),
      await db.delete(book).where(gt(book.pages, 100)).returning({ pages: book.pages }),
      (await db.delete(book)).rowCount,
    ],
    (id) => [[{ name: 'Somebody' }], [], [{ title: `Ada of ${id}’s`, pages: 300 }], [{ pages: 300 }], 1],
  ],
  [
    'raw SQL with parameters and types of its own',
    async () => [
      (
        await db.execute<{ n: number }>(
          sql`select count(*)::int as n from ${book} where ${book.pages} > ${100}`,
        )
      ).rows,
      (await db.execute(sql`select now() as at, null as nothing, array[1, 2] as list from ${book} limit 1`))
        .rows,
    ],
    () => [[{ n: 1 }], [{ at: expect.any(String), nothing: null, list: [1, 2] }]],
  ],
]

describe('what Drizzle can ask', () => {
  test.each(questions)('%s', async (_, ask, answer) => {
    for (const id of [acme, globex]) expect(await within(id, async () => await ask())).toEqual(answer(id))
  })

  test.each(questions)('in a transaction too: %s', async (_, ask, answer) => {
    for (const id of [acme, globex])
      expect(await within(id, () => db.transaction(async () => await ask()))).toEqual(answer(id))
  })
})

describe('transactions', () => {
  test.each(['read uncommitted', 'read committed', 'repeatable read', 'serializable'] as const)(
    'are %s where they say so, and read-only where they say that',
    async (isolationLevel) => {
      const settings = (tx: { execute: typeof db.execute }) =>
        tx
          .execute(sql`select current_setting('transaction_isolation') as level,
                              current_setting('transaction_read_only') as read_only from ${author} limit 1`)
          .then(({ rows }) => rows[0])
      const seen = await within(acme, () =>
        db.transaction(settings, { isolationLevel, accessMode: 'read only', deferrable: true }),
      )
      expect(seen).toEqual({ level: isolationLevel, read_only: 'on' })
      const writing = within(acme, () =>
        db.transaction((tx) => tx.insert(author).values({ name: 'x' }), {
          isolationLevel,
          accessMode: 'read only',
        }),
      )
      expect(await writing.then(() => 'wrote', causeOf)).toMatch(/read-only transaction/)
    },
  )

  test('nest, and roll back to where the inner one began', async () => {
    await within(acme, async () => {
      await db.transaction(async (tx) => {
        await tx.insert(author).values({ name: 'outer' })
        await tx.transaction(async (inner) => {
          await inner.insert(author).values({ name: 'inner' })
          await expect(inner.transaction((innermost) => innermost.rollback())).rejects.toThrow(
            TransactionRollbackError,
          )
        })
        const failing = tx.transaction(async (inner) => {
          await inner.insert(author).values({ name: 'lost' })
          await inner.insert(author).values({ name: 'inner' })
        })
        expect(await failing.then(() => 'wrote', causeOf)).toMatch(/author_name_key/)
      })
      expect(await db.$count(author, inArray(author.name, ['outer', 'inner', 'lost']))).toBe(2)
    })
    expect(await within(globex, () => db.$count(author, eq(author.name, 'outer')))).toBe(0)
  })
})

describe('a batch', () => {
  const queries = () =>
    [
      db
        .select({ title: book.title, author })
        .from(book)
        .leftJoin(author, eq(book.authorId, author.id))
        .orderBy(byTitle),
      db.query.testauthor.findFirst({ with: { books: true }, orderBy: author.name }),
      db.$count(book),
      db.insert(author).values({ name: 'Batched' }).returning({ name: author.name }),
      db.execute(sql`select count(*)::int as authors from ${author}`),
      db.update(book).set({ lent: false }),
    ] as const

  test('answers each query as it is answered alone, with its own type', async () => {
    for (const id of [acme, globex]) {
      await within(id, async () => {
        const [joined, first, number, inserted, raw, updated] = await db.batch(queries())
        expect(joined).toEqual([
          { title: `${id} secret`, author: null },
          { title: 'Structure', author: expect.objectContaining({ name: `Ada of ${id}` }) },
        ])
        expect(first).toMatchObject({ name: `Ada of ${id}`, books: [{ ...acmeBook, organizationId: id }] })
        expect([number, inserted, raw.rows, updated.rowCount]).toEqual([
          2,
          [{ name: 'Batched' }],
          [{ authors: 3 }],
          2,
        ])
        expectTypeOf(number).toEqualTypeOf<number>()
        expectTypeOf(inserted).toEqualTypeOf<{ name: string }[]>()
        expectTypeOf(joined[0]).toExtend<{ title: string; author: { name: string } | null } | undefined>()
      })
    }
  })

  const add = (name: string) => db.insert(author).values({ name })

  test('keeps all of it, or nothing, and names the query that failed', async () => {
    await within(acme, async () => {
      const failure = await db
        .batch([add('first'), db.select().from(book), add('n'.repeat(21)), add('last')])
        .catch((error: Error) => error)
      expect(failure).toMatchObject({ params: expect.arrayContaining(['n'.repeat(21)]) })
      expect(causeOf(failure)).toMatch(/too long/)
      expect(await db.$count(author, inArray(author.name, ['first', 'last']))).toBe(0)
      await db.batch([add('first'), add('last')])
      expect(await db.$count(author, inArray(author.name, ['first', 'last']))).toBe(2)
    })
  })

  test('joins the transaction that is open, and is rolled back with it', async () => {
    await within(acme, async () => {
      const failing = db.transaction(async (tx) => {
        const [, number] = await db.batch([add('inside'), tx.$count(author)])
        expect(number).toBe(3)
        throw new Error('stop')
      })
      await expect(failing).rejects.toThrow('stop')
      expect(await db.$count(author)).toBe(2)
    })
  })

  test('of acme reads nothing of globex, also after one that failed on the same connection', async () => {
    for (let turn = 0; turn < 5; turn++) {
      for (const id of [acme, globex]) {
        await within(id, async () => {
          const foreign = id === acme ? globex : acme
          const [own, others] = await db.batch([
            db.$count(book, eq(book.organizationId, id)),
            db.$count(book, eq(book.organizationId, foreign)),
          ])
          expect([own, others]).toEqual([2, 0])
          await expect(db.batch([db.$count(book), db.execute(sql`select 1 / 0`)])).rejects.toThrow()
        })
      }
    }
  })

  test('takes nothing that was sent before, nothing of another transaction and no statement that is none', async () => {
    await within(acme, async () => {
      const sent = db.$count(book).then((number) => number)
      await expect(db.batch([db.$count(book), sent])).rejects.toThrow(/nobody has awaited/)
      let query: SQLWrapper & PromiseLike<unknown> = db.select().from(book)
      await db.transaction(async (tx) => {
        query = tx.select().from(book)
      })
      expect(await db.batch([query]).then(() => 'answered', causeOf)).toMatch(/has ended|another transaction/)
      expect(await db.batch([db.execute(sql`set role x`)]).then(() => 'answered', causeOf)).toMatch(
        /takes select/,
      )
      expect(await db.batch([])).toEqual([])
    })
    await expect(within(acme, () => db.batch([db.$count(book)]).then(([number]) => number))).resolves.toBe(2)
    expect(() => db.batch([])).toThrow(/outside any organization/)
  })
})

test('the role of tenant queries brings limits: for a statement, for a lock, and for a transaction that does nothing', async () => {
  const { rows } = await pool.unscoped.query(
    `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
            current_setting('idle_in_transaction_session_timeout') as idle`,
  )
  expect(rows).toEqual([{ statement: '30s', lock: '10s', idle: '1min' }])
})

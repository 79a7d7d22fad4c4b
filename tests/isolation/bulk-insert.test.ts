import { ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { asc, eq, like, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import { tenancy } from '../../db/tenancy'
import { makeScratch, type Scratch } from '../harness/scratch'
import { causeOf } from '../harness/world'
import { author, book, schema } from './every-type'

let scratch: Scratch
let pool: ScopedPool
const open = () => scopedDatabase(pool, schema)
let db: ReturnType<typeof open>
const [acme, globex] = ['acme', 'globex']

beforeAll(async () => {
  scratch = await makeScratch('bulk', schema, tenancy)
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

/** Rows of every type; every third leaves out what has a default, and some values are SQL. */
const made = (word: string, index: number) => ({
  title: `${word} ${index}`,
  ...(index % 3 === 0 ? {} : { pages: index + 1 }),
  price: index % 5 === 0 ? null : '12.25',
  tags: ['a "quoted" tag', `${index}, {x}`],
  facts: { nested: [index, 'x'] },
  published: '2026-11-25',
  seenAt: new Date(1_700_000_000_000 + index),
  lent: index % 2 === 0,
  keywords: ['key', String(index)],
})
const rows = (word: string, number: number) => Array.from({ length: number }, (_, index) => made(word, index))

const stored = (word: string) =>
  db
    .select()
    .from(book)
    .where(like(book.title, `${word} %`))
    .orderBy(asc(book.seenAt))

test('five thousand rows of every type are there as they were given, in the organization of the scope', async () => {
  expect(await within(acme, () => db.bulkInsert(book, rows('typed', 5_000)))).toBe(5_000)
  const found = await within(acme, () => stored('typed'))
  expect(found).toEqual(
    rows('typed', 5_000).map((row) => ({
      pages: 100,
      ...row,
      organizationId: acme,
      id: expect.any(String),
      authorId: null,
    })),
  )
  expect(await within(globex, () => stored('typed'))).toEqual([])
})

test('what comes back has the order of the rows and the types of its columns', async () => {
  const returned = await within(acme, () =>
    db.bulkInsert(book, rows('returned', 2_000), { returning: { title: book.title, seen: book.seenAt } }),
  )
  expectTypeOf(returned).toEqualTypeOf<{ title: string; seen: Date | null }[]>()
  expect(returned).toEqual(rows('returned', 2_000).map(({ title, seenAt }) => ({ title, seen: seenAt })))
})

test('rows that arrive one after the other are inserted as they come', async () => {
  async function* arriving() {
    for (let index = 0; index < 1_500; index++) yield made('arriving', index)
  }
  expect(await within(acme, () => db.bulkInsert(book, arriving()))).toBe(1_500)
  expect(await within(acme, () => db.bulkInsert(book, []))).toBe(0)
  expect(await within(acme, async () => (await stored('arriving')).length)).toBe(1_500)
})

test('all of them, or none: a bad row at the end, and a transaction that is rolled back', async () => {
  const bad = [...rows('bad', 3_000), { title: 'bad 3000', pages: -1 }]
  expect(await within(acme, () => db.bulkInsert(book, bad)).then(() => 'inserted', causeOf)).toMatch(
    /pages_positive/,
  )
  const undone = within(acme, () =>
    db.transaction(async () => {
      await db.bulkInsert(book, rows('bad', 3_000))
      expect(await db.$count(book, like(book.title, 'bad %'))).toBe(3_000)
      throw new Error('stop')
    }),
  )
  await expect(undone).rejects.toThrow('stop')
  expect(await within(acme, () => stored('bad'))).toEqual([])
})

test('a row for globex, or that points at an author of globex, is refused to acme and taken from globex', async () => {
  const [hers] = await within(globex, () => db.insert(author).values({ name: 'Hers' }).returning())
  const planted = [...rows('planted', 10), { title: 'planted 10', organizationId: globex }]
  const pointing = [...rows('planted', 10), { title: 'planted 10', authorId: hers?.id }]
  expect(await within(globex, () => db.bulkInsert(book, planted))).toBe(11)
  expect(await within(globex, () => db.bulkInsert(book, pointing))).toBe(11)
  expect(await within(acme, () => db.bulkInsert(book, planted)).then(() => 'inserted', causeOf)).toMatch(
    /row-level security/,
  )
  expect(await within(acme, () => db.bulkInsert(book, pointing)).then(() => 'inserted', causeOf)).toMatch(
    /book_author_fk/,
  )
  expect(await within(acme, () => stored('planted'))).toEqual([])
})

test('SQL among the values is refused in a sentence', async () => {
  const odd = [{ title: sql`current_user` as unknown as string }]
  await expect(within(acme, () => db.bulkInsert(book, odd))).rejects.toThrow(/takes values/)
})

test('a statement with more values than the protocol counts is refused in a sentence, and harms nothing', async () => {
  const values = Array.from({ length: 65_536 }, (_, index) => sql`${index}`)
  const asking = within(acme, () => db.execute(sql`select ${sql.join(values, sql`, `)}`))
  expect(await asking.then(() => 'answered', causeOf)).toMatch(
    /takes 65535 values at most, and this one has 65536/,
  )
  expect(await within(acme, () => db.$count(book, eq(book.title, 'none')))).toBe(0)
})

test('it is many times faster than one insert for each row', async () => {
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now()
    await within(acme, work)
    return performance.now() - began
  }
  const number = 300
  const singly = await timed(() =>
    db.transaction(async (tx) => {
      for (const row of rows('singly', number)) await tx.insert(book).values(row)
    }),
  )
  const bulk = (await timed(() => db.bulkInsert(book, rows('bulk', number * 5)))) / 5
  console.log(
    `bulkInsert: ${(number / bulk).toFixed(1)} rows/ms, row by row in one transaction: ${(number / singly).toFixed(1)}; ratio ${(singly / bulk).toFixed(1)}`,
  )
  expect(singly / bulk).toBeGreaterThan(2)
})

import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { type PgDialect, pgTable, text, unionAll } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { writeLimits } from './constant-limits'

const bill = pgTable('testbill', { title: text('title') })
const [plain, db] = [drizzle.mock(), drizzle.mock()]
writeLimits((db as unknown as { dialect: PgDialect }).dialect)

const limited = (limit: unknown, of = db) =>
  of
    .select()
    .from(bill)
    .limit(limit as number)
    .toSQL()

test('a limit that is a number is in the text, also of a union and of a relational query', () => {
  expect(limited(20)).toEqual({ sql: 'select "title" from "testbill" limit 20', params: [] })
  expect(limited(0).sql).toMatch(/ limit 0$/)
  const all = () => db.select().from(bill)
  expect(unionAll(all(), all()).limit(7).toSQL()).toEqual({
    sql: '(select "title" from "testbill") union all (select "title" from "testbill") limit 7',
    params: [],
  })
  const related = drizzle.mock({ schema: { bill } })
  writeLimits((related as unknown as { dialect: PgDialect }).dialect)
  expect(related.query.bill.findFirst().toSQL()).toMatchObject({
    sql: expect.stringMatching(/ limit 1$/),
    params: [],
  })
})

test('whatever else is given for one stays what Drizzle makes of it, and no part of the text', () => {
  const odd: unknown[] = [
    ...[
      undefined,
      null,
      -1,
      2.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e21,
      '5; drop table testbill',
      ['1; --'],
    ],
    ...[{ toString: () => '1; drop table testbill' }, { valueOf: () => 3 }, sql.placeholder('most')],
  ]
  for (const limit of odd) expect(limited(limit)).toEqual(limited(limit, plain))
})

import { type ProveOptions, type ProveResult, prove } from '@refactkit/tenancy/prove'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import * as kit from '../../db/schema'
import { tenancy } from '../../db/tenancy'
import { plainItem, schema } from './shapes'

const run = (options: Partial<ProveOptions>): Promise<ProveResult> =>
  prove({ databaseUrl: inject('adminUrl'), schema: kit, tenancy, ...options })

const found = ({ leaks, known }: ProveResult) => [...leaks, ...known].map(({ attack }) => attack)

afterAll(async () => {
  const server = new pg.Client({ connectionString: inject('adminUrl') })
  await server.connect()
  const { rows } = await server.query(
    `select datname as left from pg_database where datname like 'rkprove\\_%'
     union all select rolname from pg_roles where rolname like 'rkprove\\_%'`,
  )
  await server.end()
  expect(rows, 'what runs have left on the server').toEqual([])
})

test('every attack on the tables of the kit is held, and each would have shown a leak', async () => {
  const result = await run({})
  expect(result).toMatchObject({ ok: true, tables: 1, leaks: [], known: [], vacuous: [], findings: [] })
  expect(result.attacks).toBeGreaterThan(300)
}, 240_000)

test('tables of every shape are attacked without a line of test, and hold', async () => {
  const result = await run({ schema, quick: true })
  expect(result).toMatchObject({ ok: true, tables: 7, leaks: [], known: [], vacuous: [], findings: [] })
  const attacked = new Set(result.perTable.map(({ table }) => table))
  for (const table of ['customer', 'invoice', 'invoice_line', 'category', 'reminder', 'word'])
    expect(attacked).toContain(table)
}, 240_000)

describe('a hole in the database is found', () => {
  let result: ProveResult
  beforeAll(async () => {
    result = await run({
      schema: { ...schema, plainItem },
      only: [
        'select-all/customer',
        'duplicate-key/category/category_name_everywhere',
        'foreign-parent/invoice_line',
        'database-object/public.',
        'upsert/plain_item',
        'select-all/word',
      ],
      afterGuard: [
        'alter policy tenant_isolation on customer using (true)',
        'create unique index category_name_everywhere on category (name)',
        `create unique index invoice_id_key on invoice (id);
       alter table invoice_line drop constraint invoice_line_invoice_fk;
       alter table invoice_line add constraint line_invoice foreign key (invoice_id) references invoice (id)`,
        'create view all_words as select * from word; grant select on all_words to <app>',
        `create function count_words(text) returns bigint language sql security definer set search_path = ''
         return (select count(*) from public.word where organization_id = $1)`,
      ],
    })
  }, 120_000)

  test.each([
    ['a policy that lets everything pass', 'select-all/customer/builder'],
    ['a key across organizations', 'duplicate-key/category/category_name_everywhere/pg'],
    ['a foreign key without the organization', 'foreign-parent/invoice_line/line_invoice/raw'],
    ['a view with the rights of its owner', 'database-object/public.all_words/pg'],
    ['a function with the rights of its owner', 'database-object/public.count_words(text)/session'],
    ['the global key of a plain table', 'upsert/plain_item/plain_item_pkey-nothing/raw'],
  ])('%s', (_, attack) => expect(found(result)).toContain(attack))

  test('and no table beside it is suspected', () => {
    expect(result.ok).toBe(false)
    expect(found(result).filter((attack) => attack.includes('/word/'))).toEqual([])
  })
})

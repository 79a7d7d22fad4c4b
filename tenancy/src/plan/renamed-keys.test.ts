import { expect, test } from 'vitest'
import { renamingKeys } from './renamed-keys'

const long = 'a key with a name of exactly as many bytes as PostgreSQL keeps: '
const move = (table: string, shown: string, from: string, to: string) =>
  renamingKeys(
    [
      `ALTER TABLE ${table} DROP CONSTRAINT "${from}";`,
      `ALTER TABLE ${table} ADD CONSTRAINT "${to}" UNIQUE("due");`,
    ],
    new Map([[shown, new Map([[from, 'UNIQUE(due)']])]]),
  )

test('a key that says the same under its next name is renamed, wherever its table is', () => {
  for (const [table, shown] of [
    ['"bill"', 'bill'],
    ['"public"."bill"', 'bill'],
    ['"crm"."bill"', 'crm.bill'],
    ['"a.b"', '"a.b"'],
    ['"Crm.North"."Bill"', '"Crm.North".Bill'],
  ] as const)
    expect(move(table, shown, 'old', 'new')).toEqual([
      `ALTER TABLE ${table} RENAME CONSTRAINT "old" TO "new";`,
    ])
})

test('a name that differs where PostgreSQL keeps nothing of it is the same name', () => {
  expect(move('"bill"', 'bill', `${long}old`, `${long}new`)).toEqual([])
  expect(move('"bill"', 'bill', `old ${long}`, `new ${long}`)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { foresee } from './foreseen'

const bill = { schema: 'public', name: 'bill' }
const without = (...dropped: string[]) =>
  foresee([{ kind: 'column', table: 'bill', sorted: { renamed: [], dropped, open: [] } }], {})

/** Expressions as PostgreSQL prints them, and a column of which each does or does not speak. */
test.each([
  ['(total > 0)', 'total', true],
  ['(subtotal > 0)', 'total', false],
  ["(state = 'total'::text)", 'total', false],
  ["(note <> 'it''s total'::text)", 'total', false],
  ['lower(title)', 'lower', false],
  ['lower(lower)', 'lower', true],
  ['("Total" > 0)', 'total', false],
  ['("Total" > 0)', 'Total', true],
  ['("total (€)" > 0)', 'total (€)', true],
  ['("a ""total""" > 0)', 'a "total"', true],
  ['("net total" > 0)', 'total', false],
  ['(cost$ > 0)', 'cost$', true],
  ['(cost$ > 0)', 'cost', false],
  ['(größe > 0)', 'größe', true],
  ['(größe > 0)', 'gr', false],
  ["(state = 'open'::total)", 'total', false],
])('%s and the column %s: %s', (text, column, goes) => {
  expect(without(column).goes(bill, text)).toBe(goes)
  expect(without('other').goes(bill, text)).toBe(false)
})

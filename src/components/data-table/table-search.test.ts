import { expect, test } from 'vitest'
import { nextSort, tableSearch } from './table-search'

const read = tableSearch(['number', 'total'], { status: ['draft', 'paid'] })

test.each([
  [
    { search: 'acme', sort: '-total', status: 'paid' },
    { search: 'acme', sort: '-total', status: 'paid' },
  ],
  [{ search: '', sort: 'password', status: 'none' }, {}],
  [
    { search: 10, sort: 'number' },
    { search: '10', sort: 'number' },
  ],
  [{ search: true, sort: ['total'], status: null, other: 'x' }, {}],
])('%j is read as %j', (address, found) => {
  expect(read(address)).toEqual(found)
})

test('a heading pressed three times leaves the list as it was', () => {
  expect(nextSort('total', undefined)).toBe('total')
  expect(nextSort('total', 'total')).toBe('-total')
  expect(nextSort('total', '-total')).toBeUndefined()
  expect(nextSort('total', '-number')).toBe('total')
})

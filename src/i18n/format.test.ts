import { expect, it } from 'vitest'
import { formats } from './format'

const { bytes, relative } = formats('en')

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [1_234_567, '1.2 MB'],
  [5e12, '5 TB'],
  [5e16, '50,000 TB'],
])('%d bytes are %s', (value, text) => {
  expect(bytes(value)).toBe(text)
})

it.each([
  [-10, 'now'],
  [-61, '1 minute ago'],
  [-86_400, 'yesterday'],
  [7 * 86_400 - 30, 'in 7 days'],
  [-1.9 * 86_400, 'yesterday'],
  [-400 * 86_400, 'last year'],
])('%d seconds from now is “%s”', (seconds, text) => {
  expect(relative(new Date(seconds * 1000), 0)).toBe(text)
})

it('amounts have the digits of their currency, and a day is the same one everywhere', () => {
  const { money, day, decimal } = formats('en')
  expect([money(123_450, 'EUR'), money(-1200, 'JPY'), money(1234, 'KWD').replace(/\s/, ' ')]).toEqual([
    '€1,234.50',
    '-¥1,200',
    'KWD 1.234',
  ])
  expect([day('2026-01-31'), decimal(1234.5678)]).toEqual(['Jan 31, 2026', '1,234.5678'])
})

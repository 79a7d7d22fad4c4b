import { expect, test } from 'vitest'
import { integer, money, optional, url } from './input'
import { amountText, minorUnits } from './money'

test.each([
  ['12.5', 'EUR', 1250],
  ['12,50', 'EUR', 1250],
  ['-0.07', 'EUR', -7],
  ['1200', 'JPY', 1200],
  ['1.234', 'KWD', 1234],
  ['12.5', 'JPY', undefined],
  ['12.345', 'EUR', undefined],
  ['1,234.50', 'EUR', undefined],
  ['', 'EUR', undefined],
])('“%s” %s is %s of the smallest unit', (typed, currency, amount) => {
  expect(minorUnits(typed, currency)).toBe(amount)
  if (amount !== undefined) expect(minorUnits(amountText(amount, currency), currency)).toBe(amount)
})

test('an amount is written with all the digits of its currency, and none is an empty text', () => {
  expect([
    amountText(-7, 'EUR'),
    amountText(1200, 'JPY'),
    amountText(5, 'KWD'),
    amountText(null, 'EUR'),
  ]).toEqual(['-0.07', '1200', '0.005', ''])
})

test('what is typed is read, or refused with a key that the catalogue has words for', () => {
  const problem = (schema: typeof integer | ReturnType<typeof money> | typeof url, value: string) =>
    schema.safeParse(value).error?.issues.map(({ message }) => message)
  expect(integer.parse(' 12 ')).toBe(12)
  expect(problem(integer, '1.5')).toEqual(['integer'])
  expect(problem(integer, '99999999999')).toEqual(['tooLarge'])
  expect(problem(money('EUR'), '99999999999999999999')).toEqual(['tooLarge'])
  expect(problem(url, 'javascript:alert(1)')).toEqual(['url'])
  expect(optional(integer).parse('')).toBeNull()
  expect(optional(integer).safeParse('x').error?.issues).toMatchObject([{ message: 'integer' }])
})

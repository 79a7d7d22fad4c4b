import { expect, test } from 'vitest'
import { addressesOf, addressesOfCsv } from './addresses-of'

test('a pasted list is read however a mail program or a person writes it', () => {
  const text = `Ada Lovelace <ada@x.test>, "Hopper, Grace" <Grace@X.test>; bob@x.test carl@x.test
    <dora@x.test>
    mailto:eve@x.test, (finn@x.test). gus@x.test Hal <hal@x.test>`
  expect(addressesOf(text)).toEqual([
    'ada@x.test',
    'grace@x.test',
    'bob@x.test',
    'carl@x.test',
    'dora@x.test',
    'eve@x.test',
    'finn@x.test',
    'gus@x.test',
    'hal@x.test',
  ])
  expect(addressesOf(' ,; \n')).toEqual([])
})

test('what is no address is kept, so that it can be put right', () => {
  expect(addressesOf('ada@, bob@x.test; nobody')).toEqual(['ada@', 'bob@x.test', 'nobody'])
})

test('a file says by itself which column has the addresses', () => {
  expect(
    addressesOfCsv(
      '\uFEFFname,e-mail,note\r\n"Lovelace, Ada",ada@x.test,"a ""b""\nc"\r\nBob,bob@x.test,\r\n',
    ),
  ).toEqual(['ada@x.test', 'bob@x.test'])
  expect(addressesOfCsv('ada@x.test;Ada\nbob@x.test;Bob')).toEqual(['ada@x.test', 'bob@x.test'])
  expect(addressesOfCsv('1\tada@x.test\n2\tBob <bob@x.test>\n3\t\n4\toops')).toEqual([
    'ada@x.test',
    'bob@x.test',
    'oops',
  ])
  expect(addressesOfCsv('ada@x.test\nbob@x.test\n')).toEqual(['ada@x.test', 'bob@x.test'])
  expect(addressesOfCsv('name,age\nAda,36')).toEqual([])
  expect(addressesOfCsv('')).toEqual([])
})

import { expect, test } from 'vitest'
import { putBack } from './put-back'

const items = (ids: string) => [...ids].map((id) => ({ id }))

test.each([
  ['acd', 1, 'abcd'],
  ['a', 5, 'ab'],
  ['', 0, 'b'],
  ['cbx', 0, 'cbx'],
])(
  'what was taken away comes back to “%s” at %i, among what came and went meanwhile',
  (now, place, expected) => {
    expect(putBack(items(now), { id: 'b' }, place)).toEqual(items(expected))
  },
)

import { expect, test } from 'vitest'
import { letterOf } from './use-shortcuts'

test.each([
  ['k', 'KeyK', 'k'],
  ['л', 'KeyK', 'k'],
  ['П', 'KeyG', 'g'],
  ['ن', 'KeyK', 'k'],
  ['क', 'KeyK', 'k'],
  ['?', 'Digit7', '?'],
  ['é', 'Digit2', 'é'],
  // Where the letters have other places, they count, and not their places.
  ['b', 'KeyN', 'b'],
])('%s on the key %s is %s to a shortcut', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter)
})

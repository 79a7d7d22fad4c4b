import { expect, test } from 'vitest'
import { matches } from './match'

test.each([
  ['', ['Members'], true],
  ['mem', ['Members'], true],
  ['emile zola', ['Zola', 'Émile'], true],
  ['ÉM', ['emile'], true],
  ['role change', ['Change a member’s role'], true],
  ['roles', ['Change a member’s role'], false],
])('“%s” in %j: %s', (words, texts, expected) => {
  expect(matches(words, ...texts)).toBe(expected)
})

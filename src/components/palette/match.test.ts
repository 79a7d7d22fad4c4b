import { expect, test } from 'vitest'
import { begins, matches } from './match'

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

test.each([
  ['m', 'Change a member’s role', true],
  ['m', 'Theme: Dark', false],
  ['theme d', 'Theme: Dark', true],
  ['', 'Members', true],
])('“%s” begins in “%s”: %s', (words, text, expected) => {
  expect(begins(words, text)).toBe(expected)
})

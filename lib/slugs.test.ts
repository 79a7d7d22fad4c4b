import { describe, expect, it } from 'vitest'
import { isUsableSlug, slugify } from './slugs'

describe('slugs', () => {
  it.each([
    ['Acme', 'acme'],
    ['  Café & Söhne ', 'cafe-sohne'],
    ['Ünïcödé---Labs!', 'unicode-labs'],
    ['株式会社', ''],
    ['!!!', ''],
    [`${'a'.repeat(47)} b`, 'a'.repeat(47)],
    ['x'.repeat(80), 'x'.repeat(48)],
  ])('of %j is %j', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })

  it.each(['', '-a', 'a-', 'A', 'a_b', 'a/b', '../x', 'a b', 'ä', 'x'.repeat(49), 'new', 'api', 'settings'])(
    'cannot be %j',
    (slug) => {
      expect(isUsableSlug(slug)).toBe(false)
    },
  )

  it.each(['a', '9', 'acme', 'a-b', 'x'.repeat(48)])('can be %j', (slug) => {
    expect(isUsableSlug(slug)).toBe(true)
  })
})

import { expect, it } from 'vitest'
import { type Words, wordFor } from './words'

const english = {
  title: 'Gallery',
  open: (name: string) => `Open ${name}`,
  keys: { a: 'A' },
  list: [{ of: 'x' }],
}

it('a language that leaves out a word, or asks for more than English gives, does not compile', () => {
  const german: Words<typeof english> = {
    title: 'Galerie',
    open: (name) => `${name} öffnen`,
    keys: { a: 'Ä' },
    list: [{ of: 'ix' }],
  }
  expect(german.open('plan')).toBe('plan öffnen')
  // @ts-expect-error the key is missing
  const without: Words<typeof english> = { ...german, keys: {} }
  // @ts-expect-error nobody gives it a number
  const other: Words<typeof english> = { ...german, open: (count: number) => `${count}` }
  expect([without.keys.a, other.title]).toEqual([undefined, 'Galerie'])
})

it('a key that has no word has none, whatever objects are born with', () => {
  expect([wordFor({ a: 'A' }, 'a'), wordFor({ a: 'A' }, 'constructor')]).toEqual(['A', undefined])
})

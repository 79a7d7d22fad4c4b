import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTailwindMerge, getDefaultConfig, twMerge } from 'tailwind-merge'
import { expect, test } from 'vitest'
import { mergeClasses } from './merge-classes'

const folder = import.meta.dirname

/** Every class that a component names. */
function classes(): string[] {
  const found = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /test|merge-classes/.test(file)) continue
    for (const [, text = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/['"`]([^'"`\n]+)['"`]/g))
      for (const word of text.split(/\s+/)) if (/^-?[a-z][\w[\]().,/%+-]*$/.test(word)) found.add(word)
  }
  return [...found]
}

/** A few of each family that the whole tailwind-merge knows. */
function someOfEach(words: readonly string[], most: number): string[] {
  const config = getDefaultConfig()
  const found = new Set<string>()
  for (const [family, members] of Object.entries(config.classGroups)) {
    const one = createTailwindMerge(() => ({
      ...config,
      classGroups: { [family]: members, probe: ['probe'] },
      conflictingClassGroups: { [family]: ['probe'] },
      conflictingClassGroupModifiers: {},
    }))
    const known = words.filter((word) => one(`probe ${word}`) === word)
    for (const word of known.slice(0, most)) found.add(word)
  }
  return [...found]
}

test('of two classes of the components the same one wins as with the whole tailwind-merge', () => {
  const words = someOfEach(classes(), 3)
  expect(words.length).toBeGreaterThan(150)
  const different: string[] = []
  for (const first of words)
    for (const second of words) {
      const both = `${first} ${second}`
      if (twMerge(both) !== mergeClasses(both)) different.push(`${both}: ${twMerge(both)}`)
    }
  expect(different).toEqual([])
})

test('under a condition only what is under the same one is taken back', () => {
  expect(mergeClasses('p-2 hover:p-3 sm:p-4 hover:sm:px-1 p-5 sm:hover:px-2')).toBe(
    'hover:p-3 sm:p-4 p-5 sm:hover:px-2',
  )
})

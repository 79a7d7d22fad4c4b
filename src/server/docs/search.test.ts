import { expect, test } from 'vitest'
import { searchDocs } from './search'

test('eight words are looked for, however many somebody sends', async () => {
  const eight = 'the portal of a scope is named by'
  const found = await searchDocs(eight)
  expect(found.length).toBeGreaterThan(0)
  expect(await searchDocs(`${eight} ziggurat`)).toEqual(found)
  expect(await searchDocs(`ziggurat ${eight}`)).toEqual([])
})

test('one letter finds no word that only begins with it', async () => {
  expect(await searchDocs('q')).toEqual([])
})

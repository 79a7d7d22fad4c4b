import { beforeEach, expect, test, vi } from 'vitest'
import { forgetRecent } from './forget-recent'
import { readRecent, remember } from './recent'
import { recentFirst } from './recent-first'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      kept.set(key, value)
      Object.defineProperty(storage, key, { value, enumerable: true, configurable: true })
    },
    removeItem(key: string) {
      kept.delete(key)
      Reflect.deleteProperty(storage, key)
    },
  }
  vi.stubGlobal('localStorage', storage)
})

test('what was chosen last comes first, once, for this person alone', () => {
  for (const id of ['a', 'b', 'a']) remember('organizations', 'ada', id)
  remember('organizations', 'bob', 'c')
  expect(readRecent('organizations', 'ada')).toEqual(['a', 'b'])
  expect(readRecent('organizations', 'bob')).toEqual(['c'])
  expect(readRecent('choices', 'ada')).toEqual([])
  const items = ['d', 'b', 'c', 'a'].map((id) => ({ id }))
  expect(recentFirst(items, ['a', 'b', 'gone']).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
})

test('signing out leaves nothing, and what somebody wrote there by hand does no harm', () => {
  remember('choices', 'ada', 'a')
  kept.set('other', 'stays')
  forgetRecent()
  expect([...kept.keys()]).toEqual(['other'])
  for (const text of ['{', '{"a":1}', '[1,null,"a"]', 'null']) {
    kept.set('refactkit:recent:choices:ada', text)
    expect(readRecent('choices', 'ada')).toEqual(text.includes('"a"]') ? ['a'] : [])
  }
})

import { expect, it } from 'vitest'
import { inLanguage } from '@/lib/spoken'
import { byLocale } from './by-locale'

const said = byLocale({
  en: { page: { title: 'Gallery', open: (name: string) => `Open ${name}`, steps: ['one'] } },
  de: { page: { title: 'Galerie', open: (name: string) => `${name} öffnen`, steps: ['eins'] } },
})
// As the words of a page are put together, once, when nobody is there yet.
const all = { ...said }

it('words are in the language of whoever is answered, also of two at once', async () => {
  const read = async () => {
    await Promise.resolve()
    return JSON.stringify(all)
  }
  const [german, english] = await Promise.all([inLanguage('de', read), inLanguage('en', read)])
  expect(german).toBe('{"page":{"title":"Galerie","steps":["eins"]}}')
  expect(english).toBe('{"page":{"title":"Gallery","steps":["one"]}}')
})

it('a language without them, and whoever is nobody, is answered in English', () => {
  expect(JSON.stringify(said)).toContain('Gallery')
  expect(inLanguage('fr', () => JSON.stringify(said))).toContain('Gallery')
})

import type { Locale } from '@/lib/languages'
import { spoken } from '@/lib/spoken'

type Said = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The words of every language as one object, of which each is said in the language of whoever is answered. Only the server has
 * it: a browser loads the words of its own language.
 *
 * @param all the same exports of a file of words, in each language
 */
export function byLocale(all: Readonly<Partial<Record<Locale, Said>>>): Said {
  const { en: english } = all
  if (!english) throw new Error('English is what every other language is measured by.')
  return grouped(english, (locale) => all[locale] ?? english)
}

function grouped(english: Said, of: (locale: Locale) => Said): Said {
  const words = {}
  for (const [key, value] of Object.entries(english)) {
    const get = () => of(spoken())[key]
    const group = (locale: Locale) => {
      const found = of(locale)[key]
      return isGroup(found) ? found : {}
    }
    if (isGroup(value)) Object.assign(words, { [key]: grouped(value, group) })
    else Object.defineProperty(words, key, { enumerable: true, get })
  }
  return words
}

import type { Locale } from '../../languages'
import type { Sentences } from '../sentences'
import { sentences as ar } from './ar'
import { sentences as de } from './de'
import { sentences as en } from './en'
import { sentences as es } from './es'
import { sentences as fr } from './fr'
import { sentences as hi } from './hi'
import { sentences as it } from './it'
import { sentences as pt } from './pt'
import { sentences as ru } from './ru'
import { sentences as tr } from './tr'
import { sentences as zh } from './zh'

const all: Readonly<Record<Locale, Sentences>> = {
  en,
  fr,
  'fr-BE': fr,
  de,
  hi,
  ar,
  'ar-MA': ar,
  es,
  pt,
  zh,
  it,
  ru,
  tr,
}

/** What people are told, in their language: for letters, as a page has the words of its own. */
export const sentencesIn = (locale: Locale): Sentences => all[locale]

import type { Locale } from '../../languages'
import type { Words } from '../../words'
import { letters as ar } from './ar'
import { letters as arMa } from './ar-MA'
import { letters as de } from './de'
import { letters as en } from './en'
import { letters as es } from './es'
import { letters as fr } from './fr'
import { letters as hi } from './hi'
import { letters as it } from './it'
import { letters as pt } from './pt'
import { letters as ru } from './ru'
import { letters as tr } from './tr'
import { letters as zh } from './zh'

const all: Readonly<Record<Locale, Words<typeof en>>> = {
  en,
  fr,
  'fr-BE': fr,
  de,
  hi,
  ar,
  'ar-MA': arMa,
  es,
  pt,
  zh,
  it,
  ru,
  tr,
}

/** What the letters say to somebody who reads a language. */
export const lettersIn = (locale: Locale): Words<typeof en> => all[locale]

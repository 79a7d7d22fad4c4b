import type { Locale } from '../../languages'
import type { Sentences } from '../sentences'
import { sentences as en } from './en'

const all: Partial<Record<Locale, Sentences>> = { en }

/** What people are told, in their language: for letters, as a page has the words of its own. */
export const sentencesIn = (locale: Locale): Sentences => all[locale] ?? en

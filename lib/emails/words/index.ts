import type { Locale } from '../../languages'
import type { Words } from '../../words'
import { letters as en } from './en'

const all: Partial<Record<Locale, Words<typeof en>>> = { en }

/** What the letters say to somebody who reads a language. */
export const lettersIn = (locale: Locale): Words<typeof en> => all[locale] ?? en

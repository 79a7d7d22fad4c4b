import { en, type Messages } from './en'

export type { Messages }

/** The message catalogue of the current locale. */
export const useMessages = (): Messages => en

interface Locale {
  lang: string
  dir: 'ltr' | 'rtl'
}

const english: Locale = { lang: 'en', dir: 'ltr' }

/** Language and writing direction of the current locale. */
export const useLocale = (): Locale => english

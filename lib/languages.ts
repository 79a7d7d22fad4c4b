/** The languages that people can read this in, each by its own name. */
export const languages = {
  en: 'English',
  fr: 'Français',
  'fr-BE': 'Français (Belgique)',
  de: 'Deutsch',
  hi: 'हिन्दी',
  ar: 'العربية',
  'ar-MA': 'العربية (المغرب)',
  es: 'Español',
  pt: 'Português',
  zh: '中文',
  it: 'Italiano',
  ru: 'Русский',
  tr: 'Türkçe',
} as const

export type Locale = keyof typeof languages

/** Those whose words are all there: what a person can choose, and what a browser is answered in. */
export const offered: readonly Locale[] = ['en']

export const isOffered = (text: unknown): text is Locale => offered.some((each) => each === text)

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale.startsWith('ar') ? 'rtl' : 'ltr')

/** What `Intl` is asked with: the digits of all our words are the same ones, whatever a machine takes for granted. */
export const tagOf = (locale: Locale): string => (locale.startsWith('ar') ? `${locale}-u-nu-latn` : locale)

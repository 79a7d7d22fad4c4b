/** The languages that people can read this in, or will: lib/language-names.ts has their names. */
export type Locale =
  | 'en'
  | 'fr'
  | 'fr-BE'
  | 'de'
  | 'hi'
  | 'ar'
  | 'ar-MA'
  | 'es'
  | 'pt'
  | 'zh'
  | 'it'
  | 'ru'
  | 'tr'

/** Those whose words are all there: what a person can choose, and what a browser is answered in. */
export const offered: readonly Locale[] = [
  'en',
  'fr',
  'fr-BE',
  'de',
  'hi',
  'ar',
  'ar-MA',
  'es',
  'pt',
  'zh',
  'it',
  'ru',
  'tr',
]

export const isOffered = (text: unknown): text is Locale => offered.some((each) => each === text)

export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale.startsWith('ar') ? 'rtl' : 'ltr')

/** What `Intl` is asked with: the digits of all our words are the same ones, whatever a machine takes for granted. */
export const tagOf = (locale: Locale): string => (locale.startsWith('ar') ? `${locale}-u-nu-latn` : locale)

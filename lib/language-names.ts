import type { Locale } from './languages'

/** Each language by its own name. */
export const languageNames: Readonly<Record<Locale, string>> = {
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
}

import { expect, it } from 'vitest'
import type { Locale } from '@/lib/languages'
import { bestLocale } from './asked-locale'

const among: readonly Locale[] = ['en', 'fr', 'fr-BE', 'ar', 'ar-MA', 'zh', 'pt']

it.each([
  ['fr-CH, en;q=0.5', 'fr'],
  ['fr-be', 'fr-BE'],
  ['en;q=0.3, ar-MA;q=0.9, fr;q=0.8', 'ar-MA'],
  ['ar-EG', 'ar'],
  ['zh-Hant-TW', 'zh'],
  ['sv, nl;q=0.9, pt-PT;q=0.2', 'pt'],
  ['fr;q=0, en', 'en'],
  ['sv', undefined],
  ['*', undefined],
  ['', undefined],
  [null, undefined],
])('a browser that asks for “%s” is answered in %s', (accepted, locale) => {
  expect(bestLocale(accepted, among)).toBe(locale)
})

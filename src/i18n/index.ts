import { createIsomorphicFn } from '@tanstack/react-start'
import { type Messages, messages } from '#words'
import { directionOf, isOffered, type Locale } from '@/lib/languages'
import { spoken } from '@/lib/spoken'

export type { Messages }

/** The message catalogue of the current language. */
export const useMessages = (): Messages => messages

/** A page is in one language for as long as it is open: to change it loads the page anew. */
const current = createIsomorphicFn()
  .client((): Locale => {
    const { lang } = document.documentElement
    return isOffered(lang) ? lang : 'en'
  })
  .server(spoken)

/** Language and writing direction of the page. */
export function useLocale(): { lang: Locale; dir: 'ltr' | 'rtl' } {
  const lang = current()
  return { lang, dir: directionOf(lang) }
}

import type { Locale } from '../languages'
import { render } from './render'
import { lettersIn } from './words'

export const signInLinkEmail = (locale: Locale, url: string) => {
  const { action, ...words } = lettersIn(locale).signInLink
  return render(locale, { of: 'person', ...words, action: { label: action, url } })
}

import type { Locale } from '../languages'
import { render } from './render'
import { lettersIn } from './words'

export const accountExistsEmail = (locale: Locale, url: string) => {
  const { action, ...words } = lettersIn(locale).accountExists
  return render(locale, { of: 'person', ...words, action: { label: action, url } })
}

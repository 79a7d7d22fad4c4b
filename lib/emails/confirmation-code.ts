import type { Locale } from '../languages'
import { render } from './render'
import { lettersIn } from './words'

export const confirmationCodeEmail = (locale: Locale, code: string, url: string) => {
  const { action, ...words } = lettersIn(locale).confirmationCode
  const lines = [`${code.slice(0, 4)} ${code.slice(4)}`]
  return render(locale, { of: 'person', ...words, lines, action: { label: action, url } })
}

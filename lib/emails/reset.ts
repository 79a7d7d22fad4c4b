import type { Locale } from '../languages'
import { render } from './render'
import { lettersIn } from './words'

/** `finish` is for an account that was started twice and never confirmed: its owner alone may set the password. */
export const resetEmail = (locale: Locale, kind: 'reset' | 'finish', url: string) => {
  const { action, ...words } = lettersIn(locale)[kind]
  return render(locale, { of: 'person', ...words, action: { label: action, url } })
}

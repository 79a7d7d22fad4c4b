import type { Locale } from '../languages'
import { render } from './render'
import { safeName } from './safe-name'
import { lettersIn } from './words'

export const verifyEmail = (locale: Locale, to: { name: string; url: string }) => {
  const { subject, heading, body, action, note } = lettersIn(locale).verify
  return render(locale, {
    of: 'person',
    subject,
    heading,
    body: body(safeName(to.name)),
    action: { label: action, url: to.url },
    note,
  })
}

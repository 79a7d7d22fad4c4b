import type { Locale } from '../languages'
import { render } from './render'
import { lettersIn } from './words'

export type Change = keyof ReturnType<typeof lettersIn>['changes']

/** `what` is the name of an account elsewhere. */
export const changeEmail = (locale: Locale, change: Change, what: string, url: string) => {
  const { changes, change: words } = lettersIn(locale)
  const said = changes[change](what)
  return render(locale, {
    of: 'person',
    subject: said,
    heading: said,
    body: words.body,
    action: { label: words.action, url },
    note: words.note,
  })
}

import type { Locale } from '../languages'
import { render } from './render'
import { safeName } from './safe-name'
import { lettersIn } from './words'

/** The last one to this address. */
export const accountDeletedEmail = (locale: Locale, url: string) => {
  const { action, ...words } = lettersIn(locale).accountDeleted
  return render(locale, { of: 'person', ...words, action: { label: action, url } })
}

interface Change {
  after: string
  url: string
}

export const confirmAddressEmail = (locale: Locale, { name, url }: { name: string; url: string }) => {
  const { action, body, ...words } = lettersIn(locale).confirmAddress
  return render(locale, {
    of: 'person',
    ...words,
    body: body(safeName(name)),
    action: { label: action, url },
  })
}

export const keepAddressEmail = (locale: Locale, { after, url }: Change) => {
  const { action, body, ...words } = lettersIn(locale).keepAddress
  return render(locale, {
    of: 'person',
    ...words,
    body: body(safeName(after)),
    action: { label: action, url },
  })
}

export const addressChangedEmail = (locale: Locale, { after, url }: Change) => {
  const { action, body, ...words } = lettersIn(locale).addressChanged
  return render(locale, {
    of: 'person',
    ...words,
    body: body(safeName(after)),
    action: { label: action, url },
  })
}

export const addressTakenEmail = (locale: Locale, url: string) => {
  const { action, ...words } = lettersIn(locale).addressTaken
  return render(locale, { of: 'person', ...words, action: { label: action, url } })
}

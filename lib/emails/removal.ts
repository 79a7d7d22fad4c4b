import { type Locale, tagOf } from '../languages'
import { render } from './render'
import { safeName } from './safe-name'
import { lettersIn } from './words'

interface Asked {
  organization: string
  by: string
  dueAt: Date
  url: string
}

const dayIn = (locale: Locale, moment: Date) =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(moment)

/** To every owner, while everything can still be restored. */
export const removalEmail = (locale: Locale, { organization, by, dueAt, url }: Asked) => {
  const { subject, body, action, note } = lettersIn(locale).removal
  const day = dayIn(locale, dueAt)
  const name = safeName(organization)
  return render(locale, {
    // It is about their membership, and outlives a queue that goes with the organization.
    of: 'person',
    subject: subject(name, day),
    heading: subject(name, day),
    body: body(safeName(by), name, day),
    action: { label: action, url },
    note,
  })
}

interface Gone {
  organization: string
  rows: number
  files: number
  url: string
}

/** To everybody who owned it, with the certificate. */
export const removedEmail = (locale: Locale, gone: Gone) => {
  const { subject, body, action, note } = lettersIn(locale).removed
  const name = safeName(gone.organization)
  return render(locale, {
    of: 'person',
    subject: subject(name),
    heading: subject(name),
    body: body(name, gone.rows, gone.files),
    action: { label: action, url: gone.url },
    note,
  })
}

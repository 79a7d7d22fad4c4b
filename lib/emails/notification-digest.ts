import type { Locale } from '../languages'
import { notificationSentence } from '../notifications/sentences'
import type { NotificationDetails } from '../notifications/types'
import { sentencesIn } from '../notifications/words'
import type { NamedRole } from '../permissions'
import { render } from './render'
import { safeName } from './safe-name'
import { lettersIn } from './words'

export interface DigestEntry {
  type: string
  details: NotificationDetails
  organization: string | null
}

const safeRole = (role: NamedRole | undefined) =>
  typeof role === 'object' ? { name: safeName(role.name) } : role

const sentenceOf = (
  locale: Locale,
  { type, details: { actor, role, previousRole: _, ...rest }, organization }: DigestEntry,
) => {
  const named = safeName(organization ?? rest.organization ?? '')
  const safe = safeRole(role)
  return notificationSentence(
    { locale, sentences: sentencesIn(locale) },
    type,
    { ...rest, actor: safeName(actor ?? ''), ...(safe && { role: safe }) },
    named,
  )
}

/** What somebody has not read yet, the newest first; `more` of it are not listed. */
export const notificationDigestEmail = (
  locale: Locale,
  entries: readonly DigestEntry[],
  more: number,
  url: string,
) => {
  const { subject, body, action, note, andMore } = lettersIn(locale).digest
  const all = entries.length + more
  return render(locale, {
    of: 'person',
    subject: subject(all),
    heading: subject(all),
    body,
    lines: [...entries.map((entry) => sentenceOf(locale, entry)), ...(more > 0 ? [andMore(more)] : [])],
    action: { label: action, url },
    note,
  })
}

import { notificationSentence } from '../notifications/sentences'
import type { NotificationDetails } from '../notifications/types'
import type { NamedRole } from '../permissions'
import { messages } from './messages'
import { render } from './render'
import { safeName } from './safe-name'

export interface DigestEntry {
  type: string
  details: NotificationDetails
  organization: string | null
}

const safeRole = (role: NamedRole | undefined) =>
  typeof role === 'object' ? { name: safeName(role.name) } : role

const sentenceOf = ({
  type,
  details: { actor, role, previousRole: _, ...rest },
  organization,
}: DigestEntry) => {
  const named = safeName(organization ?? rest.organization ?? '')
  const safe = safeRole(role)
  return notificationSentence(
    type,
    { ...rest, actor: safeName(actor ?? ''), ...(safe && { role: safe }) },
    named,
  )
}

/** What somebody has not read yet, the newest first; `more` of it are not listed. */
export const notificationDigestEmail = (entries: readonly DigestEntry[], more: number, url: string) => {
  const { subject, body, action, note, andMore } = messages.digest
  const all = entries.length + more
  return render({
    of: 'person',
    subject: subject(all),
    heading: subject(all),
    body,
    lines: [...entries.map(sentenceOf), ...(more > 0 ? [andMore(more)] : [])],
    action: { label: action, url },
    note,
  })
}

import { messages } from './messages'
import { render } from './render'
import { safeName } from './safe-name'

interface Asked {
  organization: string
  by: string
  dueAt: Date
  url: string
}

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

/** To every owner, while everything can still be restored. */
export const removalEmail = ({ organization, by, dueAt, url }: Asked) => {
  const { subject, body, action, note } = messages.removal
  const name = safeName(organization)
  return render({
    // It is about their membership, and outlives a queue that goes with the organization.
    of: 'person',
    subject: subject(name, day.format(dueAt)),
    heading: subject(name, day.format(dueAt)),
    body: body(safeName(by), name, day.format(dueAt)),
    action: { label: action, url },
    note,
  })
}

/** To everybody who owned it, with the certificate. */
export const removedEmail = (gone: { organization: string; rows: number; files: number; url: string }) => {
  const { subject, body, action, note } = messages.removed
  const name = safeName(gone.organization)
  return render({
    of: 'person',
    subject: subject(name),
    heading: subject(name),
    body: body(name, gone.rows, gone.files),
    action: { label: action, url: gone.url },
    note,
  })
}

import { messages } from './messages'
import { render } from './render'
import { safeName } from './safe-name'

/** To whoever asked for the data of an organization. The archive itself never leaves by mail. */
export const dataExportEmail = (kind: 'ready' | 'failed', to: { organization: string; url: string }) => {
  const { subject, body, action, note } = messages.dataExport[kind]
  const organization = safeName(to.organization)
  return render({
    of: 'organization',
    subject: subject(organization),
    heading: subject(organization),
    body: body(organization),
    action: { label: action, url: to.url },
    note,
  })
}

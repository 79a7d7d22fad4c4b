import type { Locale } from '../languages'
import { render } from './render'
import { safeName } from './safe-name'
import { lettersIn } from './words'

/** To whoever asked for the data of an organization. The archive itself never leaves by mail. */
export const dataExportEmail = (
  locale: Locale,
  kind: 'ready' | 'failed',
  to: { organization: string; url: string },
) => {
  const { subject, body, action, note } = lettersIn(locale).dataExport[kind]
  const organization = safeName(to.organization)
  return render(locale, {
    of: 'organization',
    subject: subject(organization),
    heading: subject(organization),
    body: body(organization),
    action: { label: action, url: to.url },
    note,
  })
}

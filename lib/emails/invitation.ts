import type { Locale } from '../languages'
import type { NamedRole } from '../permissions'
import { render } from './render'
import { safeName } from './safe-name'
import { lettersIn } from './words'

interface Invited {
  organization: string
  inviter: string
  role: NamedRole
  url: string
}

export const invitationEmail = (locale: Locale, to: Invited) => {
  const words = lettersIn(locale)
  const { subject, heading, body, action, note, ownRole } = words.invitation
  const role = typeof to.role === 'string' ? words.roles[to.role] : ownRole(safeName(to.role.name))
  const organization = safeName(to.organization)
  return render(locale, {
    of: 'organization',
    subject: subject(organization),
    heading: heading(organization),
    body: body(safeName(to.inviter), organization, role),
    action: { label: action, url: to.url },
    note,
  })
}

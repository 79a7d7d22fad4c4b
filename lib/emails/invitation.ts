import type { NamedRole } from '../permissions'
import { messages } from './messages'
import { render } from './render'
import { safeName } from './safe-name'

export const invitationEmail = (to: {
  organization: string
  inviter: string
  role: NamedRole
  url: string
}) => {
  const { subject, heading, body, action, note, ownRole } = messages.invitation
  const role = typeof to.role === 'string' ? messages.roles[to.role] : ownRole(safeName(to.role.name))
  const organization = safeName(to.organization)
  return render({
    of: 'organization',
    subject: subject(organization),
    heading: heading(organization),
    body: body(safeName(to.inviter), organization, role),
    action: { label: action, url: to.url },
    note,
  })
}

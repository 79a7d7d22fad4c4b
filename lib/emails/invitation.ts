import type { Role } from '../permissions'
import { messages } from './messages'
import { render } from './render'
import { safeName } from './safe-name'

export const invitationEmail = (to: { organization: string; inviter: string; role: Role; url: string }) => {
  const { subject, heading, body, action, note } = messages.invitation
  const organization = safeName(to.organization)
  return render({
    of: 'organization',
    subject: subject(organization),
    heading: heading(organization),
    body: body(safeName(to.inviter), organization, messages.roles[to.role]),
    action: { label: action, url: to.url },
    note,
  })
}

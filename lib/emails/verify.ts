import { messages } from './messages'
import { render } from './render'
import { safeName } from './safe-name'

export const verifyEmail = (to: { name: string; url: string }) => {
  const { subject, heading, body, action, note } = messages.verify
  return render({
    of: 'person',
    subject,
    heading,
    body: body(safeName(to.name)),
    action: { label: action, url: to.url },
    note,
  })
}

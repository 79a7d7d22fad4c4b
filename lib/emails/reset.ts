import { messages } from './messages'
import { render } from './render'

/** `finish` is for an account that was started twice and never confirmed: its owner alone may set the password. */
export const resetEmail = (kind: 'reset' | 'finish', url: string) => {
  const { action, ...words } = messages[kind]
  return render({ of: 'person', ...words, action: { label: action, url } })
}

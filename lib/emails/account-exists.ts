import { messages } from './messages'
import { render } from './render'

export const accountExistsEmail = (url: string) => {
  const { action, ...words } = messages.accountExists
  return render({ of: 'person', ...words, action: { label: action, url } })
}

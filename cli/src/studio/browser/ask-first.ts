import { h, labelled, newId } from './dom'
import { words } from './words'

interface Question {
  readonly title: string
  readonly advice: string
  readonly act: string
  /** What has to be typed before the act can be chosen. */
  readonly typed?: { readonly label: string; readonly text: string }
}

/** Asks before something that cannot be taken back; answers whether it shall be. */
export function askFirst({ title, advice, act, typed }: Question): Promise<boolean> {
  const id = newId('question')
  const go = h('button', { type: 'submit', class: 'bad', value: 'go', disabled: Boolean(typed) }, act)
  const field = typed && h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' })
  field?.addEventListener('input', () => {
    go.disabled = field.value !== typed?.text
  })
  const dialog = h(
    'dialog',
    { class: 'question', 'aria-labelledby': id },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id }, title),
      h('p', {}, advice),
      typed && field && labelled(typed.label, field),
      h(
        'div',
        { class: 'acts' },
        h('button', { type: 'submit', class: 'plain', formnovalidate: true }, words.cancel),
        go,
      ),
    ),
  )
  // Enter in the field means the act, and not the first button, which is to leave things as they are.
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!go.disabled) dialog.close('go')
  })
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((answered) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      answered(dialog.returnValue === 'go')
    })
  })
}

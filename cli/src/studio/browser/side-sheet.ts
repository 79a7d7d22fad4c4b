import { askFirst } from './ask-first'
import { failure, h, newId } from './dom'
import type { Field } from './fields'
import { words } from './words'

/** A sheet at the side, for one row; Escape closes it. */
export function sideSheet(title: string, onClose: () => void) {
  const id = newId('sheet')
  const body = h('div', { class: 'content' }, h('p', { class: 'empty' }, words.loading))
  const close = () => dialog.close()
  const head = h(
    'div',
    { class: 'head' },
    h('h2', { id }, title),
    h('button', { type: 'button', class: 'plain', onclick: close }, words.close),
  )
  const dialog = h('dialog', { class: 'side-sheet', 'aria-labelledby': id }, head, body)
  dialog.addEventListener('close', () => {
    dialog.remove()
    onClose()
  })
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog || !dialog.querySelector('form[data-typed]')) return
    event.preventDefault()
    const question = { title: words.discardTitle, advice: words.discardAdvice, act: words.discard }
    void askFirst(question).then((isSure) => isSure && close())
  })
  document.body.append(dialog)
  dialog.showModal()
  return { dialog, body, close }
}

let wanted: string | undefined
/** Says which field of the row that opens next is to have the focus. */
export const wantField = (name: string | undefined): void => {
  wanted = name
}

/** The field that was asked for, or the first that can be changed. */
export function focusField(body: HTMLElement, fields: readonly Field[]): void {
  const asked = fields.find(({ name }) => name === wanted)?.element ?? body
  wanted = undefined
  const enabled = ':is(textarea, select, input:not([type=checkbox])):enabled'
  const target = asked.querySelector<HTMLElement>(enabled) ?? body.querySelector<HTMLElement>(enabled)
  target?.focus()
}

/** A form that says what went wrong under its button, and keeps what was typed. */
export function form(
  fields: readonly Field[],
  act: string | undefined,
  submit: () => Promise<string>,
): HTMLFormElement {
  const said = h('div', { 'aria-live': 'polite' })
  const button = act !== undefined && h('button', { type: 'submit', class: 'main' }, act)
  const send = async (event: Event) => {
    event.preventDefault()
    if (button) button.disabled = true
    try {
      said.replaceChildren(h('p', { class: 'quiet' }, await submit()))
    } catch (error) {
      said.replaceChildren(failure(error))
    }
    if (button) button.disabled = false
  }
  return h(
    'form',
    {
      class: 'row',
      onsubmit: (event) => void send(event),
      oninput: ({ currentTarget }) => {
        if (currentTarget instanceof HTMLElement) currentTarget.dataset.typed = ''
      },
    },
    ...fields.map(({ element }) => element),
    h('div', { class: 'acts' }, button),
    said,
  )
}

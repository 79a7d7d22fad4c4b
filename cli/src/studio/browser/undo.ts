import { announce, h } from './dom'
import { words } from './words'

let shown: HTMLElement | undefined

/**
 * Says at the foot of the page what was done, and offers to undo it until something else is done.
 *
 * @param text what was done
 * @param undo takes it back; without, it cannot be
 */
export function done(text: string, undo?: { act(): Promise<unknown>; after(): void }): void {
  shown?.remove()
  announce(text)
  const said = h('span', {}, text)
  const dismiss = () => shown?.remove()
  const button = h('button', { type: 'button', class: 'plain' }, words.undo)
  button.addEventListener('click', async () => {
    button.disabled = true
    try {
      await undo?.act()
      dismiss()
      announce(words.undone)
      undo?.after()
    } catch (error) {
      said.textContent = words.notUndone(error instanceof Error ? error.message : '')
    }
  })
  shown = h(
    'div',
    { class: 'done', role: 'group', 'aria-label': words.lastAct },
    said,
    undo && button,
    h('button', { type: 'button', class: 'plain', onclick: dismiss }, words.dismiss),
  )
  document.body.append(shown)
}

/** Takes the offer away, once something else is looked at. */
export const forgetUndo = (): void => shown?.remove()

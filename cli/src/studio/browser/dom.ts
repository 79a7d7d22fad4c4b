import { words } from './words'

type Child = Node | string | false | undefined | null
type Listeners = {
  [Name in keyof HTMLElementEventMap as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void
}
type Attributes = Listeners & {
  readonly [name: string]: string | number | boolean | undefined | ((event: never) => void)
}

/** Makes an element. Attributes that are false or undefined are left out, those that begin with `on` are listeners. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value as EventListener)
    else if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== undefined) element.setAttribute(key, String(value))
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

let numbers = 0
/** A name for `id` that nothing else has. */
export const newId = (word: string): string => `${word}-${++numbers}`

/** Says something to people who listen instead of look. */
export function announce(text: string): void {
  const place = document.getElementById('said')
  if (place) place.textContent = text
}

/** A field with its label. */
export function labelled(label: string, control: HTMLElement, { hidden = false } = {}): HTMLElement {
  return h('label', { class: 'labelled' }, h('span', { class: hidden ? 'hidden' : 'quiet' }, label), control)
}

/** What stands where something failed. */
export function failure(error: unknown, retry?: { label: string; act: () => void }): HTMLElement {
  const text = error instanceof Error ? error.message : String(error)
  const isOver = error instanceof Error && 'code' in error && error.code === 'enter'
  if (isOver) {
    const again = h(
      'button',
      { type: 'button', class: 'main', onclick: () => location.reload() },
      words.enterAgain,
    )
    return h('div', { class: 'failure', role: 'alert' }, h('p', {}, words.over), again)
  }
  return h(
    'div',
    { class: 'failure', role: 'alert' },
    h('p', {}, text),
    retry && h('button', { type: 'button', class: 'plain', onclick: retry.act }, retry.label),
  )
}

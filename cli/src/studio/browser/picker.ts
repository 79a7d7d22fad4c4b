import { ask, type Organization } from './api'
import { h, newId } from './dom'
import { go, type Route } from './route'
import { words } from './words'

/** A view of another kind keeps the table and the row that are on screen, so that one can look at them with other eyes. */
const seenAs = (route: Route, view: Route['view']): Partial<Route> => ({ ...route, view, after: undefined })

/** Chooses whom to look as: a button that says it, and a list to find another in. */
export function picker({
  route,
  organization,
}: {
  route: Route
  organization: Organization | undefined
}): HTMLElement {
  const now =
    route.view?.kind === 'whole'
      ? words.whole
      : (organization?.name ?? (route.view && 'id' in route.view ? route.view.id : ''))
  const id = newId('views')
  const list = h('ul', { class: 'views' })
  const search = h('input', {
    type: 'search',
    placeholder: words.searchOrganizations,
    'aria-label': words.searchOrganizations,
    autocomplete: 'off',
  })
  const panel = h(
    'div',
    { popover: 'auto', id, class: 'floating', role: 'dialog', 'aria-label': words.view },
    search,
    list,
  )
  const choose = (view: Route['view']) => {
    panel.hidePopover()
    go(seenAs(route, view))
  }
  const entry = (label: string, hint: string, view: Route['view'], isNow: boolean) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', 'aria-current': isNow && 'true', onclick: () => choose(view) },
        label,
        ' ',
        h('span', { class: 'quiet' }, hint),
      ),
    )
  let asked = 0
  const fill = async () => {
    const turn = ++asked
    const found = await ask('organizations', { search: search.value })
    if (turn !== asked) return
    const current = route.view?.kind === 'organization' ? route.view.id : ''
    list.replaceChildren(
      entry(words.whole, '', { kind: 'whole' }, route.view?.kind === 'whole'),
      ...found.map((one) =>
        entry(one.name, one.slug, { kind: 'organization', id: one.id }, one.id === current),
      ),
      ...(found.length === 0 ? [h('li', { class: 'quiet' }, words.noOrganization(search.value))] : []),
    )
  }
  search.addEventListener('input', () => void fill())
  panel.addEventListener('toggle', () => {
    if (!panel.matches(':popover-open')) return
    const { bottom, left, right } = button.getBoundingClientRect()
    const start = getComputedStyle(button).direction === 'rtl' ? innerWidth - right : left
    panel.style.insetBlockStart = `${bottom + 4}px`
    panel.style.insetInlineStart = `${Math.max(8, Math.min(start, innerWidth - panel.offsetWidth - 8))}px`
    void fill()
    search.focus()
  })
  panel.addEventListener('keydown', (event) => walk(event, [search, ...list.querySelectorAll('button')]))
  const button = h(
    'button',
    { type: 'button', class: 'picker', popovertarget: id, 'aria-haspopup': 'dialog' },
    h('span', { class: 'quiet' }, `${words.view} `),
    now,
  )
  return h('div', { class: 'picking' }, button, panel)
}

function walk(event: KeyboardEvent, places: readonly Element[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const at = document.activeElement ? places.indexOf(document.activeElement) : -1
  const next = places[Math.min(places.length - 1, Math.max(0, at + step))]
  if (next instanceof HTMLElement) next.focus()
}

import { ask, type ShownTable } from './api'
import { announce, h } from './dom'
import type { Looking } from './main'
import { words } from './words'

/** How many rows there are: what the catalog supposes, where all are on screen, and exactly on request. */
export function amount({ route, view }: Looking, table: ShownTable): HTMLElement {
  const said = h('span', { class: 'quiet' })
  const supposed = route.filters.length === 0 ? table.estimate : null
  if (supposed !== null) said.textContent = words.about(supposed)
  const button = h('button', { type: 'button', class: 'plain' }, words.count)
  button.addEventListener('click', async () => {
    button.disabled = true
    const filters = [...route.filters]
    const { schema, name } = table
    try {
      const { count } = await ask('count', { view, table: { schema, name }, filters })
      said.textContent = words.exactly(count)
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : ''
    }
    announce(said.textContent)
    button.disabled = false
  })
  return h('span', { class: 'amount' }, said, button)
}

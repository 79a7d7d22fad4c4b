import { h } from './dom'
import type { Looking } from './main'
import { address } from './route'
import { words } from './words'

let wanted = ''

/** The tables of this view. */
export function sidebar(side: HTMLElement, { route, view, tables }: Looking): void {
  const list = h('ul', {})
  const fill = () => {
    const found = tables.filter(({ name }) => name.includes(wanted.trim().toLowerCase()))
    list.replaceChildren(
      ...found.map(({ schema, name, rights, locked }) => {
        const isNow = route.table?.name === name && route.table.schema === schema
        const page = route.page === 'structure' ? 'structure' : 'rows'
        return h(
          'li',
          {},
          h(
            'a',
            { href: address({ view, page, table: { schema, name } }), 'aria-current': isNow && 'page' },
            schema === 'public' ? name : `${schema}.${name}`,
            locked &&
              rights.read.length === 0 &&
              h('span', { class: 'quiet lock', title: words.lockedTable }, words.locked),
          ),
        )
      }),
      ...(found.length === 0 && tables.length > 0 ? [h('li', { class: 'quiet' }, words.noTable)] : []),
    )
  }
  const search = h('input', {
    type: 'search',
    value: wanted,
    placeholder: words.findTable,
    'aria-label': words.findTable,
    autocomplete: 'off',
  })
  search.addEventListener('input', () => {
    wanted = search.value
    fill()
  })
  fill()
  side.replaceChildren(search, list)
}

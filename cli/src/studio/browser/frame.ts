import type { ShownTable } from './api'
import { h } from './dom'
import type { Looking } from './main'
import { address } from './route'
import { words } from './words'

/** The head of a page about one table. */
export function tableHead(
  { route, view }: Looking,
  { schema, name, kind, forced }: ShownTable,
  ...acts: (Node | false)[]
): HTMLElement {
  const tabs = (['rows', 'structure'] as const).map((page) =>
    h(
      'a',
      {
        class: 'tab',
        href: address({ view, page, table: { schema, name }, filters: page === 'rows' ? route.filters : [] }),
        'aria-current': route.page === page && 'page',
      },
      words[page],
    ),
  )
  document.title = `${name} · ${words.title}`
  return h(
    'div',
    { class: 'head' },
    h('h1', {}, name),
    h(
      'span',
      {
        class: forced ? 'kind good' : 'kind quiet',
        title: `${words.rowSecurity}: ${forced ? words.forced : words.off}`,
      },
      words.guardedBy[kind],
      h('span', { class: 'hidden' }, `, ${words.rowSecurity}: ${forced ? words.forced : words.off}`),
    ),
    h('nav', { class: 'pages', 'aria-label': name }, ...tabs),
    h('span', { class: 'acts' }, ...acts),
  )
}

/** A table that scrolls by itself, with the keyboard too. */
export const sheet = (label: string, head: Node[], rows: Node[]): HTMLElement =>
  h(
    'div',
    { class: 'sheet', role: 'region', 'aria-label': label, tabindex: '0' },
    h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows)),
  )

/** A value as a cell shows it. */
export function value(text: string | null, longest = 300): Node | string {
  if (text === null) return h('span', { class: 'null' }, words.null)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const number = /^(smallint|integer|bigint|numeric|real|double precision|money|oid)/
export const isNumber = (type: string): boolean => number.test(type)

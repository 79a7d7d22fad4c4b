import type { ShownTable } from './api'
import { h } from './dom'
import type { Looking } from './main'
import { type Filter, go } from './route'
import { words } from './words'

const isComparison = (text: string): text is Filter['comparison'] => Object.hasOwn(words.comparisons, text)
const options = (names: readonly (readonly [string, string])[], chosen: string) =>
  names.map(([name, label]) => h('option', { value: name, selected: name === chosen }, label))

/** The filters of a page, each a line of three controls; what is changed applies at once. */
export function filterBar({ route }: Looking, table: ShownTable): { bar: HTMLElement; add: HTMLElement } {
  const apply = (filters: readonly Filter[]) => go({ ...route, filters, after: undefined, row: undefined })
  const columns = table.columns.map(({ name }) => [name, name] as const)
  const line = (filter: Filter, index: number, isNew: boolean) => {
    const column = h('select', { 'aria-label': words.filterColumn }, ...options(columns, filter.column))
    const comparison = h(
      'select',
      { 'aria-label': words.comparison },
      ...options(Object.entries(words.comparisons), filter.comparison),
    )
    const value = h('input', {
      type: 'text',
      value: filter.value,
      'aria-label': words.value,
      autocomplete: 'off',
      spellcheck: 'false',
    })
    const takesValue = () => comparison.value !== 'empty' && comparison.value !== 'filled'
    const change = () => {
      value.hidden = !takesValue()
      const next: Filter = {
        column: column.value,
        comparison: isComparison(comparison.value) ? comparison.value : 'is',
        value: takesValue() ? value.value : '',
      }
      // A new one waits for its value: until then every row would be filtered away.
      if (isNew && takesValue() && value.value === '') return
      apply(isNew ? [...route.filters, next] : route.filters.with(index, next))
    }
    for (const control of [column, comparison, value]) control.addEventListener('change', change)
    value.hidden = !takesValue()
    const remove = h(
      'button',
      {
        type: 'button',
        class: 'plain',
        'aria-label': words.removeFilter(filter.column),
        onclick: () => (isNew ? made.remove() : apply(route.filters.filter((_, at) => at !== index))),
      },
      '×',
    )
    const made = h('div', { class: 'filter' }, column, comparison, value, remove)
    if (isNew) made.dataset.begun = ''
    return made
  }
  const bar = h(
    'div',
    { class: 'filters' },
    ...route.filters.map((filter, index) => line(filter, index, false)),
  )
  const begin = () => {
    const made = line(
      { column: columns[0]?.[0] ?? '', comparison: 'contains', value: '' },
      route.filters.length,
      true,
    )
    bar.append(made)
    made.querySelector('select')?.focus()
  }
  const add = h(
    'button',
    { type: 'button', class: 'plain', onclick: begin, 'aria-keyshortcuts': '/' },
    words.addFilter,
  )
  add.dataset.key = '/'
  return { bar, add }
}

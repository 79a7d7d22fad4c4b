import { ask, type Page, type ShownTable } from './api'
import { h } from './dom'
import { filterBar } from './filters'
import { isNumber, sheet, tableHead, value } from './frame'
import type { Looking } from './main'
import { follow } from './references'
import { address, go } from './route'
import { editNew } from './row'
import { words } from './words'

/** The rows of one table, a page at a time. */
export async function rowsPage(looking: Looking, table: ShownTable): Promise<Node[]> {
  const { route, view } = looking
  if (table.rights.read.length === 0)
    return [tableHead(looking, table), h('p', { class: 'empty' }, words.whollyLocked(table.name))]
  const { filters, sort, after } = route
  const named = { schema: table.schema, name: table.name }
  const { bar, add } = filterBar(looking, table)
  const adding =
    table.rights.add.length > 0 &&
    h('button', { type: 'button', class: 'plain', onclick: () => editNew(looking, table) }, words.addRow)
  const head = tableHead(looking, table, add, adding)
  const page = await ask('page', {
    view,
    table: named,
    filters: [...filters],
    ...(sort && { sort }),
    ...(after && { after: [...after] }),
  })
  const hint = table.locked && h('p', { class: 'quiet hint' }, words.partlyLocked)
  const none = filters.length > 0 ? words.noRowsFiltered : words.noRows(table.name)
  const label = `${words.rows} · ${table.name}`
  const shown =
    page.rows.length > 0
      ? sheet(
          label,
          [
            h('th', {}, h('span', { class: 'hidden' }, words.openColumn)),
            ...columnsIn(looking, table).map((column) => heading(looking, column)),
          ],
          page.rows.map((row) => line(looking, table, page, row)),
        )
      : h('p', { class: 'empty' }, none)
  return [head, bar, ...(hint ? [hint] : []), shown, pager(looking, page)]
}

/** Within an organization the column that names it says the same in every row. */
const columnsIn = ({ view }: Looking, { columns }: ShownTable) =>
  view.kind === 'organization' ? columns.filter(({ name }) => name !== 'organization_id') : columns

function heading({ route }: Looking, { name, sortable }: ShownTable['columns'][number]): HTMLElement {
  if (!sortable) return h('th', { scope: 'col' }, name)
  const isSorted = route.sort?.column === name
  const descending = isSorted && !route.sort?.descending
  const arrow = isSorted ? (route.sort?.descending ? ' ↓' : ' ↑') : ''
  const sorted = isSorted ? (route.sort?.descending ? 'descending' : 'ascending') : undefined
  const act = () => go({ ...route, sort: { column: name, descending }, after: undefined, row: undefined })
  return h(
    'th',
    { scope: 'col', 'aria-sort': sorted },
    h('button', { type: 'button', onclick: act }, name + arrow),
  )
}

function line(
  looking: Looking,
  table: ShownTable,
  page: Page,
  { cells, at }: Page['rows'][number],
): HTMLElement {
  const { route, view, tables } = looking
  const named = Object.fromEntries(page.columns.map((name, index) => [name, cells[index] ?? null]))
  const known = Object.fromEntries(page.order.map((name, index) => [name, at[index] ?? null]))
  const key = Object.fromEntries(table.key.map((name) => [name, known[name] ?? null]))
  const text = table.key
    .filter((name) => name !== 'organization_id')
    .map((name) => key[name])
    .join(', ')
  const href = address({ ...route, row: key })
  const link = table.key.length > 0 && h('a', { href, class: 'opens', 'aria-label': words.open(text) }, '⋯')
  const shown = columnsIn(looking, table).map(({ name, type }) => {
    const along = table.references.filter(({ columns }) => columns.at(-1) === name)
    const links = along.flatMap((reference) => follow(view, tables, reference, named) ?? [])
    return h('td', { class: isNumber(type) && 'number' }, value(named[name] ?? null), ...links)
  })
  const open = () => {
    if (table.key.length > 0) location.hash = href
  }
  return h('tr', { ondblclick: open }, h('td', {}, link), ...shown)
}

function pager({ route }: Looking, page: Page): HTMLElement {
  const last = page.rows.at(-1)
  return h(
    'p',
    { class: 'pager' },
    h('span', { class: 'quiet' }, words.shown(page.rows.length, page.more)),
    Boolean(route.after) &&
      h(
        'a',
        { class: 'button', href: address({ ...route, after: undefined, row: undefined }) },
        words.firstPage,
      ),
    page.more &&
      last &&
      h(
        'a',
        { class: 'button', href: address({ ...route, after: last.at, row: undefined }) },
        words.nextPage,
      ),
  )
}

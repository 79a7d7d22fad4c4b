import { amount } from './amount'
import { ask, type Page, type ShownTable } from './api'
import { h } from './dom'
import { filterBar } from './filters'
import { isNumber, tableHead, value } from './frame'
import { grid } from './grid'
import type { Looking } from './main'
import { editNew } from './new-row'
import { follow } from './references'
import { address, go } from './route'
import { wantField } from './side-sheet'
import { copy, csvOf, jsonOf, keep } from './take'
import { done } from './undo'
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
  const isOthers = table.kind === 'person' && view.kind === 'organization'
  const none = isOthers
    ? words.personsOwn
    : filters.length > 0
      ? words.noRowsFiltered
      : words.noRows(table.name)
  const label = `${words.rows} · ${table.name}`
  const shown =
    page.rows.length > 0 ? rowsGrid(looking, table, page, label) : h('p', { class: 'empty' }, none)
  const keys = page.rows.length > 0 && h('p', { class: 'quiet keys' }, words.keys)
  return [head, bar, ...(hint ? [hint] : []), shown, pager(looking, table, page), ...(keys ? [keys] : [])]
}

function rowsGrid(looking: Looking, table: ShownTable, page: Page, label: string): HTMLElement {
  const { route, view } = looking
  const columns = columnsIn(looking, table)
  const opening = table.key.length > 0
  const named = { schema: table.schema, name: table.name }
  /** A page cuts long values; what is copied is whole. */
  const wholeRow = async (row: number) => {
    const cells = page.rows[row]?.cells ?? []
    if (!opening) return { columns: page.columns, cells }
    return await ask('row', { view, table: named, key: keyIn(table, page, row) })
  }
  const column = (at: number) => columns[at - (opening ? 1 : 0)]?.name
  return grid(
    [JSON.stringify(view), table.schema, table.name].join('|'),
    label,
    [
      ...(opening ? [h('th', { scope: 'col' }, h('span', { class: 'hidden' }, words.openColumn))] : []),
      ...columns.map((one) => heading(looking, one)),
    ],
    page.rows.map((_, row) => line(looking, table, page, row)),
    {
      open: (row, at) => {
        if (!opening) return
        wantField(column(at))
        location.hash = address({ ...route, row: keyIn(table, page, row) })
      },
      copy: async (row, at) => {
        const whole = await wholeRow(row)
        const name = column(at)
        await copy(name === undefined ? '' : (whole.cells[whole.columns.indexOf(name)] ?? ''), words.copied)
      },
      copyRow: async (row) => {
        const whole = await wholeRow(row)
        await copy(jsonOf(whole.columns, whole.cells), words.copied)
      },
    },
  )
}

/** The key of one row of a page. */
function keyIn(table: ShownTable, page: Page, row: number): Record<string, string | null> {
  const at = page.rows[row]?.at ?? []
  return Object.fromEntries(table.key.map((name) => [name, at[page.order.indexOf(name)] ?? null]))
}

/** Within an organization the column that names it says the same in every row. */
const columnsIn = ({ view }: Looking, { columns }: ShownTable) =>
  view.kind === 'organization' ? columns.filter(({ name }) => name !== 'organization_id') : columns

function heading({ route }: Looking, { name, type, sortable }: ShownTable['columns'][number]): HTMLElement {
  const kind = h('span', { class: 'type' }, type)
  if (!sortable) return h('th', { scope: 'col' }, name, kind)
  const isSorted = route.sort?.column === name
  const descending = isSorted && !route.sort?.descending
  const arrow = isSorted ? (route.sort?.descending ? ' ↓' : ' ↑') : ''
  const sorted = isSorted ? (route.sort?.descending ? 'descending' : 'ascending') : undefined
  const act = () => go({ ...route, sort: { column: name, descending }, after: undefined, row: undefined })
  return h(
    'th',
    { scope: 'col', 'aria-sort': sorted, class: isNumber(type) && 'number' },
    h('button', { type: 'button', onclick: act }, name + arrow, kind),
  )
}

function line(looking: Looking, table: ShownTable, page: Page, row: number): HTMLElement[] {
  const { route, view, tables } = looking
  const cells = page.rows[row]?.cells ?? []
  const named = Object.fromEntries(page.columns.map((name, index) => [name, cells[index] ?? null]))
  const key = keyIn(table, page, row)
  const text = table.key
    .filter((name) => name !== 'organization_id')
    .map((name) => key[name])
    .join(', ')
  const href = address({ ...route, row: key })
  const link = h('a', { href, class: 'opens', tabindex: '-1', 'aria-label': words.open(text) }, '⋯')
  const shown = columnsIn(looking, table).map(({ name, type }) => {
    const along = table.references.filter(({ columns }) => columns.at(-1) === name)
    const links = along.flatMap((reference) => follow(view, tables, reference, named) ?? [])
    // The grid is one stop of Tab; the row that Enter opens has these links too.
    for (const one of links) one.tabIndex = -1
    const whole = named[name] ?? null
    const title = whole !== null && whole.length > 40 ? whole.slice(0, 300) : undefined
    return h(
      'td',
      { class: isNumber(type) ? 'number' : type === 'uuid' && 'mono', title },
      value(whole),
      ...links,
    )
  })
  return table.key.length > 0 ? [h('td', {}, link), ...shown] : shown
}

/** Everything that passes the filters, in the order on screen, as a file. */
async function exportRows({ route, view }: Looking, { schema, name }: ShownTable): Promise<void> {
  const { filters, sort } = route
  const asked = { view, table: { schema, name }, filters: [...filters], ...(sort && { sort }) }
  try {
    const { columns, rows, more } = await ask('rows', asked)
    keep(`${name}.csv`, csvOf(columns, rows))
    done(more ? words.exportCut(rows.length) : words.exported(rows.length))
  } catch (error) {
    done(error instanceof Error ? error.message : '')
  }
}

function pager(looking: Looking, table: ShownTable, page: Page): HTMLElement {
  const { route } = looking
  const last = page.rows.at(-1)
  const act = () => void exportRows(looking, table)
  const exporting = h('button', { type: 'button', class: 'plain', onclick: act }, words.exportRows)
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
    h('span', { class: 'acts end' }, amount(looking, table), page.rows.length > 0 && exporting),
  )
}

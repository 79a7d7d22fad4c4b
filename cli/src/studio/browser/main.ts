import { ask, isUnlocked, type Organization, type ShownTable, type View } from './api'
import { failure, h } from './dom'
import { focusAgain } from './grid'
import { guardPage } from './guard'
import { header } from './header'
import { type Route, readRoute } from './route'
import { openRow } from './row'
import { rowsPage } from './rows'
import { sidebar } from './sidebar'
import { sqlPage } from './sql'
import { structurePage } from './structure'
import { applyTheme } from './theme'
import { forgetUndo } from './undo'
import { welcome } from './welcome'
import { words } from './words'

// The token has done its work, and shall not stand in the history.
if (location.search) history.replaceState(null, '', location.pathname + location.hash)

/** What the pages are given. */
export interface Looking {
  readonly route: Route
  readonly view: View
  readonly tables: readonly ShownTable[]
  readonly organization: Organization | undefined
  readonly database: string
  /** Shows everything anew. */
  refresh(): void
}

const top = h('header', { class: 'top' })
const side = h('nav', { class: 'side', 'aria-label': words.tables })
const main = h('main', { tabindex: '-1', id: 'main' })
const said = h('p', { id: 'said', class: 'hidden', role: 'status' })
document.body.append(top, h('div', { class: 'body' }, side, main), said)

let turn = 0
async function show(): Promise<void> {
  const mine = ++turn
  const route = readRoute(location.hash)
  const place = `${location.hash.split('?')[0]}|${isUnlocked()}`
  if (main.dataset.place !== place) {
    main.replaceChildren(skeleton())
    if (main.dataset.place !== undefined) forgetUndo()
  }
  try {
    const { database, signIn } = await ask('about', {})
    const id = route.view?.kind === 'organization' ? route.view.id : undefined
    const found = id ? (await ask('organizations', { search: id })).find((one) => one.id === id) : undefined
    const tables = route.view ? await ask('tables', { view: route.view }) : []
    if (mine !== turn) return
    document.body.classList.toggle('unlocked', isUnlocked())
    top.replaceChildren(...header({ route, organization: found, database, signIn, refresh: show }))
    side.hidden = !route.view
    if (!route.view) return main.replaceChildren(await welcome())
    const looking = { route, view: route.view, tables, organization: found, database, refresh: show }
    sidebar(side, looking)
    const shown = await pageFor(looking)
    if (mine !== turn) return
    const begun = main.dataset.place === place ? main.querySelector('.filter[data-begun]') : null
    main.dataset.place = place
    main.replaceChildren(...shown)
    focusAgain(main)
    if (begun) writeOn(begun)
    openRow(looking)
  } catch (error) {
    if (mine === turn) main.replaceChildren(failure(error, { label: words.retry, act: show }))
  }
}

const controlsOf = (line: Element | null) => [
  ...(line?.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input') ?? []),
]

/** A filter that somebody has begun goes on when the rows around it are shown anew. */
function writeOn(begun: Element): void {
  main.querySelector<HTMLElement>('[data-key="/"]')?.click()
  const before = controlsOf(begun)
  for (const [index, control] of controlsOf(main.querySelector('.filter[data-begun]')).entries())
    control.value = before[index]?.value ?? control.value
}

/** What stands there until the rows are. */
const skeleton = (): HTMLElement =>
  h(
    'div',
    { class: 'skeleton', role: 'status' },
    h('span', { class: 'hidden' }, words.loading),
    ...Array.from({ length: 8 }, () => h('span', { class: 'bone', 'aria-hidden': 'true' })),
  )

async function pageFor(looking: Looking): Promise<Node[]> {
  const { page, table: named } = looking.route
  if (page === 'sql') return sqlPage(looking)
  if (page === 'guard') return guardPage(looking)
  const table = looking.tables.find(({ schema, name }) => schema === named?.schema && name === named.name)
  if (table) return page === 'structure' ? structurePage(looking, table) : await rowsPage(looking, table)
  return [
    h(
      'p',
      { class: 'empty' },
      named ? `${named.name}: ${words.noTable}` : looking.tables.length > 0 ? words.choose : words.noTables,
    ),
  ]
}

addEventListener('hashchange', show)
addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  const button = main.querySelector<HTMLElement>('[data-key="/"]') ?? side.querySelector<HTMLElement>('input')
  if (!button) return
  event.preventDefault()
  button.focus()
  button.click()
})
applyTheme()
show()

import { ask, isUnlocked, type Organization, setKey } from './api'
import { askFirst } from './ask-first'
import { announce, h } from './dom'
import { hueOf } from './hue'
import { picker } from './picker'
import { address, type Route } from './route'
import { themeButton } from './theme'
import { words } from './words'

interface Head {
  readonly route: Route
  readonly organization: Organization | undefined
  readonly database: string
  /** Whether unlocking shows what signs people in. */
  readonly signIn: boolean
  refresh(): void
}

let expiry: ReturnType<typeof setTimeout> | undefined

/** The top of the page: whose rows these are, said in words and in colour. */
export function header(head: Head): Node[] {
  const { route, database } = head
  const root = document.documentElement
  root.toggleAttribute('data-hue', route.view?.kind === 'organization')
  if (route.view?.kind === 'organization') root.style.setProperty('--hue', String(hueOf(route.view.id)))
  const pages = (['sql', 'guard'] as const).map((page) =>
    h(
      'a',
      {
        href: address({ view: route.view, page }),
        'aria-current': route.page === page && 'page',
        class: 'tab',
      },
      words[page],
    ),
  )
  return [
    h(
      'div',
      { class: 'bar' },
      h('a', { href: '#main', class: 'skip', onclick: toMain }, words.rows),
      h('a', { href: '#/', class: 'brand' }, words.title),
      h('code', { class: 'quiet database' }, database),
      ...(route.view
        ? [picker(head), h('nav', { class: 'pages', 'aria-label': words.title }, ...pages)]
        : []),
      h('span', { class: 'acts end' }, themeButton(), ...leaving()),
    ),
    ...(route.view ? [banner(head)] : []),
  ]
}

/** Where a server has let a person in by name, who they are, and the way out. */
function leaving(): Node[] {
  const { base = '', person } = document.documentElement.dataset
  if (person === undefined) return []
  const act = () => void fetch(`${base}/leave`, { method: 'POST' }).finally(() => location.reload())
  return [
    h('span', { class: 'quiet person' }, person),
    h('button', { type: 'button', class: 'plain', onclick: act }, words.leave),
  ]
}

function toMain(event: Event): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function banner({ route, organization, database, signIn, refresh }: Head): HTMLElement {
  if (route.view?.kind === 'organization')
    return h('p', { class: 'banner own' }, words.asOrganization(organization?.name ?? route.view.id))
  const lock = (key: string | undefined) => {
    clearTimeout(expiry)
    setKey(key)
    refresh()
  }
  if (isUnlocked()) {
    const act = () => void ask('lock', {}).finally(() => lock(undefined))
    return h(
      'p',
      { class: 'banner open' },
      signIn ? words.asUnlocked : words.asUnlockedRows,
      ' ',
      h('button', { type: 'button', class: 'plain', onclick: act }, words.lock),
    )
  }
  const unlock = async () => {
    const typed = { label: words.databaseName, text: database }
    const isSure = await askFirst({
      title: words.unlockTitle,
      advice: signIn ? words.unlockAdvice(database) : words.unlockRowsAdvice(database),
      act: words.unlock.replace('…', ''),
      typed,
    })
    if (!isSure) return
    const { key, minutes } = await ask('unlock', { name: database })
    lock(key)
    announce(signIn ? words.asUnlocked : words.asUnlockedRows)
    expiry = setTimeout(() => lock(undefined), minutes * 60_000)
  }
  return h(
    'p',
    { class: 'banner whole' },
    words.asWhole,
    ' ',
    h('button', { type: 'button', class: 'plain', onclick: () => void unlock() }, words.unlock),
  )
}

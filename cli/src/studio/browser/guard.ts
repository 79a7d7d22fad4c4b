import { ask, type Guard, type PolicyText } from './api'
import { failure, h } from './dom'
import { sheet } from './frame'
import type { Looking } from './main'
import { words } from './words'

/** The guard state of every table, as `refactkit check` sees it now. */
export function guardPage({ database }: Looking): Node[] {
  document.title = `${words.guard} · ${words.title}`
  const body = h('div', { class: 'guard' })
  const look = async () => {
    body.replaceChildren(h('p', { class: 'empty', role: 'status' }, words.checking))
    try {
      body.replaceChildren(...described(await ask('guard', {})))
    } catch (error) {
      body.replaceChildren(failure(error, { label: words.retry, act: () => void look() }))
    }
  }
  void look()
  const again = h('button', { type: 'button', class: 'plain', onclick: () => void look() }, words.checkAgain)
  return [
    h(
      'div',
      { class: 'head' },
      h('h1', {}, words.guard),
      h('code', { class: 'quiet' }, database),
      h('span', { class: 'acts' }, again),
    ),
    body,
  ]
}

const isAbout = (object: string, name: string): boolean => object.split(/[\s.:()]+/).includes(name)

function described({ ok, findings = [], tables = [], catalog }: Guard): Node[] {
  const rows = catalog.map((table) => {
    const known = tables.find(({ schema, name }) => schema === table.schema && name === table.name)
    const own = findings.filter(({ object }) => isAbout(object, table.name))
    const state = table.rowSecurity ? (table.forced ? words.forced : words.enabled) : words.off
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, table.name),
      h(
        'td',
        {},
        words.kinds[known?.kind ?? 'undecided'],
        known?.reason && h('span', { class: 'quiet' }, ` ${known.reason}`),
      ),
      h('td', {}, state),
      h(
        'td',
        {},
        ...(table.policies.length > 0
          ? table.policies.map(policy)
          : [h('span', { class: 'quiet' }, words.noPolicy)]),
      ),
      h('td', { class: own.length > 0 && 'wrong' }, words.finding(own.length)),
    )
  })
  const head = [words.table, words.kind, words.rowSecurity, words.policies, words.findings]
  return [
    ok === undefined
      ? h('p', { class: 'verdict' }, words.noGuard)
      : h(
          'p',
          { class: ok ? 'verdict good' : 'verdict wrong', role: 'status' },
          ok ? words.guarded : words.unguarded,
        ),
    ...(findings.length > 0
      ? [
          h(
            'ul',
            { class: 'findings' },
            ...findings.map(({ rule, severity, object, message, fix }) =>
              h(
                'li',
                { class: severity },
                h('strong', {}, object),
                ' ',
                h('code', { class: 'quiet' }, rule),
                h('p', {}, message),
                h('p', { class: 'quiet' }, fix),
              ),
            ),
          ),
        ]
      : []),
    sheet(
      words.guard,
      head.map((word) => h('th', { scope: 'col' }, word)),
      rows,
    ),
  ]
}

function policy({ name, command, to, using, check }: PolicyText): HTMLElement {
  const parts = [using && `using ${using}`, check && `with check ${check}`].filter(Boolean).join(' ')
  return h(
    'details',
    {},
    h('summary', {}, `${name} (${command})`),
    h('code', {}, `for ${command} to ${to.join(', ')} ${parts}`),
  )
}

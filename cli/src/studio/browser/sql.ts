import { ask, isUnlocked, Refused, type Sheet } from './api'
import { askFirst } from './ask-first'
import { announce, failure, h, newId } from './dom'
import { value } from './frame'
import { grid } from './grid'
import type { Looking } from './main'
import { copy, csvOf, jsonOf, keep } from './take'
import { words } from './words'

/** What was typed last, kept while one looks at something else. */
let draft = ''

/** Where one types SQL. */
export function sqlPage({ view, organization }: Looking): Node[] {
  document.title = `${words.sql} · ${words.title}`
  const advice = newId('advice')
  const area = h('textarea', {
    class: 'sql',
    rows: 6,
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-label': words.statement,
    dir: 'ltr',
    'aria-describedby': advice,
  })
  area.value = draft
  area.addEventListener('input', () => {
    draft = area.value
  })
  const signIn = h('input', { type: 'checkbox' })
  const canSignIn = view.kind === 'whole' && isUnlocked()
  const result = h('div', { class: 'result' })
  const where = view.kind === 'organization' ? (organization?.name ?? view.id) : words.signInLogin
  const run = async (write: boolean): Promise<void> => {
    result.replaceChildren(h('p', { class: 'empty' }, words.loading))
    try {
      const answer = await ask('sql', { view, text: area.value, write, signIn: canSignIn && signIn.checked })
      result.replaceChildren(...answered(answer))
    } catch (error) {
      if (error instanceof Refused && error.code === 'writes') {
        result.replaceChildren()
        const isSure = await askFirst({
          title: words.mayWrite,
          advice: words.mayWriteAdvice(where),
          act: words.runWriting,
        })
        return isSure ? run(true) : undefined
      }
      result.replaceChildren(failure(error))
      const at = error instanceof Refused ? error.position : undefined
      area.focus()
      if (at) area.setSelectionRange(at - 1, at)
    }
  }
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void run(false)
  })
  return [
    h('div', { class: 'head' }, h('h1', {}, words.sql)),
    h(
      'div',
      { class: 'typing' },
      area,
      h(
        'div',
        { class: 'acts' },
        h('button', { type: 'button', class: 'main', onclick: () => void run(false) }, words.run),
        h('span', { class: 'quiet', id: advice }, words.statementAdvice),
        canSignIn && h('label', { class: 'emptied' }, signIn, words.signInLogin),
      ),
    ),
    result,
  ]
}

function answered({ columns, rows, more, command, rowCount, ms }: Sheet): Node[] {
  const isChange = columns.length === 0 || command !== 'SELECT'
  const text = isChange ? words.changed(command, rowCount ?? 0, ms) : words.result(rows.length, ms)
  announce(text)
  const said = h('p', { class: 'quiet hint' }, text, more && ` ${words.cut(rows.length)}`)
  if (columns.length === 0) return [said]
  const head = columns.map((name) => h('th', { scope: 'col' }, name))
  const act = () => keep('result.csv', csvOf(columns, rows))
  const exporting = h('button', { type: 'button', class: 'plain', onclick: act }, words.exportRows)
  const shown = rows.map((cells) => cells.map((cell) => h('td', {}, value(cell))))
  return [
    said,
    grid('sql', words.sql, head, shown, {
      copy: (row, column) => void copy(rows[row]?.[column] ?? '', words.copied),
      copyRow: (row) => void copy(jsonOf(columns, rows[row] ?? []), words.copied),
    }),
    h('p', { class: 'pager' }, h('span', { class: 'acts end' }, exporting)),
  ]
}

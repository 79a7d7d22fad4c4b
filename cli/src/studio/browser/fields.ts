import type { ShownTable } from './api'
import { h, newId } from './dom'
import { words } from './words'

type Column = ShownTable['columns'][number]

/** One field of a row: what it holds now, and what it held. */
export interface Field {
  readonly name: string
  readonly element: HTMLElement
  /** The value to write; undefined where the database shall choose. */
  read(): string | null | undefined
}

interface Options {
  readonly was: string | null | undefined
  readonly changeable: boolean
  readonly after?: HTMLElement | undefined
}

/** What a field holds before anybody types: a new row leaves to the database what it can fill in. */
export function fieldOf(column: Column, { was, changeable, after }: Options): Field {
  const { name, type, required } = column
  const isNew = was === undefined
  const hasDefault = column.default !== null || column.generated
  const id = newId('field')
  const control = controlOf(column, was ?? (isNew && isIdentity(column) ? newUuid() : ''))
  control.id = id
  const began = control.value
  const canEmpty = isNew ? hasDefault || !required : !required
  const emptied = h('input', { type: 'checkbox', checked: isNew ? canEmpty : was === null })
  const meaning = isNew && hasDefault ? words.default : words.null
  const label = isNew && hasDefault ? words.useDefault(name) : words.isNull(name)
  emptied.setAttribute('aria-label', label)
  const settle = () => {
    control.disabled = !changeable || emptied.checked
  }
  emptied.addEventListener('change', () => {
    settle()
    if (!emptied.checked) control.focus()
  })
  emptied.disabled = !changeable
  settle()
  const read = () => {
    if (emptied.checked && canEmpty) return isNew && hasDefault ? undefined : null
    // A control writes line ends its own way; what nobody touched stays as it was.
    return control.value === began && typeof was === 'string' ? was : control.value
  }
  const hints = h('span', { class: 'quiet' }, ` ${type}${changeable ? '' : ` · ${words.readOnly}`}`)
  const element = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, h('span', { class: 'name' }, name), hints),
    h(
      'div',
      { class: 'control' },
      control,
      (canEmpty || was === null) && h('label', { class: 'emptied' }, emptied, meaning),
      after,
    ),
  )
  return { name, element, read }
}

/** An id that the application makes, where the database has no default for it. */
const isIdentity = ({ name, cast, default: given }: Column): boolean =>
  name === 'id' && given === null && (cast === 'uuid' || cast === 'text')

/** A UUID of version 7, whose order is that of time. */
function newUuid(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  const random = crypto.randomUUID()
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`
}

const long = /^(text|character varying|json|jsonb|xml)$|\[\]$/

function controlOf({ choices, cast }: Column, now: string) {
  const offered = choices ?? (cast === 'boolean' ? ['true', 'false'] : null)
  if (offered)
    return h('select', {}, ...offered.map((one) => h('option', { value: one, selected: one === now }, one)))
  if (!long.test(cast) && !/[\r\n]/.test(now))
    return h('input', { type: 'text', value: now, autocomplete: 'off', spellcheck: 'false' })
  const lines = Math.min(12, Math.max(1, now.split('\n').length, Math.ceil(now.length / 60)))
  const area = h('textarea', { rows: lines, spellcheck: 'false' })
  area.value = now
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) area.form?.requestSubmit()
  })
  return area
}

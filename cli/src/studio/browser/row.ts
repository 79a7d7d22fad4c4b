import { ask, type ShownTable } from './api'
import { askFirst } from './ask-first'
import { announce, failure, h, newId } from './dom'
import { type Field, fieldOf } from './fields'
import type { Looking } from './main'
import { follow, referring } from './references'
import { go } from './route'
import { words } from './words'

const nameOf = ({ schema, name }: ShownTable) => ({ schema, name })

/** A sheet at the side, for one row; Escape closes it. */
function sideSheet(title: string, onClose: () => void) {
  const id = newId('sheet')
  const body = h('div', { class: 'content' }, h('p', { class: 'empty' }, words.loading))
  const close = () => dialog.close()
  const head = h(
    'div',
    { class: 'head' },
    h('h2', { id }, title),
    h('button', { type: 'button', class: 'plain', onclick: close }, words.close),
  )
  const dialog = h('dialog', { class: 'side-sheet', 'aria-labelledby': id }, head, body)
  dialog.addEventListener('close', () => {
    dialog.remove()
    onClose()
  })
  document.body.append(dialog)
  dialog.showModal()
  return { dialog, body, close }
}

let opened: HTMLDialogElement | undefined

/** Opens the row that the address names, or closes the one that it does not name any more. */
export function openRow(looking: Looking): void {
  const { route, tables } = looking
  opened?.remove()
  opened = undefined
  const table = tables.find(({ schema, name }) => schema === route.table?.schema && name === route.table.name)
  if (!table || !route.row || route.page !== 'rows') return
  const { dialog, body, close } = sideSheet(words.rowOf(table.name), () => go({ ...route, row: undefined }))
  opened = dialog
  void fillRow(looking, table, body, close)
}

async function fillRow(
  looking: Looking,
  table: ShownTable,
  body: HTMLElement,
  close: () => void,
): Promise<void> {
  const { view, tables, route } = looking
  const key = { ...route.row }
  try {
    const { columns, cells } = await ask('row', { view, table: nameOf(table), key })
    const was = Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null]))
    const fields = table.columns.map((column) => {
      const along = table.references.filter((reference) => reference.columns.at(-1) === column.name)
      const after = along.flatMap((reference) => follow(view, tables, reference, was) ?? [])[0]
      const changeable =
        table.rights.change.includes(column.name) && column.cast !== 'bytea' && !column.generated
      return fieldOf(column, { was: was[column.name] ?? null, changeable, after })
    })
    const links = referring(view, tables, table, was)
    body.replaceChildren(
      form(fields, table.rights.change.length > 0 ? words.save : undefined, async () => {
        const changed = fields.flatMap(({ name, read }) =>
          read() === was[name] ? [] : [[name, read() ?? null] as const],
        )
        if (changed.length === 0) return words.nothingChanged
        await ask('change', {
          view,
          table: nameOf(table),
          key,
          was: Object.fromEntries(changed.map(([name]) => [name, was[name] ?? null])),
          to: Object.fromEntries(changed),
        })
        announce(words.saved)
        close()
        return words.saved
      }),
      ...(table.rights.remove ? [removal(looking, table, key, close)] : []),
      ...(links.length > 0 ? [h('section', {}, h('h3', {}, words.referredBy), h('ul', {}, ...links))] : []),
    )
    body.querySelector<HTMLElement>('textarea:enabled, select:enabled')?.focus()
  } catch (error) {
    body.replaceChildren(failure(error))
  }
}

function removal(
  looking: Looking,
  table: ShownTable,
  key: Record<string, string | null>,
  close: () => void,
): HTMLElement {
  const text = Object.entries(key)
    .flatMap(([name, part]) => (name === 'organization_id' ? [] : [part]))
    .join(', ')
  const said = h('div', {})
  const act = async () => {
    const isSure = await askFirst({
      title: words.removeTitle(table.name),
      advice: words.removeAdvice(text),
      act: words.removeNow(table.name),
    })
    if (!isSure) return
    try {
      await ask('remove', { view: looking.view, table: nameOf(table), key })
      announce(words.removed)
      close()
    } catch (error) {
      said.replaceChildren(failure(error))
    }
  }
  return h(
    'div',
    { class: 'removal' },
    h('button', { type: 'button', class: 'bad plain', onclick: () => void act() }, words.remove),
    said,
  )
}

/** A form that says what went wrong under its button, and keeps what was typed. */
function form(
  fields: readonly Field[],
  act: string | undefined,
  submit: () => Promise<string>,
): HTMLFormElement {
  const said = h('div', { 'aria-live': 'polite' })
  const button = act !== undefined && h('button', { type: 'submit', class: 'main' }, act)
  const send = async (event: Event) => {
    event.preventDefault()
    if (button) button.disabled = true
    try {
      said.replaceChildren(h('p', { class: 'quiet' }, await submit()))
    } catch (error) {
      said.replaceChildren(failure(error))
    }
    if (button) button.disabled = false
  }
  return h(
    'form',
    { class: 'row', onsubmit: (event) => void send(event) },
    ...fields.map(({ element }) => element),
    h('div', { class: 'acts' }, button),
    said,
  )
}

/** Opens the form of a new row. */
export function editNew(looking: Looking, table: ShownTable): void {
  const { view, refresh } = looking
  const { body, close } = sideSheet(words.newRowOf(table.name), refresh)
  // Within an organization the scope gives the column its value, and takes no other.
  const isGiven = (name: string) => view.kind === 'organization' && name === 'organization_id'
  const fields = table.columns
    .filter(
      ({ name, generated, cast }) =>
        table.rights.add.includes(name) && !generated && cast !== 'bytea' && !isGiven(name),
    )
    .map((column) => fieldOf(column, { was: undefined, changeable: true }))
  body.replaceChildren(
    form(fields, words.insert, async () => {
      const values = fields.flatMap(({ name, read }) => {
        const value = read()
        return value === undefined ? [] : [[name, value] as const]
      })
      await ask('add', { view, table: nameOf(table), values: Object.fromEntries(values) })
      announce(words.added)
      close()
      return words.added
    }),
  )
  body.querySelector<HTMLElement>('textarea:enabled, select:enabled')?.focus()
}

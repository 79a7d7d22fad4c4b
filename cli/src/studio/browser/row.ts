import { ask, type ShownTable } from './api'
import { askFirst } from './ask-first'
import { failure, h } from './dom'
import { fieldOf } from './fields'
import type { Looking } from './main'
import { follow, referring } from './references'
import { go } from './route'
import { focusField, form, sideSheet } from './side-sheet'
import { copy, jsonOf } from './take'
import { done } from './undo'
import { words } from './words'

const nameOf = ({ schema, name }: ShownTable) => ({ schema, name })

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
    const act = () => void copy(jsonOf(columns, cells), words.copied)
    const copying = h('button', { type: 'button', class: 'plain', onclick: act }, words.copyRow)
    body.replaceChildren(
      form(fields, table.rights.change.length > 0 ? words.save : undefined, async () => {
        const changed = fields.flatMap(({ name, read }) =>
          read() === was[name] ? [] : [[name, read() ?? null] as const],
        )
        if (changed.length === 0) return words.nothingChanged
        const change = {
          ...{ view, table: nameOf(table), key },
          was: Object.fromEntries(changed.map(([name]) => [name, was[name] ?? null])),
          to: Object.fromEntries(changed),
        }
        await ask('change', change)
        // A key that was changed is another one from now on.
        const after = Object.fromEntries(
          Object.entries(key).map(([name, value]) => [name, change.to[name] ?? value]),
        )
        const back = { ...change, key: after, was: change.to, to: change.was }
        done(words.saved, { act: () => ask('change', back), after: looking.refresh })
        close()
        return words.saved
      }),
      h('div', { class: 'acts' }, copying),
      ...(table.rights.remove ? [removal(looking, table, { key, was }, close)] : []),
      ...(links.length > 0 ? [h('section', {}, h('h3', {}, words.referredBy), h('ul', {}, ...links))] : []),
    )
    focusField(body, fields)
  } catch (error) {
    body.replaceChildren(failure(error))
  }
}

function removal(
  looking: Looking,
  table: ShownTable,
  { key, was }: Record<'key' | 'was', Record<string, string | null>>,
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
      const { view } = looking
      await ask('remove', { view, table: nameOf(table), key })
      const back = rowAgain(looking, table, was)
      done(words.removed, back && { act: () => ask('add', back), after: looking.refresh })
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

/** What puts a removed row back as it was; undefined where a column of it cannot be written. */
function rowAgain({ view }: Looking, table: ShownTable, was: Record<string, string | null>) {
  const columns = table.columns.filter(({ generated }) => !generated)
  const written = columns.filter(({ name }) => !(view.kind === 'organization' && name === 'organization_id'))
  if (written.some(({ name, cast }) => cast === 'bytea' || !table.rights.add.includes(name))) return undefined
  const values = Object.fromEntries(written.map(({ name }) => [name, was[name] ?? null]))
  return { view, table: nameOf(table), values }
}

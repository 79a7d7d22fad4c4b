import { ask, type ShownTable } from './api'
import { fieldOf } from './fields'
import type { Looking } from './main'
import { focusField, form, sideSheet } from './side-sheet'
import { done } from './undo'
import { words } from './words'

/** Opens the form of a new row. */
export function editNew(looking: Looking, table: ShownTable): void {
  const { view, refresh } = looking
  const { schema, name: own } = table
  const named = { schema, name: own }
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
      const { key } = await ask('add', { view, table: named, values: Object.fromEntries(values) })
      const added = Object.fromEntries(table.key.map((name, index) => [name, key[index] ?? null]))
      const canRemove = table.rights.remove && table.key.length > 0
      const undo = () => ask('remove', { view, table: named, key: added })
      done(words.added, canRemove ? { act: undo, after: refresh } : undefined)
      close()
      return words.added
    }),
  )
  focusField(body, fields)
}

import type { ShownTable, View } from './api'
import { h } from './dom'
import { address } from './route'
import { words } from './words'

type Cells = Readonly<Record<string, string | null>>
type Reference = ShownTable['references'][number]

const linkTo = (
  view: View,
  table: { schema: string; name: string },
  columns: readonly string[],
  values: readonly (string | null)[],
): string =>
  address({
    view,
    page: 'rows',
    table: { schema: table.schema, name: table.name },
    filters: columns.map((column, index) => ({
      column,
      comparison: 'is' as const,
      value: values[index] ?? '',
    })),
  })

const valuesOf = (cells: Cells, columns: readonly string[]): string[] | undefined => {
  const values = columns.flatMap((name) => cells[name] ?? [])
  return values.length === columns.length ? values : undefined
}

/** The link along one foreign key, with every one of its columns; undefined where it leads to nothing one can see. */
export function follow(
  view: View,
  tables: readonly ShownTable[],
  reference: Reference,
  cells: Cells,
): HTMLElement | undefined {
  const target = tables.find(({ schema, name }) => schema === reference.schema && name === reference.table)
  const values = valuesOf(cells, reference.columns)
  const isReadable = target && reference.foreignColumns.every((name) => target.rights.read.includes(name))
  if (!isReadable || !values) return undefined
  const href = linkTo(view, target, reference.foreignColumns, values)
  return h(
    'a',
    { class: 'follow', href, title: words.follow(target.name) },
    h('span', { 'aria-hidden': 'true' }, '→'),
    h('span', { class: 'hidden' }, words.follow(target.name)),
  )
}

/** Links to the rows of other tables that refer to this one. */
export function referring(
  view: View,
  tables: readonly ShownTable[],
  table: ShownTable,
  cells: Cells,
): HTMLElement[] {
  return tables.flatMap((other) =>
    other.references.flatMap((reference) => {
      if (reference.table !== table.name || reference.schema !== table.schema) return []
      const values = valuesOf(cells, reference.foreignColumns)
      const isReadable = reference.columns.every((name) => other.rights.read.includes(name))
      if (!values || !isReadable) return []
      const label = `${other.name} (${reference.columns.filter((name) => name !== 'organization_id').join(', ') || 'organization_id'})`
      return [h('li', {}, h('a', { href: linkTo(view, other, reference.columns, values) }, label))]
    }),
  )
}

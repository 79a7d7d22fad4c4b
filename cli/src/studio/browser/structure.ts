import type { ShownTable } from './api'
import { h } from './dom'
import { sheet, tableHead } from './frame'
import type { Looking } from './main'
import { address } from './route'
import { words } from './words'

/** The shape of one table: columns, and foreign keys with all of theirs. */
export function structurePage(looking: Looking, table: ShownTable): Node[] {
  const columns = table.columns.map(({ name, type, required, default: given, generated }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name, table.key.includes(name) && h('span', { class: 'badge' }, words.key)),
      h('td', {}, h('code', {}, type)),
      h('td', {}, required ? words.yes : words.no),
      h('td', {}, h('code', {}, generated ? words.generated : (given ?? ''))),
    ),
  )
  const references = table.references.map((reference) => {
    const target = looking.tables.find(
      ({ schema, name }) => schema === reference.schema && name === reference.table,
    )
    const text = `${reference.table} (${reference.foreignColumns.join(', ')})`
    const to = target
      ? h(
          'a',
          {
            href: address({
              view: looking.view,
              page: 'structure',
              table: { schema: target.schema, name: target.name },
            }),
          },
          text,
        )
      : text
    return h('li', {}, h('code', {}, reference.columns.join(', ')), ' → ', to)
  })
  const head = [words.column, words.type, words.required, words.default].map((word) =>
    h('th', { scope: 'col' }, word),
  )
  return [
    tableHead(looking, table),
    sheet(`${words.structure} · ${table.name}`, head, columns),
    ...(references.length > 0
      ? [h('section', { class: 'padded' }, h('h2', {}, words.refersTo), h('ul', {}, ...references))]
      : []),
  ]
}

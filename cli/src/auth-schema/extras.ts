import { bare, parametersOf } from '../check/source/tree'
import type { Located } from './tables'
import { addPart, indentAt, splice } from './write-list'

/**
 * Adds an index or a key to those of a table.
 *
 * @param table where it is
 * @param entry what to add, in which the table is called `table`
 * @returns the text of the file; undefined where the extras are written in a way of their own
 */
export function withExtra(table: Located, entry: string): string | undefined {
  const { text, extras, call } = table
  if (!extras) return withFirstExtra(table, entry)
  const way = bare(extras)
  if (way.type !== 'ArrowFunctionExpression') return undefined
  const list = bare(way.body)
  const [parameter] = parametersOf(way)
  if (list.type !== 'ArrayExpression' || (parameter && parameter.type !== 'Identifier')) return undefined
  const parts = list.elements.flatMap((each) => (each ? [each] : []))
  const own = parameter?.type === 'Identifier' ? parameter.name : undefined
  const named = own ? entry.replaceAll('table.', `${own}.`) : entry
  const added = addPart(text, { start: list.start, end: list.end, parts }, named)
  if (own) return added
  // `() => [ … ]` gets its parameter.
  const head = text.slice(way.start, list.start).replace('()', '(table)')
  return call.start < way.start ? splice(added, way.start, list.start, head) : undefined
}

/** `pgTable('x', { … })` on lines of its own, with a third argument. */
function withFirstExtra({ text, call, columns }: Located, entry: string): string | undefined {
  const name = call.arguments[0]
  if (!name || text.slice(columns.start, columns.end).includes('`')) return undefined
  const indent = indentAt(text, call.start)
  const body = text
    .slice(columns.start, columns.end)
    .replaceAll('\n', '\n  ')
    .replace(/\n {2}$/gm, '\n')
  const lines = [text.slice(name.start, name.end), body, `(table) => [${entry}]`]
  const written = `(\n${lines.map((line) => `${indent}  ${line},\n`).join('')}${indent})`
  return splice(text, call.callee.end, call.end, written)
}

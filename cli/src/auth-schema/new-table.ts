import type { AuthTable } from '@refactkit/tenancy'
import { parseSync } from 'oxc-parser'
import { bare, keyOf, textOf, walk } from '../check/source/tree'
import { fieldsOf } from './change'
import { type Needed, quotedAsIn, styleOf, withImport } from './imports'
import { type Sources, specifierOf } from './sources'
import { type Column, type Written, writtenColumn, writtenId, writtenIndex } from './style'
import { schemaFile, schemaFiles } from './tables'
import { addPart, splice } from './write-list'

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Declares a table that the schema lacks: in a file of its own where the others have theirs, else at the end of
 * `db/schema.ts`; and names it in `db/tenancy.ts` as one of people and organizations.
 *
 * @returns whether the list in `db/tenancy.ts` could be found
 */
export function newTable(
  work: { sources: Sources; schema: Record<string, unknown> },
  model: string,
  table: AuthTable,
): boolean {
  const { sources } = work
  const name = snake(model)
  const others = schemaFiles(sources).filter((path) => path !== schemaFile)
  const folder = others.at(-1)?.replace(/[^/]*$/, '')
  const path = folder ? `${folder}${name.replaceAll('_', '-')}.ts` : schemaFile
  const declaration = declare(work, path, model, name, table)
  if (path === schemaFile) {
    const text = sources.read(path) ?? ''
    sources.write(path, declaration.needs.reduce(withImport, `${text.trimEnd()}\n\n${declaration.text}`))
  } else {
    sources.write(path, declaration.needs.reduce(withImport, `\n${declaration.text}`))
    passOn(sources, path)
  }
  return nameInTenancy(sources, name)
}

function declare(
  work: { sources: Sources; schema: Record<string, unknown> },
  path: string,
  model: string,
  name: string,
  table: AuthTable,
): Written {
  const columns = [
    writtenId(work.sources, path),
    ...fieldsOf(table).map(([property, field]) => writtenColumn({ ...work, path, property, field })),
  ]
  const column = (property: string): Column => ({ property, name: snake(property) })
  const indexes = [
    ...fieldsOf(table).flatMap(([property, { index }]) =>
      index ? [writtenIndex(name, [column(property)], false)] : [],
    ),
    ...(table.indexes ?? []).map(({ fields, unique }) => {
      const properties = fields.map((field) => table.fields[field]?.fieldName ?? field)
      return writtenIndex(name, properties.map(column), unique ?? false)
    }),
  ]
  const lines = (parts: readonly Written[], indent: string) =>
    parts.map(({ text }) => `${indent}${text.replaceAll('\n', `\n${indent}`)},\n`).join('')
  const style = work.sources.read(schemaFile) ?? ''
  const { end } = styleOf(style)
  const text = quotedAsIn(
    style,
    indexes.length === 0
      ? `export const ${model} = pgTable('${name}', {\n${lines(columns, '  ')}})${end}\n`
      : `export const ${model} = pgTable(\n  '${name}',\n  {\n${lines(columns, '    ')}  },\n  (table) => [${listed(indexes)}],\n)${end}\n`,
  )
  const needs: Needed[] = [
    { name: 'pgTable', from: 'drizzle-orm/pg-core' },
    ...[...columns, ...indexes].flatMap((each) => each.needs),
  ]
  return { text, needs }
}

function listed(parts: readonly Written[]): string {
  const line = parts.map(({ text }) => text).join(', ')
  return line.length <= 80 && parts.length === 1
    ? line
    : `\n${parts.map(({ text }) => `    ${text},\n`).join('')}  `
}

/** `export * from './schema/team'`, where the alphabet has it. */
function passOn(sources: Sources, path: string): void {
  const text = sources.read(schemaFile) ?? ''
  const { quote, end } = /(?<quote>['"])[^'"]*\1(?<end>;?)/.exec(text)?.groups ?? { quote: "'", end: '' }
  const specifier = specifierOf(schemaFile, path)
  const passed = parseSync(schemaFile, text).program.body.flatMap((each) =>
    each.type === 'ExportAllDeclaration' ? [each] : [],
  )
  const line = `export * from ${quote}${specifier}${quote}${end}\n`
  const next = passed.find(({ source }) => source.value > specifier)
  const last = passed.at(-1)
  const at = next?.start ?? (last ? text.indexOf('\n', last.end) + 1 || text.length : text.length)
  sources.write(schemaFile, splice(text, at, at, line))
}

/** Adds a table to the list of those of people and organizations. */
function nameInTenancy(sources: Sources, name: string): boolean {
  const path = 'db/tenancy.ts'
  const text = sources.read(path)
  if (text === undefined) return false
  let changed: string | undefined
  walk(parseSync(path, text).program, (node) => {
    if (changed !== undefined || node.type !== 'Property' || keyOf(node) !== 'auth') return
    const list = bare(node.value)
    if (list.type !== 'ArrayExpression') return
    const parts = list.elements.flatMap((each) => (each ? [each] : []))
    const names = parts.map((part) => textOf(part) ?? '')
    changed = names.includes(name) ? text : inOrder(text, list, parts, names, name)
  })
  if (changed !== undefined) sources.write(path, changed)
  return changed !== undefined
}

/** At its place where the list follows the alphabet, else at its end. */
function inOrder(
  text: string,
  { start, end }: { start: number; end: number },
  parts: readonly { start: number; end: number }[],
  names: readonly string[],
  name: string,
): string {
  const isSorted = names.every((each, index) => index === 0 || (names[index - 1] ?? '') <= each)
  const place = isSorted ? names.findIndex((each) => each > name) : -1
  const next = parts[place]
  const added = addPart(text, { start, end, parts }, quotedAsIn(text, `'${name}'`))
  if (!next) return added
  // The list as it is written with one more part at its end, its values moved to where they belong.
  const values = [...names.slice(0, place), name, ...names.slice(place)]
  const open = added.slice(start).search(/\[/) + start
  const close = added.indexOf(']', open)
  let index = -1
  const sorted = added.slice(open, close).replace(/'[^']*'|"[^"]*"/g, (quoted) => {
    index += 1
    return `${quoted[0]}${values[index]}${quoted[0]}`
  })
  return splice(added, open, close, sorted)
}

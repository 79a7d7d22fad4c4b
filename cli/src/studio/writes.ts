import { keyOf, type Rights, type Table } from './catalog'
import type { StudioStatement } from './connections'
import { Refusal } from './refusal'
import type { Request } from './requests'
import { columnOf, findingRow, isBytes, nameOf, placing, quoted } from './statements'

function requireKey(table: Table, { read }: Rights): void {
  if (keyOf(table, read).length === 0)
    throw new Refusal(
      422,
      `Nothing tells the rows of ${table.name} apart, so none of them can be changed here.`,
    )
}

/** Changes some cells of a row, if they still are what the person saw. */
export function changing(table: Table, rights: Rights, { key, was, to }: Request<'change'>): StudioStatement {
  requireKey(table, rights)
  const { place, values } = placing()
  const names = Object.keys(to)
  if (names.length === 0) throw new Refusal(400, 'Nothing is changed.')
  const assignments = names.map((name) => {
    const column = columnOf(table, name, rights.change)
    if (isBytes(column)) throw new Refusal(422, `${name} holds bytes, which cannot be typed.`)
    return `${quoted(name)} = ${place(to[name] ?? null, column.cast)}`
  })
  const row = findingRow(table, key, rights.read, place)
  const seen = names.map((name) => `${quoted(name)}::text is not distinct from ${place(was[name] ?? null)}`)
  const text = `update ${nameOf(table)} set ${assignments.join(', ')} where ${[row, ...seen].join(' and ')}`
  return { text, values }
}

/** Adds a row; columns that are left out get their defaults. */
export function adding(table: Table, rights: Rights, { values: cells }: Request<'add'>): StudioStatement {
  const { place, values } = placing()
  const columns = Object.keys(cells).map((name) => columnOf(table, name, rights.add))
  const into = `insert into ${nameOf(table)}`
  const key = keyOf(table, rights.read)
  const returning =
    key.length > 0 ? ` returning ${key.map((name) => `${quoted(name)}::text`).join(', ')}` : ''
  if (columns.length === 0) return { text: `${into} default values${returning}`, values }
  const places = columns.map(({ name, cast }) => place(cells[name] ?? null, cast))
  const list = columns.map(({ name }) => quoted(name)).join(', ')
  return { text: `${into} (${list}) values (${places.join(', ')})${returning}`, values }
}

/** Removes one row. */
export function removing(table: Table, rights: Rights, { key }: Request<'remove'>): StudioStatement {
  requireKey(table, rights)
  if (!rights.remove) throw new Refusal(403, `Rows of ${table.name} cannot be removed here.`)
  const { place, values } = placing()
  return { text: `delete from ${nameOf(table)} where ${findingRow(table, key, rights.read, place)}`, values }
}

import { type Column, keyOf, type Table } from './catalog'
import type { StudioStatement } from './connections'
import { Refusal } from './refusal'
import type { Request } from './requests'

/** How many rows a page has. */
export const pageSize = 50
/** How many characters of a cell a page shows; the whole of it is in the row. */
const shownLength = 300
/** How much is read at once: so many rows, so many characters of a cell, and whether another page can begin behind a row. */
interface Size {
  readonly most: number
  readonly longest: number
  readonly places: boolean
}
/** How much a file takes. It ends where it ends, so that no value comes whole only to say where. */
export const fileSize: Size = { most: 10_000, longest: 5_000, places: false }

/** A cell that was asked for with one character more than is shown: what was cut away leaves a mark. */
export const marked = (cell: string | null, longest: number): string | null =>
  cell !== null && cell.length > longest ? `${cell.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : cell

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const nameOf = ({ schema, name }: { schema: string; name: string }): string =>
  `${quoted(schema)}.${quoted(name)}`

/** Collects the values of a statement and answers the places they take in its text. */
export function placing() {
  const values: (string | null)[] = []
  return { values, place: (value: string | null, cast = 'text') => `$${values.push(value)}::${cast}` }
}
export type Place = ReturnType<typeof placing>['place']

/** The column of that name among those that may be read or written. */
export function columnOf({ columns }: Table, name: string, allowed: readonly string[]): Column {
  const column = columns.find((each) => each.name === name)
  if (!column || !allowed.includes(name)) throw new Refusal(403, `The column ${name} is out of reach here.`)
  return column
}

/** Bytes are no text to read or type; how many there are says more. */
export const isBytes = ({ cast }: Column): boolean => cast === 'bytea'
const whole = (column: Column): string =>
  isBytes(column) ? `octet_length(${quoted(column.name)}) || ' bytes'` : `${quoted(column.name)}::text`

const comparing: Record<Request<'page'>['filters'][number]['comparison'], (c: string, v: string) => string> =
  {
    is: (c, v) => `${c} = ${v}`,
    not: (c, v) => `${c} is distinct from ${v}`,
    less: (c, v) => `${c} < ${v}`,
    more: (c, v) => `${c} > ${v}`,
    contains: (c, v) => `${c}::text ilike '%' || ${v} || '%'`,
    starts: (c, v) => `${c}::text ilike ${v} || '%'`,
    empty: (c) => `${c} is null`,
    filled: (c) => `${c} is not null`,
  }

function conditionOf(
  column: Column,
  { comparison, value }: Request<'page'>['filters'][number],
  place: Place,
) {
  const c = quoted(column.name)
  if (comparison === 'empty' || comparison === 'filled') return comparing[comparison](c, '')
  const isPattern = comparison === 'contains' || comparison === 'starts'
  return comparing[comparison](
    c,
    isPattern ? place(value.replace(/[\\%_]/g, '\\$&')) : place(value, column.cast),
  )
}

/**
 * One page of a table. It begins behind the last row of the page before, found by key and not by counting, so that a page
 * far down costs what the first one does and rows that come and go meanwhile shift nothing.
 */
export function pageOf(
  table: Table,
  read: readonly string[],
  { filters, sort, after }: Pick<Request<'page'>, 'filters' | 'sort' | 'after'>,
  { most, longest, places }: Size = { most: pageSize, longest: shownLength, places: true },
): StudioStatement & { columns: readonly Column[]; order: readonly string[] } {
  const { place, values } = placing()
  const columns = table.columns.filter(({ name }) => read.includes(name))
  const key = keyColumns(table, read)
  const sorted = sort && columnOf(table, sort.column, read)
  if (sorted && !sorted.sortable) throw new Refusal(422, `Values of ${sorted.type} have no order.`)
  const order = sorted ? [sorted, ...key.filter((column) => column !== sorted)] : key
  const conditions = filters.map((filter) => conditionOf(columnOf(table, filter.column, read), filter, place))
  const direction = sort?.descending ? 'desc' : 'asc'
  if (after) conditions.push(behind(order, after, direction === 'desc', place))
  const shown = columns.map((column) => `left(${whole(column)}, ${longest + 1})`)
  const ends = places ? order.map(({ name }) => `${quoted(name)}::text`) : []
  const text = [
    `select ${[...shown, ...ends].join(', ')} from ${nameOf(table)} as t`,
    ...(conditions.length > 0 ? [`where ${conditions.join(' and ')}`] : []),
    // Without the table's name, a column that is also shown as text would be ordered as text.
    `order by ${order.map(({ name }) => `t.${quoted(name)} ${direction} nulls last`).join(', ')}`,
    `limit ${most + 1}`,
  ].join(' ')
  return { text, values, columns, order: order.map(({ name }) => name) }
}

/** How many rows pass the filters. */
export function countOf(
  table: Table,
  read: readonly string[],
  { filters }: Pick<Request<'count'>, 'filters'>,
): StudioStatement {
  const { place, values } = placing()
  const conditions = filters.map((filter) => conditionOf(columnOf(table, filter.column, read), filter, place))
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''
  return { text: `select count(*) from ${nameOf(table)}${where}`, values }
}

/** Where no key can be read, the place of a row in its table tells it apart, until it is changed. */
const placeInTable: Column = {
  name: 'ctid',
  type: 'tid',
  cast: 'tid',
  required: true,
  default: null,
  generated: true,
  sortable: true,
  choices: null,
}

function keyColumns(table: Table, read: readonly string[]): Column[] {
  const key = keyOf(table, read)
  if (key.length > 0) return key.map((name) => columnOf(table, name, read))
  // A login that has some of the columns has not this one.
  if (table.columns.every(({ name }) => read.includes(name))) return [placeInTable]
  throw new Refusal(422, `Nothing that can be read here tells the rows of ${table.name} apart.`)
}

/** The rows behind one: greater in the order of the page, where nulls come last whichever way it goes. */
function behind(
  order: readonly Column[],
  after: readonly (string | null)[],
  descending: boolean,
  at: Place,
): string {
  if (after.length !== order.length) throw new Refusal(400, 'The page before was of another order.')
  const [first, ...rest] = order
  const sign = descending ? '<' : '>'
  const tuple = (columns: readonly Column[], values: readonly (string | null)[]) =>
    `(${columns.map(({ name }) => quoted(name)).join(', ')}) ${sign} (${columns
      .map(({ cast }, index) => at(values[index] ?? null, cast))
      .join(', ')})`
  if (!first || first.required) return tuple(order, after)
  const column = quoted(first.name)
  if (after[0] === null) return `${column} is null and ${tuple(rest, after.slice(1))}`
  return `(${tuple(order, after)} or ${column} is null)`
}

/** Conditions that find one row by every column of its key. */
export function findingRow(
  table: Table,
  key: Request<'row'>['key'],
  read: readonly string[],
  at: Place,
): string {
  const columns = keyColumns(table, read)
  return columns
    .map(({ name, cast }) => {
      const value = key[name]
      if (value === undefined || value === null) throw new Refusal(400, `The key of the row lacks ${name}.`)
      return `${quoted(name)} = ${at(value, cast)}`
    })
    .join(' and ')
}

/** One row, whole. */
export function rowOf(table: Table, key: Request<'row'>['key'], read: readonly string[]) {
  const { place, values } = placing()
  const columns = table.columns.filter(({ name }) => read.includes(name))
  const where = findingRow(table, key, read, place)
  return {
    text: `select ${columns.map(whole).join(', ')} from ${nameOf(table)} where ${where}`,
    values,
    columns,
  }
}

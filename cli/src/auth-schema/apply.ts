import type { AuthField } from '@refactkit/tenancy'
import { bare, propertyOf, textOf } from '../check/source/tree'
import type { Change } from './change'
import { withExtra } from './extras'
import { type Needed, quotedAsIn, withImport } from './imports'
import { newTable } from './new-table'
import type { Sources } from './sources'
import { type Column, writtenBuilder, writtenColumn, writtenIndex, writtenReference } from './style'
import { columnOf, type Located, locateTables, type WrittenColumn } from './tables'
import { addPart, indentAt, splice } from './write-list'

/** The project that is changed, in memory. */
export interface Work {
  readonly sources: Sources
  /** The module `db/schema.ts` as it is loaded. */
  readonly schema: Record<string, unknown>
}

/**
 * Makes one change in the files of the schema.
 *
 * @returns false where it is written in a way that only a person can change
 */
export function applyChange(work: Work, change: Change): boolean {
  if (change.kind === 'table') return newTable(work, change.model, change.table)
  const table = locateTables(work.sources).find(({ model }) => model === change.model)
  if (!table) return false
  if (change.kind === 'index') return addIndex(work, table, change.properties, change.unique)
  if (change.kind === 'column') return addColumn(work, table, change.property, change.field)
  const column = columnOf(table, change.property)
  const edit =
    column && edits[change.kind]({ work, table, column, property: change.property, field: change.field })
  return edit !== undefined && finish(work, table.path, edit.text, edit.needs)
}

/** Writes a file with the imports it needs now. */
export function finish({ sources }: Work, path: string, text: string, needs: readonly Needed[]): true {
  sources.write(path, needs.reduce(withImport, text))
  return true
}

function addColumn(work: Work, table: Located, property: string, field: AuthField): boolean {
  const { path, text, columns } = table
  const written = writtenColumn({ ...work, path, property, field })
  const { start, end, properties } = columns
  finish(
    work,
    path,
    addPart(text, { start, end, parts: properties }, quotedAsIn(text, written.text)),
    written.needs,
  )
  const now = locateTables(work.sources).find(({ model }) => model === table.model)
  return !field.index || (now !== undefined && addIndex(work, now, [property], false))
}

function addIndex(work: Work, table: Located, properties: readonly string[], unique: boolean): boolean {
  const columns = properties.map((property): Column => ({ property, name: sqlName(table, property) }))
  // drizzle-kit reads the columns of a key back in the order of the table.
  const order = (property: string) => columnOf(table, property)?.property.start ?? 0
  if (unique) columns.sort((one, other) => order(one.property) - order(other.property))
  const { text, needs } = writtenIndex(table.name, columns, unique)
  const changed = withExtra(table, quotedAsIn(table.text, text))
  return changed !== undefined && finish(work, table.path, changed, needs)
}

function sqlName(table: Located, property: string): string {
  const [first] = columnOf(table, property)?.chain?.root.arguments ?? []
  return (first && textOf(first)) ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

interface Place {
  readonly work: Work
  readonly table: Located
  readonly column: WrittenColumn
  readonly property: string
  readonly field: AuthField
}

interface Edit {
  readonly text: string
  readonly needs: readonly Needed[]
}

const plain = ['notNull', 'unique', 'references', 'primaryKey']

const edits: Record<
  'type' | 'notNull' | 'nullable' | 'unique' | 'reference',
  (place: Place) => Edit | undefined
> = {
  notNull: ({ table: { text }, column: { chain } }) =>
    chain && { text: splice(text, chain.root.end, chain.root.end, '.notNull()'), needs: [] },
  nullable: ({ table: { text }, column: { chain } }) => {
    const step = chain?.steps.find(({ name }) => name === 'notNull')
    return step && { text: splice(text, step.from, step.call.end, ''), needs: [] }
  },
  unique: ({ table: { text }, column: { chain } }) => {
    const behind = chain?.steps.find(({ name }) => name === 'notNull')?.call ?? chain?.root
    return behind && { text: splice(text, behind.end, behind.end, '.unique()'), needs: [] }
  },
  // What else is said of the column, a default for instance, would belong to the old type.
  type: ({ work, table: { path, text }, column: { chain }, property, field }) => {
    if (!chain || chain.steps.some(({ name }) => !plain.includes(name))) return undefined
    const [first] = chain.root.arguments
    const builder = writtenBuilder({ ...work, path, property, field })
    if (!first || builder.complete) return undefined
    const named = quotedAsIn(text, builder.text).replace(/(['"])\w+\1/, text.slice(first.start, first.end))
    return { text: splice(text, chain.root.start, chain.root.end, named), needs: builder.needs }
  },
  reference: ({ work, table: { path, text }, column: { property, chain }, field }) => {
    if (!field.references || !chain) return undefined
    const there = chain.steps.find(({ name }) => name === 'references')
    const { text: plainly, needs } = writtenReference({ ...work, path }, field.references)
    const written = quotedAsIn(text, plainly)
    if (!there) {
      const { start, end } = property.value
      const isShort = chain.steps.length === 0 || text.slice(start, end).includes('\n')
      const line = isShort && chain.steps.length === 0 ? '' : `\n${indentAt(text, start)}  `
      const steps = isShort
        ? text.slice(chain.root.end, end)
        : chain.steps.map(({ from, call }) => line + text.slice(from, call.end).trim()).join('')
      return { text: splice(text, chain.root.end, end, `${steps}${line}${written}`), needs }
    }
    const [, options] = there.call.arguments
    const onDelete = options && propertyOf(bare(options), 'onDelete')
    const action = quotedAsIn(text, `'${field.references.onDelete ?? 'cascade'}'`)
    if (onDelete) return { text: splice(text, onDelete.start, onDelete.end, action), needs: [] }
    const end = there.call.end - 1
    return options ? undefined : { text: splice(text, end, end, `, { onDelete: ${action} }`), needs: [] }
  },
}

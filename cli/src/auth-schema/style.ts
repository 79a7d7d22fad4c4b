import { type AuthField, columnBuilder } from '@refactkit/tenancy'
import { parseSync } from 'oxc-parser'
import { keyOf, textOf } from '../check/source/tree'
import type { Needed } from './imports'
import { resolved, type Sources, specifierOf } from './sources'
import { chainOf, locateTables } from './tables'

const pgCore = 'drizzle-orm/pg-core'

/** Text for a file, with what it needs to be imported. */
export interface Written {
  readonly text: string
  readonly needs: readonly Needed[]
}

/** The call that begins a column. */
interface Builder extends Written {
  /** Whether it says all there is to say: also of null and of defaults. */
  readonly complete: boolean
}

/** What Drizzle knows of a column while it runs. */
interface LiveColumn {
  readonly columnType: string
  readonly notNull: boolean
}

function liveColumn(
  schema: Record<string, unknown>,
  model: string,
  property: string,
): LiveColumn | undefined {
  const table = schema[model]
  const column: unknown =
    typeof table === 'object' && table !== null ? Reflect.get(table, property) : undefined
  if (typeof column !== 'object' || column === null || !('columnType' in column)) return undefined
  return column as LiveColumn // Drizzle's own class has these properties.
}

/** What Drizzle calls a column that holds a field as the kit would declare it. */
function isAlike({ columnType }: LiveColumn, { type, bigint }: AuthField): boolean {
  if (type === 'boolean') return columnType === 'PgBoolean'
  if (type === 'date') return columnType === 'PgTimestamp'
  if (type === 'json') return columnType === 'PgJsonb'
  if (type === 'number') return columnType === (bigint ? 'PgBigInt53' : 'PgInteger')
  return (typeof type !== 'string' || type === 'string') && columnType === 'PgText'
}

/** Where a name of a file comes from, as another file would import it. */
function originOf(sources: Sources, path: string, name: string, from: string): Needed | undefined {
  for (const statement of parseSync(path, sources.read(path) ?? '').program.body) {
    if (statement.type !== 'ImportDeclaration') continue
    if (!statement.specifiers.some(({ local }) => local.name === name)) continue
    const file = resolved(sources, path, statement.source.value)
    return { name, from: file ? specifierOf(from, file) : statement.source.value }
  }
  return undefined
}

/** What a column is written for. */
export interface Wish {
  readonly sources: Sources
  readonly schema: Record<string, unknown>
  /** The file it is written into. */
  readonly path: string
  readonly property: string
  readonly field: AuthField
}

/**
 * A function of the application's own that makes such columns in other tables: `createdAt()` for the same property, or
 * `moment('expires_at')` for any of its type.
 */
function ownWay({ sources, schema, path, property, field }: Wish): Builder | undefined {
  const [, name = ''] = /^\w+\('(\w+)'/.exec(columnBuilder(field, property)) ?? []
  const ways = locateTables(sources).flatMap((table) =>
    table.columns.properties.flatMap((each): Builder[] => {
      const own = each.type === 'Property' ? keyOf(each) : undefined
      const chain = each.type === 'Property' ? chainOf(each.value) : undefined
      const live = own === undefined ? undefined : liveColumn(schema, table.model, own)
      if (!chain || !live || !isAlike(live, field)) return []
      const origin = originOf(sources, table.path, chain.builder, path)
      if (!origin || origin.from === pgCore) return []
      const [argument, more] = chain.root.arguments
      if (!argument) {
        const isSame =
          own === property && chain.steps.length === 0 && live.notNull === (field.required !== false)
        return isSame ? [{ text: `${chain.builder}()`, needs: [origin], complete: true }] : []
      }
      const insists = live.notNull && chain.steps.every((step) => step.name !== 'notNull')
      return more || insists || textOf(argument) === undefined
        ? []
        : [{ text: `${chain.builder}('${name}')`, needs: [origin], complete: false }]
    }),
  )
  return ways.find(({ complete }) => complete) ?? ways[0]
}

const isLiteral = (value: unknown): boolean => ['number', 'boolean', 'string'].includes(typeof value)

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)

/** How a reference is written, and from where the table comes. */
export function writtenReference(
  { sources, path }: Pick<Wish, 'sources' | 'path'>,
  { model, field, onDelete = 'cascade' }: NonNullable<AuthField['references']>,
): Written {
  const target = locateTables(sources).find((each) => each.model === model)
  const needs = target && target.path !== path ? [{ name: model, from: specifierOf(path, target.path) }] : []
  return { text: `.references(() => ${model}.${field}, { onDelete: '${onDelete}' })`, needs }
}

/** The call that begins a column, in the application's own way where it has one. */
export function writtenBuilder(wish: Wish): Builder {
  const own = ownWay(wish)
  if (own) return own
  const text = columnBuilder(wish.field, wish.property)
  return { text, needs: [{ name: /^\w+/.exec(text)?.[0] ?? '', from: pgCore }], complete: false }
}

/** The whole property, as its file would have it: `userId: text('user_id')…`, without the comma. */
export function writtenColumn(wish: Wish): Written {
  const { field, property } = wish
  const builder = writtenBuilder(wish)
  if (builder.complete) return { ...builder, text: `${property}: ${builder.text}` }
  const { required, unique, references, defaultValue } = field
  const steps = [
    ...(required === false ? [] : ['.notNull()']),
    // For the rows that are there already.
    ...(required !== false && isLiteral(defaultValue) ? [`.default(${quoted(defaultValue)})`] : []),
    ...(unique ? ['.unique()'] : []),
  ]
  const reference = references && writtenReference(wish, references)
  const all = reference ? [...steps, reference.text] : steps
  // As the usual formatters break a chain of more than two calls when one of them holds a function.
  const join = reference && all.length > 1 ? '\n  ' : ''
  return {
    text: `${property}: ${[builder.text, ...all].join(join)}`,
    needs: [...builder.needs, ...(reference?.needs ?? [])],
  }
}

/** The id of a table that is new: as in the others, or a text. */
export function writtenId(sources: Sources, path: string): Written {
  for (const table of locateTables(sources)) {
    for (const each of table.columns.properties) {
      if (each.type !== 'Property' || keyOf(each) !== 'id') continue
      const chain = chainOf(each.value)
      const origin = chain && originOf(sources, table.path, chain.builder, path)
      if (!chain || chain.steps.length > 0 || chain.root.arguments.length > 0 || !origin) continue
      return { text: `id: ${chain.builder}()`, needs: [origin] }
    }
  }
  return { text: `id: text('id').primaryKey()`, needs: [{ name: 'text', from: pgCore }] }
}

/** An index or a key over columns of a table, with the name that Drizzle's own would have. */
export function writtenIndex(table: string, columns: readonly Column[], unique: boolean): Written {
  const name = `${table}_${columns.map((each) => each.name).join('_')}_${unique ? 'key' : 'idx'}`
  const on = columns.map(({ property }) => `table.${property}`).join(', ')
  const make = unique ? 'unique' : 'index'
  return { text: `${make}('${name}').on(${on})`, needs: [{ name: make, from: pgCore }] }
}

/** A column by both of its names. */
export interface Column {
  readonly property: string
  readonly name: string
}

import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { KnownTable } from '../../schema/kinds'
import type { RuleFinding } from '../finding'
import type { RuleName } from '../rules'
import {
  type AuthField,
  type AuthTable,
  type AuthTables,
  columnLine,
  referenceLine,
  tableLine,
} from './auth-tables'
import { type DeclaredTable, declaredTable, keysOf, pathsOf } from './declared'

const error = (rule: RuleName, object: string, message: string, fix: string): RuleFinding => ({
  rule,
  severity: 'error',
  object,
  message,
  fix,
})

/** Whether what Better Auth writes comes back as it was. */
function holds(column: PgColumn, { type, bigint, references }: AuthField): boolean {
  const { dataType } = column
  const sqlType = column.getSQLType()
  if (typeof type !== 'string') return dataType === 'string' && /^(text|varchar)/.test(sqlType)
  if (type.endsWith('[]')) return dataType === 'array' || dataType === 'json'
  if (type === 'json') return dataType === 'json' || sqlType === 'text'
  if (type === 'boolean') return dataType === 'boolean'
  if (type === 'date') return dataType === 'date' && sqlType.startsWith('timestamp')
  if (type === 'number')
    return dataType === 'number' && (!bigint || sqlType === 'bigint' || sqlType === 'bigserial')
  const length = Number(/^varchar\((\d+)\)$/.exec(sqlType)?.[1] ?? 255)
  // Ids may be of any type; the key that points at one has the type of what it points at, or PostgreSQL refuses it.
  return Boolean(references) || (dataType === 'string' && /^(text|varchar)/.test(sqlType) && length >= 255)
}

/** A table of Better Auth beside the one of the schema. */
interface Pair {
  readonly model: string
  readonly wanted: AuthTable
  readonly table: DeclaredTable
  readonly columns: Readonly<Record<string, PgColumn>>
}

/** Fields by the property that Better Auth's Drizzle adapter reads. */
const fieldsOf = ({ wanted }: Pair): [string, AuthField][] =>
  Object.entries(wanted.fields).map(([name, field]) => [field.fieldName ?? name, field])

function columnFindings(pair: Pair, name: string, field: AuthField): RuleFinding[] {
  const { model, columns, table } = pair
  const object = `${model}.${name}`
  const column = columns[name]
  const line = columnLine(name, field)
  if (!column) {
    return [
      error(
        'auth-present',
        object,
        'Better Auth reads and writes this column, and db/schema.ts lacks it.',
        line,
      ),
    ]
  }
  const found: RuleFinding[] = []
  if (!holds(column, field)) {
    const said = `Better Auth keeps a ${[field.type].flat().join(' | ')}${field.bigint ? ' of 64 bits' : ''} in it, and the column is ${column.getSQLType()}.`
    found.push(error('auth-type', object, said, line))
  }
  // Where Better Auth may leave a field out, a column of ours may insist if it has a value of its own to put there.
  if (field.required === false && column.notNull && !column.hasDefault) {
    found.push(
      error(
        'auth-required',
        object,
        'Better Auth may leave it out, and the column insists on a value.',
        line,
      ),
    )
  }
  if (field.required !== false && !column.notNull) {
    found.push(
      error(
        'auth-required',
        object,
        'Better Auth always has a value for it, and the column may be null.',
        line,
      ),
    )
  }
  const alone = keysOf(table).some(
    ({ columns: [only, more], partial }) => only?.name === column.name && !more && !partial,
  )
  if (field.unique && !alone) {
    found.push(
      error('auth-unique', object, 'Better Auth finds one row by it, and nothing makes it unique.', line),
    )
  }
  if (field.index && !pathsOf(table).some(([first]) => first?.name === column.name)) {
    const index = `index('${getTableName(table.known.table)}_${column.name}_idx').on(table.${name})`
    found.push({
      ...error('auth-index', object, 'Better Auth searches by it, and no index begins with it.', index),
      severity: 'warning',
    })
  }
  return [...found, ...referenceFindings(pair, object, column, field)]
}

function referenceFindings(
  { table }: Pair,
  object: string,
  column: PgColumn,
  { references }: AuthField,
): RuleFinding[] {
  if (!references) return []
  const { model, field, onDelete = 'cascade' } = references
  const leading = table.references.filter(({ columns }) => columns.some(({ name }) => name === column.name))
  const there = leading.filter(({ columns, foreignTable, foreignColumns }) => {
    const target: Record<string, PgColumn> = getTableColumns(foreignTable)
    const place = columns.findIndex(({ name }) => name === column.name)
    return propertyName(foreignTable) === model && foreignColumns[place]?.name === target[field]?.name
  })
  if (there.length === 0) {
    const said = `Better Auth points it at ${model}.${field}, and no foreign key does.`
    return [error('auth-reference', object, said, referenceLine(references))]
  }
  if (there.some((key) => (key.onDelete ?? 'no action') === onDelete)) return []
  const said = `When the ${model} is deleted, Better Auth expects ${onDelete}, and the foreign key says ${there[0]?.onDelete ?? 'no action'}.`
  return [error('auth-reference', object, said, referenceLine(references))]
}

/** By which export of the schema a table is reached; set for the length of one comparison. */
const exportNames = new WeakMap<PgTable, string>()
const propertyName = (table: PgTable): string => exportNames.get(table) ?? getTableName(table)

function indexFindings({ model, wanted, table, columns }: Pair): RuleFinding[] {
  return (wanted.indexes ?? []).flatMap(({ fields, unique }) => {
    const names: readonly (string | undefined)[] = fields.map(
      (field) => columns[wanted.fields[field]?.fieldName ?? field]?.name,
    )
    const begins = (path: readonly (PgColumn | undefined)[]) =>
      names.every((name, place) => path[place]?.name === name)
    const isKey = keysOf(table).some(
      (key) =>
        !key.partial &&
        key.columns.length === names.length &&
        key.columns.every((each) => names.includes(each?.name)),
    )
    if (unique ? isKey : pathsOf(table).some(begins)) return []
    const on = fields.map((field) => `table.${field}`).join(', ')
    return [
      {
        rule: unique ? ('auth-unique' as const) : ('auth-index' as const),
        severity: unique ? ('error' as const) : ('warning' as const),
        object: `${model} (${fields.join(', ')})`,
        message: unique
          ? 'Better Auth counts on these together being unique, and nothing makes them so.'
          : 'Better Auth searches by these together, and no index begins with them.',
        fix: unique ? `unique().on(${on})` : `index().on(${on})`,
      },
    ]
  })
}

/** Columns that Better Auth knows nothing of, and without a value for which its inserts fail. */
function extraFindings(pair: Pair): RuleFinding[] {
  const known = new Set(['id', ...fieldsOf(pair).map(([name]) => name)])
  return Object.entries(pair.columns)
    .filter(
      ([name, { notNull, hasDefault, generated }]) =>
        !known.has(name) && notNull && !hasDefault && !generated,
    )
    .map(([name]) =>
      error(
        'auth-required',
        `${pair.model}.${name}`,
        'Better Auth knows no such column, so its inserts leave it out and fail.',
        'give it a .default(…), take .notNull() off, or name it in additionalFields in lib/auth.ts',
      ),
    )
}

function tableFindings(pair: Pair): RuleFinding[] {
  const id = pair.columns.id
  const noId = id?.primary
    ? []
    : [
        error(
          'auth-present',
          `${pair.model}.id`,
          'Better Auth finds rows by id, and it is not the primary key.',
          `id: text('id').primaryKey(),`,
        ),
      ]
  return [
    ...noId,
    ...fieldsOf(pair).flatMap(([name, field]) => columnFindings(pair, name, field)),
    ...indexFindings(pair),
    ...extraFindings(pair),
  ]
}

/**
 * The differences between what Better Auth reads and writes and what a schema declares, so that nobody has to read a
 * changelog before pushing.
 *
 * @param schema the module `db/schema.ts`
 * @param tables its tables, from `knownTables`
 * @param wanted the result of `getAuthTables(auth.options)`
 */
export function authFindings(
  schema: Record<string, unknown>,
  tables: readonly KnownTable[],
  wanted: AuthTables,
): RuleFinding[] {
  for (const [name, value] of Object.entries(schema)) if (is(value, PgTable)) exportNames.set(value, name)
  return Object.entries(wanted).flatMap(([key, each]) => {
    const model = each.modelName ?? key
    const known = tables.find(({ table }) => table === schema[model])
    if (!known) {
      return [
        error(
          'auth-present',
          model,
          'Better Auth reads and writes this table, and db/schema.ts does not export it.',
          tableLine(model, each),
        ),
      ]
    }
    return tableFindings({
      model,
      wanted: each,
      table: declaredTable(known),
      columns: getTableColumns(known.table),
    })
  })
}

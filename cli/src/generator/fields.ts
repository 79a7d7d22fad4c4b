import { CommandError } from '../command-error'
import { type Names, namesOf, readName } from './names'

export const fieldTypes = [
  'text',
  'longtext',
  'integer',
  'decimal',
  'money',
  'boolean',
  'date',
  'datetime',
  'enum',
  'email',
  'url',
  'ref',
] as const

export type FieldTypeName = (typeof fieldTypes)[number]

/** A reference to a row of another resource. */
export interface Target {
  readonly name: Names
  /** The property of that row that it is called by. */
  readonly called: string
}

/** One field of a resource. */
export interface Field {
  readonly name: Names
  /** The property of a row: the name, with `Id` for a reference. */
  readonly key: string
  /** The column of the table. */
  readonly column: string
  readonly type: FieldTypeName
  readonly optional: boolean
  readonly unique: boolean
  /** Of an enum. */
  readonly values: readonly string[]
  /** Of money. */
  readonly currency: string
  /** Of a reference. */
  readonly target: Target | undefined
}

/** The properties that every row has by itself, and what its lists call by these words. */
const own = 'id organizationId createdAt updatedAt slug search sort cursor limit selected sorts'.split(' ')

const shape = /^([\w-]+):(\w+)(?:\(([^)]*)\))?([!?]?)( unique)?$/

/**
 * Reads `number:text! unique, total:money(EUR), due:date?, customer:ref(customer)`. A field without a mark is required, as
 * one with `!` is; `?` lets it be empty.
 *
 * @param calledOf the property that the rows of a resource are called by; throws when there is no such resource
 * @throws CommandError with a sentence about the first field that cannot be
 */
export function readFields(spec: string, resource: Names, calledOf: (target: Names) => string): Field[] {
  const parts = spec
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
  const fields = parts.map((part) => readField(part, calledOf))
  const keys = fields.map(({ key }) => key)
  const twice = keys.find((key, index) => own.includes(key) || keys.indexOf(key) !== index)
  if (twice)
    throw new CommandError(
      own.includes(twice)
        ? `Every ${resource.words} has “${twice}” by itself, or a list uses the word. Call the field something else.`
        : `There are two fields “${twice}”. Call one of them something else.`,
      2,
    )
  return fields
}

function readField(part: string, calledOf: (target: Names) => string): Field {
  const [, word = '', type = '', args = '', mark, unique] = shape.exec(part) ?? []
  if (word === '')
    throw new CommandError(
      `“${part}” is no field. Write name:type, then ! when it is required or ? when it may be empty, then “unique”: number:text! unique.`,
      2,
    )
  const name = readName(word, 'field')
  if (!isType(type))
    throw new CommandError(`“${type}” is no type of a field. There are ${fieldTypes.join(', ')}.`, 2)
  if (type === 'boolean' && mark === '?')
    throw new CommandError(
      `“${part}”: a boolean is yes or no, never empty. Leave the ? out, or take an enum.`,
      2,
    )
  const target = type === 'ref' ? targetOf(part, args, calledOf) : undefined
  if (unique && (type === 'longtext' || type === 'boolean'))
    throw new CommandError(`“${part}”: a ${type} cannot be unique. Leave the word out.`, 2)
  return {
    name,
    key: type === 'ref' ? `${name.camel}Id` : name.camel,
    column: type === 'ref' ? `${name.snake}_id` : name.snake,
    type,
    optional: mark === '?',
    unique: Boolean(unique),
    values: type === 'enum' ? valuesOf(part, args) : [],
    currency: type === 'money' ? currencyOf(part, args || 'EUR') : '',
    target,
  }
}

const isType = (word: string): word is FieldTypeName => fieldTypes.some((type) => type === word)

function valuesOf(part: string, args: string): string[] {
  const values = args.split('|').map((value) => value.trim())
  if (values.length < 2 || values.some((value) => !/^[a-z][a-z0-9-]*$/.test(value)))
    throw new CommandError(
      `“${part}” needs two words or more to choose from, in small letters: status:enum(draft|sent|paid).`,
      2,
    )
  if (new Set(values).size < values.length) throw new CommandError(`“${part}” names a word twice.`, 2)
  return values
}

function currencyOf(part: string, currency: string): string {
  if (!Intl.supportedValuesOf('currency').includes(currency))
    throw new CommandError(`“${part}”: ${currency} is no currency (ISO 4217), such as EUR or USD.`, 2)
  return currency
}

function targetOf(part: string, args: string, calledOf: (target: Names) => string): Target {
  if (args === '')
    throw new CommandError(`“${part}” does not say what it refers to: customer:ref(customer).`, 2)
  const name = namesOf(args)
  return { name, called: calledOf(name) }
}

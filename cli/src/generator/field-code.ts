import type { Field, FieldTypeName } from './fields'
import type { Resource } from './resource'

/** What the code of a field is, wherever a template needs it. */
interface FieldCode {
  /** The builder of its column, and what it is called in drizzle-orm/pg-core. */
  readonly column: (field: Field) => string
  readonly builder: string
  /** The condition that the database holds it to, after `sql`. */
  readonly check?: (field: Field, column: string) => string
  /** The schema of its input; `helper` is what lib/input.ts calls it. */
  readonly input: (field: Field, resource: Resource) => string
  readonly helper: string
  /** Whether a list can be in its order. */
  readonly sorts: boolean
  /** Whether it is looked into for words. */
  readonly searched?: boolean
  /** Figures, flush at the end of a column. */
  readonly numeric?: boolean
  /** Two rows' worth of sample: as typed in a form, as stored, and as written in SQL by a test. */
  readonly typed: (field: Field) => string
  readonly stored: (field: Field) => string
}

const quote = (value: string) => `'${value}'`
const between = (most: number) => (_: Field, column: string) =>
  `char_length(\${${column}}) between 1 and ${most}`

const codes: Record<FieldTypeName, FieldCode> = {
  text: {
    builder: 'text',
    column: ({ column }) => `text('${column}')`,
    check: between(200),
    helper: 'text',
    input: () => 'text()',
    sorts: true,
    searched: true,
    typed: ({ name }) => quote(`${name.title} 1`),
    stored: ({ name }) => quote(`${name.title} 1`),
  },
  longtext: {
    builder: 'text',
    column: ({ column }) => `text('${column}')`,
    check: between(10_000),
    helper: 'text',
    input: () => 'text(10_000)',
    sorts: false,
    searched: true,
    typed: () => quote('Several words'),
    stored: () => quote('Several words'),
  },
  email: {
    builder: 'text',
    column: ({ column }) => `text('${column}')`,
    check: between(254),
    helper: 'email',
    input: () => 'email',
    sorts: true,
    searched: true,
    typed: () => quote('ada@example.com'),
    stored: () => quote('ada@example.com'),
  },
  url: {
    builder: 'text',
    column: ({ column }) => `text('${column}')`,
    check: between(2000),
    helper: 'url',
    input: () => 'url',
    sorts: false,
    searched: true,
    typed: () => quote('https://example.com'),
    stored: () => quote('https://example.com'),
  },
  integer: {
    builder: 'integer',
    column: ({ column }) => `integer('${column}')`,
    helper: 'integer',
    input: () => 'integer',
    sorts: true,
    numeric: true,
    typed: () => quote('12'),
    stored: () => '12',
  },
  decimal: {
    builder: 'numeric',
    column: ({ column }) => `numeric('${column}', { precision: 15, scale: 4, mode: 'number' })`,
    helper: 'decimal',
    input: () => 'decimal',
    sorts: true,
    numeric: true,
    typed: () => quote('12.5'),
    stored: () => '12.5',
  },
  money: {
    builder: 'bigint',
    column: ({ column }) => `bigint('${column}', { mode: 'number' })`,
    check: (_, column) => `abs(\${${column}}) <= ${Number.MAX_SAFE_INTEGER}`,
    helper: 'money',
    input: ({ currency }) => `money('${currency}')`,
    sorts: true,
    numeric: true,
    typed: () => quote('1250'),
    stored: () => '125_000',
  },
  boolean: {
    builder: 'boolean',
    column: ({ column }) => `boolean('${column}')`,
    helper: '',
    input: () => 'z.boolean()',
    sorts: false,
    typed: () => 'true',
    stored: () => 'true',
  },
  date: {
    builder: 'date',
    column: ({ column }) => `date('${column}', { mode: 'string' })`,
    helper: 'date',
    input: () => 'date',
    sorts: true,
    typed: () => quote('2026-11-26'),
    stored: () => quote('2026-11-26'),
  },
  datetime: {
    builder: 'timestamp',
    column: ({ column }) => `timestamp('${column}', { withTimezone: true, precision: 3 })`,
    helper: 'datetime',
    input: () => 'datetime',
    sorts: true,
    typed: () => quote('2026-11-26T09:30:00.000Z'),
    stored: () => `new Date('2026-11-26T09:30:00Z')`,
  },
  enum: {
    builder: 'text',
    column: ({ column, values }) => `text('${column}', { enum: [${values.map(quote).join(', ')}] })`,
    check: ({ values }, column) => `\${${column}} in (${values.map(quote).join(', ')})`,
    helper: 'choice',
    input: (field, resource) => `choice(${choicesOf(field, resource)})`,
    sorts: true,
    typed: ({ values }) => quote(values[0] ?? ''),
    stored: ({ values }) => quote(values[0] ?? ''),
  },
  ref: {
    builder: 'uuid',
    column: ({ column }) => `uuid('${column}')`,
    helper: 'reference',
    input: () => 'reference',
    sorts: true,
    typed: ({ target }) => `await add${target?.name.pascal}()`,
    stored: ({ target }) => `await add${target?.name.pascal}()`,
  },
}

export const codeOf = ({ type }: Field): FieldCode => codes[type]

/** The list of what an enum may be: `invoiceStatusChoices`. */
export const choicesOf = (field: Field, { name }: Resource): string =>
  `${name.camel}${field.name.pascal}Choices`

/** The lists of what the enums of a resource may be. */
export const enumsOf = ({ fields }: Resource): Field[] => fields.filter(({ type }) => type === 'enum')

export const refsOf = ({ fields }: Resource): Field[] => fields.filter(({ type }) => type === 'ref')

/** What a list can be filtered by. */
export const filtersOf = ({ fields }: Resource): Field[] =>
  fields.filter(({ type }) => type === 'enum' || type === 'boolean')

/** What several rows can be given at once. */
export const changedOf = ({ fields }: Resource): Field[] =>
  fields.filter(
    ({ type, unique }) => !unique && ['boolean', 'date', 'datetime', 'enum', 'ref'].includes(type),
  )

export const sortsOf = ({ fields }: Resource): Field[] => fields.filter((field) => codeOf(field).sorts)

/** What a list calls an order: a reference is in that of what it refers to is called. */
export const sortNameOf = ({ type, key, name }: Field): string => (type === 'ref' ? name.camel : key)

/** What a table of rows shows; long texts are for the page of one. */
export const shownOf = ({ fields }: Resource): Field[] =>
  fields.filter(({ type }) => type !== 'longtext' && type !== 'url')

/** What the audit log keeps of a row; a long text would make it a second store of contents. */
export const recordedOf = ({ fields }: Resource): Field[] => fields.filter(({ type }) => type !== 'longtext')

export const lines = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== false && part !== undefined).join('\n')

/** A field as Better Auth's `getAuthTables` describes it; only what a table can get wrong. */
export interface AuthField {
  /** `string`, `number`, `boolean`, `date`, `json`, a list of these, or the texts that it may be. */
  readonly type: string | readonly string[]
  /** Whether there is always a value; true where it is left out. */
  readonly required?: boolean | undefined
  /** Whether no two rows have the same. */
  readonly unique?: boolean | undefined
  /** Whether rows are searched by it. */
  readonly index?: boolean | undefined
  /** Whether a number needs 64 bits. */
  readonly bigint?: boolean | undefined
  /** What Better Auth puts there when nothing is given; a function for what only it can make. */
  readonly defaultValue?: unknown
  /** Its property in the Drizzle table, where that is another than its name. */
  readonly fieldName?: string | undefined
  /** The row it points at. */
  readonly references?:
    | { readonly model: string; readonly field: string; readonly onDelete?: string | undefined }
    | undefined
}

/** A table as Better Auth's `getAuthTables` describes it. */
export interface AuthTable {
  /** The export of the schema that it is reached by. */
  readonly modelName: string
  /** Its fields by name; the id is not among them. */
  readonly fields: Readonly<Record<string, AuthField>>
  /** Indexes over several fields. */
  readonly indexes?:
    | ReadonlyArray<{ readonly fields: readonly string[]; readonly unique?: boolean | undefined }>
    | undefined
}

/** What Better Auth reads and writes: the result of `getAuthTables(auth.options)`. */
export type AuthTables = Readonly<Record<string, AuthTable>>

/** A property as the column is called: `userId` is `user_id`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * How Drizzle writes a column for a field, before anything is said of null, keys and references.
 *
 * @param field as `getAuthTables` describes it
 * @param name the property
 * @returns the call of the function of `drizzle-orm/pg-core`
 * @example columnBuilder({ type: 'date' }, 'expiresAt') // "timestamp('expires_at', { withTimezone: true })"
 */
export function columnBuilder({ type, bigint }: AuthField, name: string): string {
  const column = `'${snake(name)}'`
  if (type === 'boolean') return `boolean(${column})`
  if (type === 'date') return `timestamp(${column}, { withTimezone: true })`
  if (type === 'json') return `jsonb(${column})`
  if (type === 'string[]') return `text(${column}).array()`
  if (type === 'number[]') return `integer(${column}).array()`
  if (type === 'number') return bigint ? `bigint(${column}, { mode: 'number' })` : `integer(${column})`
  return `text(${column})`
}

/** A reference as Drizzle writes it. */
export const referenceLine = ({ model, field, onDelete = 'cascade' }: NonNullable<AuthField['references']>) =>
  `.references(() => ${model}.${field}, { onDelete: '${onDelete}' })`

/**
 * The line that declares a field, to be pasted into a table.
 *
 * @example columnLine('token', { type: 'string', unique: true }) // "token: text('token').notNull().unique(),"
 */
export function columnLine(name: string, field: AuthField): string {
  const { required, unique, references } = field
  return [
    `${name}: ${columnBuilder(field, name)}`,
    required === false ? '' : '.notNull()',
    unique ? '.unique()' : '',
    references ? referenceLine(references) : '',
    ',',
  ].join('')
}

/** The declaration of a whole table. */
export function tableLine(model: string, { fields }: AuthTable): string {
  const columns = Object.entries(fields).map(([name, field]) => columnLine(field.fieldName ?? name, field))
  return `export const ${model} = pgTable('${snake(model)}', { id: text('id').primaryKey(), ${columns.join(' ')} })`
}

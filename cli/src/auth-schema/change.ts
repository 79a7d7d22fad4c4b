import type { AuthField, AuthTable, AuthTables, Finding } from '@refactkit/tenancy'

/** What is to be done about one finding. */
export type Change =
  | { readonly kind: 'table'; readonly model: string; readonly table: AuthTable }
  | {
      readonly kind: 'index'
      readonly model: string
      readonly properties: readonly string[]
      readonly unique: boolean
    }
  | {
      readonly kind: 'column' | 'type' | 'notNull' | 'nullable' | 'unique' | 'reference'
      readonly model: string
      readonly property: string
      readonly field: AuthField
    }

/** The fields of a table by the property that holds them. */
export const fieldsOf = ({ fields }: AuthTable): [string, AuthField][] =>
  Object.entries(fields).map(([name, field]) => [field.fieldName ?? name, field])

const byRule: Readonly<Record<string, 'column' | 'type' | 'unique' | 'reference'>> = {
  'auth-present': 'column',
  'auth-type': 'type',
  'auth-unique': 'unique',
  'auth-reference': 'reference',
}

/**
 * What is to be done about a finding of the check.
 *
 * @param finding one whose rule begins with `auth-`
 * @param wanted the tables that Better Auth wants
 * @returns undefined where only a person can tell
 */
export function changeFor({ rule, object }: Finding, wanted: AuthTables): Change | undefined {
  const [, model = '', property, several] = /^(\w+)(?:\.(\w+)| \((.+)\))?$/.exec(object) ?? []
  const entry = Object.entries(wanted).find(([key, each]) => (each.modelName ?? key) === model)
  if (!entry) return undefined
  const [, table] = entry
  if (several) {
    const properties = several.split(', ').map((name) => table.fields[name]?.fieldName ?? name)
    return { kind: 'index', model, properties, unique: rule === 'auth-unique' }
  }
  if (property === undefined) return { kind: 'table', model, table }
  const field = fieldsOf(table).find(([name]) => name === property)?.[1]
  // Columns that Better Auth knows nothing of, and the id, are the application's own business.
  if (!field) return undefined
  if (rule === 'auth-index') return { kind: 'index', model, properties: [property], unique: false }
  if (rule === 'auth-required')
    return { kind: field.required === false ? 'nullable' : 'notNull', model, property, field }
  const kind = byRule[rule]
  return kind && { kind, model, property, field }
}

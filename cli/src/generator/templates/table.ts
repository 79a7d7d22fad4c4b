import { codeOf, lines, refsOf, sortsOf } from '../field-code'
import type { Field } from '../fields'
import type { Resource } from '../resource'

/**
 * `db/schema/invoice.ts`. No index on decimals: the comparison of `numeric` is not leakproof, so a guarded query could not
 * use it.
 */
export function table(resource: Resource): string {
  const { name, fields } = resource
  const refs = refsOf(resource)
  const checked = fields.filter((field) => codeOf(field).check)
  const unique = fields.filter((field) => field.unique)
  const sorted = sortsOf(resource).filter(
    ({ unique, type }) => !unique && type !== 'decimal' && type !== 'ref',
  )
  const builders = new Set([
    ...fields.map((field) => codeOf(field).builder),
    ...(checked.length > 0 ? ['check'] : []),
    ...(refs.length > 0 ? ['foreignKey'] : []),
    ...(sorted.length + refs.length > 0 ? ['index'] : []),
    ...(unique.length > 0 ? ['unique'] : []),
  ])
  const targets = new Map(refs.map(({ target }) => [target?.name.camel, target?.name.kebab]))
  return lines([
    checked.length > 0 && `import { sql } from 'drizzle-orm'`,
    `import { ${[...builders].sort().join(', ')} } from 'drizzle-orm/pg-core'`,
    `import { createdAt, updatedAt } from './columns'`,
    ...[...targets].map(([camel, kebab]) => `import { ${camel} } from './${kebab}'`),
    `import { tenantTable } from './tenant-table'`,
    '',
    `export const ${name.camel} = tenantTable(`,
    `  '${name.snake}',`,
    '  {',
    ...fields.map(
      (field) => `${field.key}: ${codeOf(field).column(field)}${field.optional ? '' : '.notNull()'},`,
    ),
    'createdAt: createdAt(),',
    'updatedAt: updatedAt(),',
    '  },',
    '  (table) => [',
    ...unique.map(
      ({ key, column }) => `unique('${name.snake}_${column}_key').on(table.organizationId, table.${key}),`,
    ),
    ...sorted.map(
      ({ key, column }) =>
        `index('${name.snake}_${column}_idx').on(table.organizationId, table.${key}, table.id),`,
    ),
    ...refs.flatMap((field) => reference(resource, field)),
    ...checked.map((field) => {
      const condition = codeOf(field).check?.(field, `table.${field.key}`)
      return `check('${name.snake}_${field.column}_check', sql\`${condition}\`),`
    }),
    '  ],',
    ')',
  ])
}

/** A row that is referred to cannot be deleted: the database says so, and the page in words. */
function reference({ name }: Resource, { name: field, key, column, unique, target }: Field): string[] {
  const other = target?.name.camel
  return [
    ...(unique ? [] : [`index('${name.snake}_${column}_idx').on(table.organizationId, table.${key}),`]),
    `foreignKey({
      name: '${name.snake}_${field.snake}_fk',
      columns: [table.organizationId, table.${key}],
      foreignColumns: [${other}.organizationId, ${other}.id],
    }),`,
  ]
}

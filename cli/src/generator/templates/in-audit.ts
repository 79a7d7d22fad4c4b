import { lines, recordedOf } from '../field-code'
import type { Field } from '../fields'
import type { Resource } from '../resource'

/** The words for a value, where it is not read as it is stored. */
function words({ key, type, currency }: Field, { name }: Resource): string | undefined {
  if (type === 'enum') return `t.${name.camel}.choices.${key}`
  if (type === 'boolean') return '{ true: t.ui.yes, false: t.ui.no }'
  if (type === 'money') return `(value) => money(Number(value), '${currency}')`
  if (type === 'decimal') return '(value) => decimal(Number(value))'
  return type === 'date' ? '(value) => day(String(value))' : undefined
}

/** `src/components/invoice/in-audit.ts` */
export function inAudit(resource: Resource): string {
  const { name, plural } = resource
  const fields = recordedOf(resource)
  const formats = Object.entries({ date: 'day', decimal: 'decimal', money: 'money' })
    .filter(([type]) => fields.some((field) => field.type === type))
    .map(([, format]) => format)
  return lines([
    `import type { AuditReader } from '@/components/audit/readers'`,
    '',
    `/** How changes of ${plural.words} are read in the audit log. */`,
    `export const ${name.camel}InAudit: AuditReader = (t${formats.length > 0 ? `, { ${formats.join(', ')} }` : ''}) => ({`,
    ...fields.map((field) => {
      const parts = [`t.${name.camel}.fields.${field.name.camel}`, words(field, resource)]
      return `${field.column}: [${parts.filter(Boolean).join(', ')}],`
    }),
    '})',
  ])
}

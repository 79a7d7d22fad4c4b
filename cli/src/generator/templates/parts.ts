import { changedOf, choicesOf, codeOf, enumsOf, lines, refsOf, shownOf, sortNameOf } from '../field-code'
import type { Field } from '../fields'
import type { Resource } from '../resource'

const needed: ReadonlySet<string> = new Set(['money', 'decimal', 'day', 't'])

/** How a value is shown. */
function cell(field: Field, { name, plural, called }: Resource): string {
  const { key } = field
  // A field that is called as what writes it down gives way to it.
  const value = needed.has(key) ? 'value' : key
  const taken = value === key ? `({ ${key} })` : `({ ${key}: value })`
  const shown = (code: string) =>
    field.optional ? `${taken} => ${value} !== null && ${code}` : `${taken} => ${code}`
  if (field === called)
    return `({ id, ${key} }) => (
      <Link to="/organizations/$slug/${plural.kebab}/$id" params={{ slug, id }} className="inline-block max-w-full truncate rounded-sm align-bottom hover:underline">
        {${key}}
      </Link>
    )`
  switch (field.type) {
    case 'money':
      return shown(`money(${value}, '${field.currency}')`)
    case 'integer':
    case 'decimal':
      return shown(`decimal(${value})`)
    case 'date':
      return shown(`day(${value})`)
    case 'datetime':
      return shown(`<RelativeTime date={${value}} />`)
    case 'boolean':
      return `${taken} => (${value} ? t.ui.yes : t.ui.no)`
    case 'enum':
      return shown(`<Badge>{t.${name.camel}.choices.${key}[${value}]}</Badge>`)
    case 'ref':
      return `({ ${field.name.camel} }) => ${field.name.camel}`
    case 'url':
      return shown(
        `<a href={${value}} rel="noreferrer" target="_blank" className="text-accent underline">{${value}}</a>`,
      )
    default:
      return `${taken} => ${value}`
  }
}

/** `src/components/invoice/use-invoice-columns.tsx` */
export function columns(resource: Resource): string {
  const { name, called } = resource
  const shown = [called, ...shownOf(resource).filter((field) => field !== called)]
  const types = new Set(shown.map(({ type }) => type))
  const formats = [
    ...(types.has('date') ? ['day'] : []),
    ...(types.has('integer') || types.has('decimal') ? ['decimal'] : []),
    ...(types.has('money') ? ['money'] : []),
  ]
  const usesCatalogue = types.has('boolean') || types.has('enum')
  const column = (field: Field, index: number) => {
    const { sorts, numeric } = codeOf(field)
    const facts = [
      `name: '${sortNameOf(field)}'`,
      `label: fields.${field.name.camel}`,
      sorts && 'sorts: true',
      numeric && 'numeric: true',
      index > 1 && 'wide: true',
      `cell: ${cell(field, resource)}`,
    ]
    return `{ ${facts.filter(Boolean).join(', ')} },`
  }
  return lines([
    `import { Link } from '@tanstack/react-router'`,
    `import type { Column } from '@/components/data-table/data-table'`,
    types.has('enum') && `import { Badge } from '@/components/ui/badge'`,
    types.has('datetime') && `import { RelativeTime } from '@/components/ui/relative-time'`,
    `import { useMessages } from '@/i18n'`,
    formats.length > 0 && `import { useFormats } from '@/i18n/format'`,
    `import type { ${name.pascal} } from '@/server/${name.kebab}-queries'`,
    '',
    `/** What is shown of ${name.words} after ${name.words}; a phone shows the first two. */`,
    `export function use${name.pascal}Columns(slug: string): Column<${name.pascal}>[] {`,
    usesCatalogue ? 'const t = useMessages()' : `const { fields } = useMessages().${name.camel}`,
    usesCatalogue && `const { fields } = t.${name.camel}`,
    formats.length > 0 && `const { ${formats.join(', ')} } = useFormats()`,
    'return [',
    ...shown.map(column),
    ']',
    '}',
  ])
}

/** `src/components/invoice/invoice-details.tsx` */
export function details(resource: Resource): string {
  const { name, plural, called, fields } = resource
  const slug = refsOf(resource).length > 0 ? 'slug={slug} ' : ''
  const long = fields.filter(({ type }) => type === 'longtext' || type === 'url')
  const items = [
    ...long.map((field) =>
      field.type === 'longtext'
        ? `[fields.${field.name.camel}, ${name.camel}.${field.key}] as const,`
        : `[fields.${field.name.camel}, ${field.optional ? `${name.camel}.${field.key} && ` : ''}<a key="${field.key}" href={${name.camel}.${field.key}} rel="noreferrer" target="_blank" className="text-accent underline">{${name.camel}.${field.key}}</a>] as const,`,
    ),
  ]
  return lines([
    `import { useSuspenseQuery } from '@tanstack/react-query'`,
    `import { useNavigate } from '@tanstack/react-router'`,
    `import Pencil from 'lucide-react/icons/pencil'`,
    `import Trash from 'lucide-react/icons/trash-2'`,
    `import { useState } from 'react'`,
    `import { Details } from '@/components/app/details'`,
    `import { lazyPopup } from '@/components/app/lazy-popup'`,
    `import { Page } from '@/components/app/page'`,
    `import { Button } from '@/components/ui/button'`,
    `import { RelativeTime } from '@/components/ui/relative-time'`,
    `import { useMessages } from '@/i18n'`,
    `import { allows, type Role } from '@/lib/permissions'`,
    `import { ${name.camel}Query } from '@/server/${name.kebab}-queries'`,
    `import { use${name.pascal}Actions } from './use-${name.kebab}-actions'`,
    `import { use${name.pascal}Columns } from './use-${name.kebab}-columns'`,
    '',
    `const ${name.pascal}Form = lazyPopup(() => import('./${name.kebab}-form'))`,
    '',
    `/** One ${name.words}: what there is to know of it, and what can be done to it. */`,
    `export function ${name.pascal}Details({ slug, id, role }: { slug: string; id: string; role: Role }) {`,
    'const t = useMessages()',
    long.length > 0 && `const { fields } = t.${name.camel}`,
    'const navigate = useNavigate()',
    `const { data: ${name.camel} } = useSuspenseQuery(${name.camel}Query(slug, id))`,
    `const [, ...columns] = use${name.pascal}Columns(slug)`,
    `const { save, remove } = use${name.pascal}Actions(slug)`,
    'const [editing, setEditing] = useState(false)',
    '',
    `async function removeThis() {
      await navigate({ to: '/organizations/$slug/${plural.kebab}', params: { slug } })
      await remove([id], ${name.camel}.${called.key})
    }`,
    '',
    `return (
    <Page
      title={${name.camel}.${called.key}}
      description={
        <>
          {t.ui.added} <RelativeTime date={${name.camel}.createdAt} />
        </>
      }
      actions={
        <>
          {allows(role, '${name.camel}:update') && (
            <Button onClick={() => setEditing(true)}>
              <Pencil />
              {t.ui.edit}
            </Button>
          )}
          {allows(role, '${name.camel}:delete') && (
            <Button variant="outline" onClick={() => void removeThis()}>
              <Trash />
              {t.ui.delete}
            </Button>
          )}
        </>
      }
    >
      <Details items={${
        items.length > 0
          ? `[...columns.map((column) => [column.label, column.cell(${name.camel})] as const), ${items.join('')}]`
          : `columns.map((column) => [column.label, column.cell(${name.camel})] as const)`
      }} />
      {editing && <${name.pascal}Form ${slug}${name.camel}={${name.camel}} save={save} onClose={() => setEditing(false)} />}
    </Page>
  )`,
    '}',
  ])
}

/** What a field holds when the form opens. */
function draft(field: Field, { name }: Resource): string {
  const value = `${name.camel}?.${field.key}`
  switch (field.type) {
    case 'boolean':
      return `${value} ?? false`
    case 'integer':
    case 'decimal':
      return `String(${value} ?? '')`
    case 'money':
      return `amountText(${value}, '${field.currency}')`
    case 'datetime':
      return `${value}${'?'}.toISOString() ?? ''`
    case 'enum':
      return `${value} ?? '${field.optional ? '' : field.values[0]}'`
    default:
      return `${value} ?? ''`
  }
}

/** `chosen` is the code of what a reference refers to at first. */
function control(field: Field, resource: Resource, chosen?: string): string {
  const label = `label={t.fields.${field.name.camel}}`
  const optional = field.optional ? ' optional' : ''
  const text = (more: string) => `<TextField ${label} ${more}${optional} />`
  const by: Record<Field['type'], () => string> = {
    text: () => text('maxLength={200}'),
    longtext: () => text('long maxLength={10_000}'),
    email: () => text('type="email" maxLength={254}'),
    url: () => text('type="url" maxLength={2000}'),
    date: () => text('type="date"'),
    integer: () => text('inputMode="numeric"'),
    decimal: () => text('inputMode="decimal"'),
    money: () =>
      `<TextField label={\`\${t.fields.${field.name.camel}} (${field.currency})\`} inputMode="decimal"${optional} />`,
    // Only a change of several leaves a yes or no open.
    boolean: () =>
      field.optional
        ? `<SelectField ${label} optional options={[['yes', ui.yes], ['no', ui.no]]} />`
        : `<SwitchField ${label} />`,
    datetime: () => `<DateTimeField ${label}${optional} />`,
    enum: () =>
      `<SelectField ${label}${optional} options={${choicesOf(field, resource)}.map((value) => [value, t.choices.${field.key}[value]])} />`,
    ref: () =>
      `<ReferenceField
        ${label}${optional}
        choices={(search) => ${field.target?.name.camel}ChoicesQuery(slug, search)}
        ${chosen ? `chosen={${chosen}}` : ''}
      />`,
  }
  const code = by[field.type]().replace(/^<(\w+)/, '<field.$1')
  return `<form.AppField name="${field.key}">{(field) => ${code}}</form.AppField>`
}

/** `src/components/invoice/invoice-form.tsx` */
export function form(resource: Resource): string {
  const { name, called, fields } = resource
  const targets = new Set(refsOf(resource).map(({ target }) => target?.name.camel))
  const enums = enumsOf(resource).map((field) => choicesOf(field, resource))
  const chosen = ({ key, optional, name: field }: Field) =>
    optional
      ? `${name.camel}?.${key} ? { id: ${name.camel}.${key}, label: ${name.camel}.${field.camel} ?? '' } : undefined`
      : `${name.camel} && { id: ${name.camel}.${key}, label: ${name.camel}.${field.camel} }`
  return lines([
    `import { FormSheet } from '@/components/form/form-sheet'`,
    `import { useRecordForm } from '@/components/form/record-form'`,
    `import { useMessages } from '@/i18n'`,
    fields.some(({ type }) => type === 'money') && `import { amountText } from '@/lib/money'`,
    `import type { ${name.pascal}Draft } from '@/server/${name.kebab}-input'`,
    enums.length > 0 && `import { ${enums.sort().join(', ')} } from '@/server/${name.kebab}-options'`,
    targets.size > 0
      ? `import { ${[...targets].map((target) => `${target}ChoicesQuery`).join(', ')}, type ${name.pascal} } from '@/server/${name.kebab}-queries'`
      : `import type { ${name.pascal} } from '@/server/${name.kebab}-queries'`,
    '',
    `const draftOf = (${name.camel}: ${name.pascal} | undefined): ${name.pascal}Draft => ({`,
    ...fields.map((field) => `${field.key}: ${draft(field, resource)},`),
    '})',
    '',
    `interface ${name.pascal}FormProps {
  ${targets.size > 0 ? 'slug: string' : ''}
  /** A new one, unless there is one to change. */
  ${name.camel}?: ${name.pascal}
  save: (values: ${name.pascal}Draft, id?: string) => Promise<void>
  onClose: () => void
}`,
    '',
    `export default function ${name.pascal}Form({ ${targets.size > 0 ? 'slug, ' : ''}${name.camel}, save, onClose }: ${name.pascal}FormProps) {`,
    `const t = useMessages().${name.camel}`,
    `const { form, sheet } = useRecordForm({
      draft: draftOf(${name.camel}),
      save: async (values) => {
        await save(values, ${name.camel}?.id)
        onClose()
      },
    })`,
    `return (
      <FormSheet
        title={${name.camel} ? t.edit(${name.camel}.${called.key}) : t.new}
        {...sheet}
        onClose={onClose}
      >`,
    ...fields.map((field) => control(field, resource, chosen(field))),
    `</FormSheet>
    )`,
    '}',
  ])
}

/** `src/components/invoice/invoice-changes.tsx` */
export function changes(resource: Resource): string {
  const { name, plural } = resource
  const fields = changedOf(resource).map((field): Field => ({ ...field, optional: true }))
  const targets = new Set(fields.flatMap(({ target }) => target?.name.camel ?? []))
  const enums = fields.filter(({ type }) => type === 'enum').map((field) => choicesOf(field, resource))
  const yesNo = fields.some(({ type }) => type === 'boolean')
  return lines([
    `import { FormSheet } from '@/components/form/form-sheet'`,
    `import { useRecordForm } from '@/components/form/record-form'`,
    `import { useFormMessages } from '@/i18n/form'`,
    `import type { ${name.pascal}Changes as Changes } from '@/server/${name.kebab}-input'`,
    enums.length > 0 && `import { ${enums.sort().join(', ')} } from '@/server/${name.kebab}-options'`,
    targets.size > 0 &&
      `import { ${[...targets].map((target) => `${target}ChoicesQuery`).join(', ')} } from '@/server/${name.kebab}-queries'`,
    '',
    `interface ${name.pascal}ChangesProps {
  ${targets.size > 0 ? 'slug: string' : ''}
  /** How many ${plural.words} are changed. */
  count: number
  change: (values: Changes) => Promise<void>
  onClose: () => void
}`,
    '',
    `const nothing: Changes = { ${fields.map(({ key }) => `${key}: ''`).join(', ')} }`,
    '',
    `/** Gives several ${plural.words} the same. */
export default function ${name.pascal}Changes({ ${targets.size > 0 ? 'slug, ' : ''}count, change, onClose }: ${name.pascal}ChangesProps) {`,
    yesNo ? 'const { ui, form: words, ' : 'const { form: words, ',
    `${name.camel}: t } = useFormMessages()`,
    `const { form, sheet } = useRecordForm({
      draft: nothing,
      save: async (values) => {
        await change(values)
        onClose()
      },
    })`,
    `return (
      <FormSheet title={t.change(count)} description={words.unchanged} {...sheet} onClose={onClose}>`,
    ...fields.map((field) => control(field, resource)),
    `</FormSheet>
    )`,
    '}',
  ])
}

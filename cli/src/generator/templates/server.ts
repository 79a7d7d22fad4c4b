import {
  changedOf,
  choicesOf,
  codeOf,
  enumsOf,
  filtersOf,
  lines,
  refsOf,
  sortNameOf,
  sortsOf,
} from '../field-code'
import type { Field } from '../fields'
import type { Resource } from '../resource'

/** `src/server/invoice-options.ts` */
export function options(resource: Resource): string {
  const { name, plural } = resource
  const list = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}] as const`
  return lines([
    `/** What a list of ${plural.words} can be sorted by. */`,
    `export const ${name.camel}Sorts = ${list(sortsOf(resource).map(sortNameOf))}`,
    ...enumsOf(resource).map(
      (field) => `\nexport const ${choicesOf(field, resource)} = ${list(field.values)}`,
    ),
    '',
    `/** What a list of ${plural.words} can be filtered by. */`,
    `export const ${name.camel}Filters = {${filtersOf(resource)
      .map(
        (field) =>
          `${field.key}: ${field.type === 'enum' ? choicesOf(field, resource) : list(['yes', 'no'])}`,
      )
      .join(', ')}}`,
  ])
}

/** `src/server/invoice-input.ts` */
export function input(resource: Resource): string {
  const { name, plural, fields } = resource
  const filters = filtersOf(resource)
  const changed = changedOf(resource)
  const helpers = new Set(
    [
      'listInput',
      ...(changed.length > 0 ? ['unchanged'] : []),
      ...(changed.some(({ type }) => type === 'boolean') ? ['yesNo'] : []),
      ...fields.map((field) => codeOf(field).helper),
    ].concat(fields.some(({ optional }) => optional) ? 'optional' : [], filters.length > 0 ? 'choice' : []),
  )
  helpers.delete('')
  const own = [
    `${name.camel}Sorts`,
    ...enumsOf(resource).map((field) => choicesOf(field, resource)),
    ...(filters.some(({ type }) => type === 'boolean') ? [`${name.camel}Filters`] : []),
  ]
  const schema = (field: Field) => {
    const code = codeOf(field).input(field, resource)
    return `${field.key}: ${field.optional ? `optional(${code})` : code},`
  }
  const list = `listInput(${name.camel}Sorts)`
  const filter = (field: Field) =>
    `${field.key}: choice(${field.type === 'enum' ? choicesOf(field, resource) : `${name.camel}Filters.${field.key}`}).optional(),`
  return lines([
    `import { z } from 'zod'`,
    `import { ${[...helpers].sort().join(', ')} } from '@/lib/input'`,
    `import { ${own.sort().join(', ')} } from './${name.kebab}-options'`,
    '',
    `/** What a form holds of one ${name.words}, and what is stored of it. */`,
    `export const ${name.camel}Input = z.object({`,
    ...fields.map(schema),
    '})',
    '',
    `export type ${name.pascal}Draft = z.input<typeof ${name.camel}Input>`,
    `export type ${name.pascal}Input = z.output<typeof ${name.camel}Input>`,
    '',
    ...(changed.length > 0
      ? [
          `/** What several can be given at once. */`,
          `export const ${name.camel}Changes = z.object({`,
          ...changed.map(
            (field) =>
              `${field.key}: unchanged(${field.type === 'boolean' ? 'yesNo' : codeOf(field).input(field, resource)}),`,
          ),
          '})',
          '',
          `export type ${name.pascal}Changes = z.input<typeof ${name.camel}Changes>`,
          `export type ${name.pascal}ChangesInput = z.output<typeof ${name.camel}Changes>`,
          '',
        ]
      : []),
    `/** What a list of ${plural.words} is asked for. */`,
    filters.length > 0
      ? `export const ${name.camel}List = ${list}.extend({${filters.map(filter).join('\n')}})`
      : `export const ${name.camel}List = ${list}`,
    '',
    `export type ${name.pascal}List = z.output<typeof ${name.camel}List>`,
  ])
}

/** What a reference is called in a query: its table, or another name for it where two fields refer to the same. */
function tableOf({ name, target }: Field): string {
  return target?.name.camel === name.camel ? name.camel : `${name.camel}Of`
}

function sortedBy(field: Field, { name }: Resource): string {
  if (field.type !== 'ref') return `${name.camel}.${field.key}`
  const called = `${tableOf(field)}.${field.target?.called}`
  return field.optional ? `{ joined: ${called} }` : called
}

/** `src/server/invoice-rows.ts` */
export function rows(resource: Resource): string {
  const { name, plural, fields } = resource
  const refs = refsOf(resource)
  const filters = filtersOf(resource)
  const searched = fields.filter((field) => codeOf(field).searched)
  const changed = changedOf(resource).length > 0
  const aliased = refs.filter((field) => tableOf(field) !== field.target?.name.camel)
  const tables = new Set([name.camel, ...refs.map(({ target }) => target?.name.camel ?? '')])
  const conditions = [
    `containing(search, ${searched.map(({ key }) => `${name.camel}.${key}`).join(', ')})`,
    ...filters.map(({ key, type }) =>
      type === 'enum'
        ? `${key} ? eq(${name.camel}.${key}, ${key}) : undefined`
        : `${key} ? eq(${name.camel}.${key}, ${key} === 'yes') : undefined`,
    ),
    'order.after',
  ]
  return lines([
    `import { uuidv7 } from '@refactkit/tenancy/schema'`,
    `import { and, eq } from 'drizzle-orm'`,
    aliased.length > 0 && `import { alias } from 'drizzle-orm/pg-core'`,
    `import { db } from '@/db'`,
    `import { ${[...tables].sort().join(', ')} } from '@/db/schema'`,
    `import { AppError } from '@/lib/errors'`,
    `import type { ${changed ? `${name.pascal}ChangesInput, ` : ''}${name.pascal}Input, ${name.pascal}List } from './${name.kebab}-input'`,
    `import { keyset } from '@/lib/keyset'`,
    `import { containing } from './text-search'`,
    `import { ${changed ? 'changeRows, ' : ''}deleteRows, restoreRows${changed ? ', revertRows' : ''} } from './undo'`,
    '',
    ...aliased.map(
      (field) => `const ${tableOf(field)} = alias(${field.target?.name.camel}, '${field.name.snake}')`,
    ),
    aliased.length > 0 && ' ',
    `/** What a browser learns of ${withArticle(name.words)}. */`,
    'const columns = {',
    `id: ${name.camel}.id,`,
    ...fields.map(({ key }) => `${key}: ${name.camel}.${key},`),
    ...refs.map((field) => `${field.name.camel}: ${tableOf(field)}.${field.target?.called},`),
    `createdAt: ${name.camel}.createdAt,`,
    '}',
    '',
    `const sorts = { ${sortsOf(resource)
      .map((field) => `${sortNameOf(field)}: ${sortedBy(field, resource)}`)
      .join(', ')} }`,
    '',
    `const selected = () => db.select(columns).from(${name.camel})${refs
      .map(
        (field) =>
          `.${field.optional ? 'leftJoin' : 'innerJoin'}(${tableOf(field)}, eq(${tableOf(field)}.id, ${name.camel}.${field.key}))`,
      )
      .join('')}`,
    '',
    `/** One page, in the order that is asked for. */`,
    `export async function list${plural.pascal}({ ${['search', 'sort', 'cursor', 'limit', ...filters.map(({ key }) => key)].join(', ')} }: ${name.pascal}List) {`,
    `const order = keyset(sort, sorts, ${name.camel}.id, cursor)`,
    `const found = await selected()
       .where(and(${conditions.join(', ')}))
       .orderBy(...order.by)
       .limit(limit + 1)`,
    'return order.page(found, limit)',
    '}',
    '',
    `export async function get${name.pascal}(id: string) {`,
    `const [found] = await selected().where(eq(${name.camel}.id, id))`,
    `if (!found) throw new AppError('not-found')`,
    'return found',
    '}',
    '',
    `export async function create${name.pascal}(values: ${name.pascal}Input) {`,
    'const id = uuidv7()',
    `await db.insert(${name.camel}).values({ id, ...values })`,
    'return { id }',
    '}',
    '',
    `export async function update${name.pascal}(id: string, values: ${name.pascal}Input) {`,
    `const updated = await db.update(${name.camel}).set(values).where(eq(${name.camel}.id, id)).returning({ id: ${name.camel}.id })`,
    `if (updated.length === 0) throw new AppError('not-found')`,
    'return { id }',
    '}',
    '',
    ...(changed
      ? [
          `export const change${plural.pascal} = (ids: string[], values: ${name.pascal}ChangesInput) => changeRows(${name.camel}, ids, values)`,
          '',
          `export const revert${plural.pascal} = (undo: string) => revertRows(${name.camel}, undo)`,
          '',
        ]
      : []),
    `export const delete${plural.pascal} = (ids: string[]) => deleteRows(${name.camel}, ids)`,
    '',
    `export const restore${plural.pascal} = (undo: string) => restoreRows(${name.camel}, undo)`,
  ])
}

export const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`

/** `src/server/invoice-fns.ts` */
export function functions(resource: Resource): string {
  const { name, plural } = resource
  const changed = changedOf(resource).length > 0
  const link = (action: string) => `.middleware([tenant('${name.camel}:${action}')])`
  return lines([
    `import { createServerFn } from '@tanstack/react-start'`,
    `import { z } from 'zod'`,
    `import { tenant } from './access'`,
    `import { ${changed ? `${name.camel}Changes, ` : ''}${name.camel}Input, ${name.camel}List } from './${name.kebab}-input'`,
    `import * as ${plural.camel} from './${name.kebab}-rows'`,
    '',
    'const slug = z.string()',
    'const id = z.uuid()',
    'const ids = z.array(id).min(1).max(1000)',
    '',
    `export const list${plural.pascal} = createServerFn({ method: 'GET' })
  ${link('read')}
  .validator(${name.camel}List.extend({ slug }))
  .handler(({ data }) => ${plural.camel}.list${plural.pascal}(data))`,
    '',
    `export const get${name.pascal} = createServerFn({ method: 'GET' })
  ${link('read')}
  .validator(z.object({ slug, id }))
  .handler(({ data }) => ${plural.camel}.get${name.pascal}(data.id))`,
    '',
    `export const create${name.pascal} = createServerFn({ method: 'POST' })
  ${link('create')}
  .validator(z.object({ slug, values: ${name.camel}Input }))
  .handler(({ data }) => ${plural.camel}.create${name.pascal}(data.values))`,
    '',
    `export const update${name.pascal} = createServerFn({ method: 'POST' })
  ${link('update')}
  .validator(z.object({ slug, id, values: ${name.camel}Input }))
  .handler(({ data }) => ${plural.camel}.update${name.pascal}(data.id, data.values))`,
    '',
    ...(changed
      ? [
          `export const change${plural.pascal} = createServerFn({ method: 'POST' })
  ${link('update')}
  .validator(z.object({ slug, ids, values: ${name.camel}Changes }))
  .handler(({ data }) => ${plural.camel}.change${plural.pascal}(data.ids, data.values))`,
          '',
          `export const revert${plural.pascal} = createServerFn({ method: 'POST' })
  ${link('update')}
  .validator(z.object({ slug, undo: z.string() }))
  .handler(({ data }) => ${plural.camel}.revert${plural.pascal}(data.undo))`,
          '',
        ]
      : []),
    `export const delete${plural.pascal} = createServerFn({ method: 'POST' })
  ${link('delete')}
  .validator(z.object({ slug, ids }))
  .handler(({ data }) => ${plural.camel}.delete${plural.pascal}(data.ids))`,
    '',
    `export const restore${plural.pascal} = createServerFn({ method: 'POST' })
  ${link('delete')}
  .validator(z.object({ slug, undo: z.string() }))
  .handler(({ data }) => ${plural.camel}.restore${plural.pascal}(data.undo))`,
  ])
}

/** `src/server/invoice-queries.ts` */
export function queries(resource: Resource): string {
  const { name, plural } = resource
  const targets = new Map(
    refsOf(resource).flatMap(({ target }) => (target ? [[target.name.camel, target]] : [])),
  )
  return lines([
    `import { infiniteQueryOptions, ${targets.size > 0 ? 'keepPreviousData, ' : ''}queryOptions } from '@tanstack/react-query'`,
    ...[...targets.values()].map(
      (target) =>
        `import { list${pluralPascal(target.name.kebab, resource)} } from './${target.name.kebab}-fns'`,
    ),
    `import { get${name.pascal}, list${plural.pascal} } from './${name.kebab}-fns'`,
    `import type { ${name.pascal}List } from './${name.kebab}-input'`,
    `import { keys } from './query-keys'`,
    '',
    `export type ${name.pascal} = Awaited<ReturnType<typeof get${name.pascal}>>`,
    '',
    `type Shown = Partial<Omit<${name.pascal}List, 'cursor' | 'limit'>>`,
    '',
    `export const ${plural.camel}Query = (slug: string, shown: Shown = {}) =>
  infiniteQueryOptions({
    queryKey: [...keys.${name.camel}(slug), 'list', shown],
    queryFn: ({ pageParam }) => list${plural.pascal}({ data: { slug, ...shown, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  })`,
    '',
    `export const ${name.camel}Query = (slug: string, id: string) =>
  queryOptions({
    queryKey: [...keys.${name.camel}(slug), id],
    queryFn: () => get${name.pascal}({ data: { slug, id } }),
  })`,
    ...[...targets.values()].map(
      (target) => `
/** The first few that have the words somewhere, for a field that refers to one. */
export const ${target.name.camel}ChoicesQuery = (slug: string, search: string) =>
  queryOptions({
    queryKey: [...keys.${target.name.camel}(slug), 'choices', search],
    queryFn: async () => {
      const { rows } = await list${pluralPascal(target.name.kebab, resource)}({ data: { slug, search, sort: '${target.called}', limit: 20 } })
      return rows.map(({ id, ${target.called} }) => ({ id, label: ${target.called} }))
    },
    placeholderData: keepPreviousData,
  })`,
    ),
  ])
}

const pluralPascal = (kebab: string, { targets }: Resource): string => targets[kebab]?.pascal ?? ''

/** `src/routes/api/organizations/$slug/invoices[.]csv.ts` */
export function csvRoute(resource: Resource): string {
  const { name, plural, fields } = resource
  const value = (field: Field): string => {
    if (field.type === 'ref') return `({ ${field.name.camel} }) => ${field.name.camel}`
    if (field.type === 'money') return `({ ${field.key} }) => amountText(${field.key}, '${field.currency}')`
    return `({ ${field.key} }) => ${field.key}`
  }
  const headings = `messages.${name.camel}.fields`
  const heading = (field: Field) =>
    field.type === 'money'
      ? `\`\${${headings}.${field.name.camel}} (${field.currency})\``
      : `${headings}.${field.name.camel}`
  return lines([
    `import { createFileRoute } from '@tanstack/react-router'`,
    `import { messages } from '#words'`,
    fields.some(({ type }) => type === 'money') && `import { amountText } from '@/lib/money'`,
    `import { tenantRequest } from '@/server/access-request'`,
    `import { type CsvColumn, csvResponse } from '@/server/csv'`,
    `import { ${name.camel}List } from '@/server/${name.kebab}-input'`,
    `import type { ${name.pascal} } from '@/server/${name.kebab}-queries'`,
    `import { list${plural.pascal} } from '@/server/${name.kebab}-rows'`,
    `import { otherMethod } from '@/server/other-method'`,
    '',
    `const columns = (): CsvColumn<${name.pascal}>[] => [`,
    ...fields.map((field) => `[${heading(field)}, ${value(field)}],`),
    ']',
    '',
    `export const Route = createFileRoute('/api/organizations/$slug/${plural.kebab}.csv')({
  server: {
    middleware: [tenantRequest('${name.camel}:read')],
    handlers: {
      ANY: otherMethod,
      GET: ({ request }) => {
        const shown = ${name.camel}List.parse(Object.fromEntries(new URL(request.url).searchParams))
        return csvResponse('${plural.kebab}', columns(), (page) => list${plural.pascal}({ ...shown, ...page }))
      },
    },
  },
})`,
  ])
}

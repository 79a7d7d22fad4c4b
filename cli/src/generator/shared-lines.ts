import { fullLocales, variantsWith } from '../words/locales'
import type { Line } from './edit'
import { recordedOf } from './field-code'
import { iconCalled } from './names'
import type { Resource } from './resource'
import { withArticle } from './templates/server'

/** What a resource adds to the files that all of them share. */
export function sharedLines(root: string, resource: Resource): Line[] {
  const locales = fullLocales(root)
  const { name, plural, icon, key } = resource
  const { camel, kebab } = name
  const icons = iconCalled(icon)
  const samples = 'tests/access/samples.ts'
  const seeds = 'lib/seed/features.ts'
  const navigation = 'src/components/app/navigation.ts'
  return [
    {
      file: 'db/schema.ts',
      kind: 'statement',
      from: `./schema/${kebab}`,
      text: `export * from './schema/${kebab}'`,
    },
    ...inAuditLog(resource, locales),
    {
      file: 'lib/permissions.ts',
      kind: 'property',
      of: 'permissions',
      key: camel,
      text: `${camel}: { read: 'member', create: 'member', update: 'member', delete: 'admin' }`,
    },
    {
      file: seeds,
      kind: 'statement',
      from: `./${kebab}`,
      text: `import { seed${plural.pascal} } from './${kebab}'`,
    },
    { file: seeds, kind: 'element', of: 'features', text: `seed${plural.pascal}` },
    {
      file: 'src/server/query-keys.ts',
      kind: 'property',
      of: 'keys',
      key: camel,
      text: `${camel}: (slug: string) => org(slug, '${camel}')`,
    },
    {
      file: navigation,
      kind: 'statement',
      from: `lucide-react/icons/${icon}`,
      text: `import ${icons} from 'lucide-react/icons/${icon}'`,
    },
    {
      file: navigation,
      kind: 'element',
      of: 'navigation',
      text: `{
        to: '/organizations/$slug/${plural.kebab}',
        label: '${plural.camel}',
        icon: ${icons},
        permission: '${camel}:read',
        key: '${key}',
      }`,
    },
    ...locales.flatMap((locale) => amongMessages(resource, locale, `./${kebab}`)),
    ...variantsWith(root, 'index').flatMap(([locale, like]) =>
      amongMessages(resource, locale, `../${like}/${kebab}`),
    ),
    ...locales.map(
      (locale): Line => ({
        file: `src/i18n/${locale}/app.ts`,
        kind: 'property',
        of: 'app.nav',
        key: plural.camel,
        text: `${plural.camel}: '${plural.title}'`,
      }),
    ),
    {
      file: samples,
      kind: 'statement',
      from: `./samples/${kebab}`,
      text: `import * as ${camel} from './samples/${kebab}'`,
    },
    ...['functions', 'routes', 'pages'].map(
      (of): Line => ({
        file: samples,
        kind: 'property',
        of,
        key: `...${camel}.${of}`,
        text: `...${camel}.${of}`,
      }),
    ),
  ]
}

/** That a language says the words of its pages: its own, or those of the language that it is like. */
function amongMessages({ name: { camel } }: Resource, locale: string, from: string): Line[] {
  const file = `src/i18n/${locale}/index.ts`
  return [
    { file, kind: 'statement', from, text: `import { ${camel} } from '${from}'` },
    { file, kind: 'property', of: 'messages', key: camel, text: camel },
  ]
}

const auditedTables = 'tenancy.audit.tables'

/** That acts on it are recorded, and how they are read. */
function inAuditLog(resource: Resource, locales: readonly string[]): Line[] {
  const { name, plural, called } = resource
  const { camel, kebab, snake } = name
  const readers = 'src/components/audit/readers.ts'
  const columns = recordedOf(resource).map(({ column }) => `'${column}'`)
  const acts = { insert: 'Added', update: 'Changed', delete: 'Deleted' }
  return [
    {
      file: 'db/tenancy.ts',
      kind: 'property',
      of: auditedTables,
      key: snake,
      text: `${snake}: { columns: [${columns.join(', ')}], label: '${called.column}' }`,
    },
    {
      file: readers,
      kind: 'statement',
      from: `@/components/${kebab}/in-audit`,
      text: `import { ${camel}InAudit } from '@/components/${kebab}/in-audit'`,
    },
    { file: readers, kind: 'property', of: 'readers', key: kebab, text: `'${kebab}': ${camel}InAudit` },
    ...locales.flatMap((locale): Line[] => {
      const file = `src/i18n/${locale}/audit.ts`
      return [
        {
          file,
          kind: 'property',
          of: 'audit.kinds',
          key: kebab,
          text: `'${kebab}': '${plural.title}'`,
        },
        ...Object.entries(acts).map(
          ([act, verb]): Line => ({
            file,
            kind: 'property',
            of: 'audit.acts',
            key: `${kebab}.${act}`,
            text: `'${kebab}.${act}': '${verb} ${withArticle(name.words)}'`,
          }),
        ),
      ]
    }),
  ]
}

/** What fields that came later add to those files. */
export const linesOfFields = (resource: Resource, before: Resource): Line[] =>
  recordedOf(resource)
    .filter(({ column }) => !recordedOf(before).some((each) => each.column === column))
    .map(({ column }) => ({
      file: 'db/tenancy.ts',
      kind: 'element',
      of: `${auditedTables}.${resource.name.snake}.columns`,
      text: `'${column}'`,
    }))

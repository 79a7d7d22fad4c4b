import type { Line } from './edit'

import type { Resource } from './resource'

/** What a resource adds to the files that all of them share. */
export function sharedLines({ name, plural, icon, key }: Resource, locales: readonly string[]): Line[] {
  const { camel, kebab } = name
  const icons = icon
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
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
    ...locales.flatMap((locale): Line[] => [
      {
        file: `src/i18n/${locale}/index.ts`,
        kind: 'statement',
        from: `./${kebab}`,
        text: `import { ${camel} } from './${kebab}'`,
      },
      { file: `src/i18n/${locale}/index.ts`, kind: 'property', of: locale, key: camel, text: camel },
      {
        file: `src/i18n/${locale}/app.ts`,
        kind: 'property',
        of: 'app.nav',
        key: plural.camel,
        text: `${plural.camel}: '${plural.title}'`,
      },
    ]),
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

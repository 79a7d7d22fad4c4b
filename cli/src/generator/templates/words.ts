import { changedOf, enumsOf, lines } from '../field-code'
import { namesOf } from '../names'
import type { Resource } from '../resource'

/** `src/i18n/en/invoice.ts`, and for every other language the file that says the same, until somebody translates it. */
export const messages =
  (locale: string) =>
  (resource: Resource): string =>
    locale === 'en' ? english(resource) : untranslated(resource)

const untranslated = ({ name }: Resource): string => `
  // In English until somebody says it here: export const ${name.camel}: Words<typeof english> = { … }
  export { ${name.camel} } from '../en/${name.kebab}'`

function english(resource: Resource): string {
  const { name, plural, called, fields } = resource
  const enums = enumsOf(resource)
  const changes = changedOf(resource).length > 0
  return lines([
    `import { counting } from '@/lib/counting'`,
    '',
    `const { plural } = counting('en')`,
    '',
    `/** The ${plural.words} of an organization. */`,
    `export const ${name.camel} = {
        title: '${plural.title}',
        new: 'New ${name.words}',
        edit: (${called.key}: string) => \`Edit \${${called.key}}\`,
        ${changes ? `change: (count: number) => plural(count, { one: 'Change # ${name.words}', other: 'Change # ${plural.words}' }),` : ''}
        count: (count: number) => plural(count, { one: '# ${name.words}', other: '# ${plural.words}' }),`,
    '',
    `empty: {
          title: 'No ${plural.words} yet',
          sentence: '${plural.title} that you and your colleagues add are kept here, for this organization only.',
        },`,
    '',
    'fields: {',
    ...fields.map(({ name: field }) => `${field.camel}: '${field.title}',`),
    '},',
    enums.length > 0 && '\nchoices: {',
    ...enums.map(
      ({ key, values }) =>
        `${key}: { ${values.map((value) => `${propertyName(value)}: '${namesOf(value).title}'`).join(', ')} },`,
    ),
    enums.length > 0 && '},',
    '}',
  ])
}

const propertyName = (value: string) => (value.includes('-') ? `'${value}'` : value)

import { changedOf, enumsOf, lines } from '../field-code'
import { namesOf } from '../names'
import type { Resource } from '../resource'

/** `src/i18n/en/invoice.ts`, and the same in every other language until somebody translates it. */
export const messages =
  (locale: string) =>
  (resource: Resource): string => {
    const { name, plural, called, fields } = resource
    const enums = enumsOf(resource)
    const changes = changedOf(resource).length > 0
    return lines([
      locale === 'en'
        ? `/** The ${plural.words} of an organization. */`
        : '/** In English until somebody translates it. */',
      `export const ${name.camel} = {
        title: '${plural.title}',
        new: 'New ${name.words}',
        edit: (${called.key}: string) => \`Edit \${${called.key}}\`,
        ${changes ? `change: (count: number) => (count === 1 ? 'Change 1 ${name.words}' : \`Change \${count.toLocaleString('${locale}')} ${plural.words}\`),` : ''}
        count: (count: number) => (count === 1 ? '1 ${name.words}' : \`\${count.toLocaleString('${locale}')} ${plural.words}\`),`,
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

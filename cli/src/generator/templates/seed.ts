import { lines, refsOf } from '../field-code'
import type { Field } from '../fields'
import type { Resource } from '../resource'

/** Words that make a demo look like somebody's work, where the name of a field says what it is. */
const examples: readonly [RegExp, readonly string[]][] = [
  [
    /^(name|company|customer|supplier|client)/i,
    [
      'Northwind Traders',
      'Blue Harbour',
      'Fernhill & Sons',
      'Studio Kestrel',
      'Tallinn Optics',
      'Sato Ceramics',
    ],
  ],
  [
    /person|contact|owner|author/i,
    ['Ines Duarte', 'Jonas Weber', 'Priya Nair', 'Tom Ellison', 'Yuki Arai', 'Zola Mbeki'],
  ],
  [
    /title|subject|summary/i,
    ['First draft', 'For the spring fair', 'Second round', 'As discussed', 'Urgent', 'Next quarter'],
  ],
]

function value(field: Field, { name }: Resource): string {
  const { key, column, type } = field
  switch (type) {
    case 'text': {
      const found = examples.find(([pattern]) => pattern.test(key))
      if (found) return `words[index % words.length] ?? ''`
      return `\`${name.title.charAt(0)}-\${1001 + index}\``
    }
    case 'longtext':
      return `'Made for the demo: change it as you like.'`
    case 'email':
      return `\`${column}\${index + 1}@example.com\``
    case 'url':
      return `\`https://example.com/${name.kebab}/\${index + 1}\``
    case 'integer':
      return '(index * 7) % 40'
    case 'decimal':
      return '(index + 1) * 1.25'
    case 'money':
      return '12_500 + index * 9_950'
    case 'boolean':
      return 'index % 3 === 0'
    case 'date':
      return `new Date(Date.now() + (index - 8) * 3 * day).toISOString().slice(0, 10)`
    case 'datetime':
      return `new Date(Date.now() + (index - 8) * 3 * day)`
    case 'enum':
      return `${key}Values[index % ${key}Values.length] ?? ${key}Values[0]`
    case 'ref':
      return `${field.name.camel}.id`
  }
}

const manyOf = (target: Field['target'], { targets }: Resource) => targets[target?.name.kebab ?? '']?.camel

/** `lib/seed/invoice.ts` */
export function seed(resource: Resource): string {
  const { name, plural, fields } = resource
  const refs = refsOf(resource)
  const text = fields.find(
    ({ key, type }) => type === 'text' && examples.some(([pattern]) => pattern.test(key)),
  )
  const words = text && examples.find(([pattern]) => pattern.test(text.key))?.[1]
  const values = fields.map((field) => {
    const code = value(field, resource)
    const isWords = code.startsWith('words[')
    return `${field.key}: ${isWords && field !== text ? `\`${field.name.title} \${index + 1}\`` : code},`
  })
  const tables = new Set([name.camel, ...refs.map(({ target }) => target?.name.camel ?? '')])
  const usesDays = fields.some(({ type }) => type === 'date' || type === 'datetime')
  const enums = fields.filter(({ type }) => type === 'enum')
  const first = refs.map(({ name: field }) => `${field.camel} === undefined`).join(' || ')
  const rows = words ? words.length : 24
  return lines([
    `import { db } from '../../db'`,
    `import { ${[...tables].sort().join(', ')} } from '../../db/schema'`,
    '',
    usesDays && 'const day = 24 * 60 * 60 * 1000',
    words && `const words = [${words.map((word) => `'${word}'`).join(', ')}] as const`,
    ...enums.map(
      ({ key, values: each }) =>
        `const ${key}Values = [${each.map((one) => `'${one}'`).join(', ')}] as const`,
    ),
    '',
    `/** Some ${plural.words} for an organization of the demo world that has none; in its scope. */`,
    `export async function seed${plural.pascal}(): Promise<void> {`,
    `if ((await db.$count(${name.camel})) > 0) return`,
    ...[...new Map(refs.map((field) => [field.target?.name.camel, field])).values()].map(
      ({ target }) =>
        `const ${manyOf(target, resource)} = await db.select({ id: ${target?.name.camel}.id }).from(${target?.name.camel}).orderBy(${target?.name.camel}.id).limit(10)`,
    ),
    refs.length === 0
      ? `const rows = Array.from({ length: ${rows} }, (_, index) => ({ ${values.join(' ')} }))
        await db.insert(${name.camel}).values(rows)`
      : `const rows = Array.from({ length: ${rows} }, (_, index) => {
          ${refs.map(({ name: field, target }) => `const ${field.camel} = ${manyOf(target, resource)}[index % ${manyOf(target, resource)}.length]`).join('\n')}
          return ${first} ? [] : [{ ${values.join(' ')} }]
        }).flat()
        if (rows.length > 0) await db.insert(${name.camel}).values(rows)`,
    '}',
  ])
}

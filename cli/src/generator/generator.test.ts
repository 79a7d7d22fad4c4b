import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planAddition } from './add'
import { write } from './changes'
import { apply, hasNameTwice, type Line, revert } from './edit'
import { readFields } from './fields'
import { merge } from './merge'
import { namesOf, pluralOf, readName, readPlural } from './names'
import { outOfPlace } from './out-of-place'
import { features, isThere, planRemoval } from './remove'

const read = (spec: string) => readFields(spec, namesOf('invoice'), ({ camel }) => `nameOf${camel}`)

describe('a wish', () => {
  test('is read: marks, words to choose from, a currency, a reference', () => {
    expect(read('number:text! unique, total:money(JPY), due:date?, customer:ref(customer)')).toMatchObject([
      { key: 'number', column: 'number', optional: false, unique: true },
      { key: 'total', currency: 'JPY', optional: false },
      { key: 'due', optional: true },
      { key: 'customerId', column: 'customer_id', target: { called: 'nameOfcustomer' } },
    ])
    expect(read('state:enum(open|in-work)')).toMatchObject([{ values: ['open', 'in-work'] }])
  })

  test.each([
    ['total', 'is no field. Write name:type'],
    ['total:cash', '“cash” is no type of a field. There are text, longtext'],
    ['order:text', 'means something else in TypeScript or SQL'],
    ['createdAt:date', 'Every invoice has “createdAt” by itself'],
    ['selected:boolean', 'a list uses the word'],
    ['name:text, name:date', 'two fields “name”'],
    ['state:enum(open)', 'needs two words or more'],
    ['state:enum(open|open)', 'names a word twice'],
    ['total:money(XXQ)', 'XXQ is no currency'],
    ['owner:ref', 'does not say what it refers to'],
    ['done:boolean?', 'is yes or no, never empty'],
    ['notes:longtext unique', 'a longtext cannot be unique'],
    ['Größe:text', 'is no field'],
  ])('that cannot be is refused in a sentence: %s', (spec, sentence) => {
    expect(() => read(spec)).toThrow(sentence)
  })

  test.each(['Invoice', '2nd', 'class', 'user', 'data', 'in voice', '../x', 'a'.repeat(31)])(
    'for a resource called %s is refused',
    (name) => {
      expect(() => readName(name, 'resource')).toThrow(/cannot name|is too long/)
    },
  )

  test.each([
    ['data-point', undefined, 'data-points'],
    ['series', 'series-entries', 'series-entries'],
    ['series', undefined, 'no other word for several series. Say one with --plural'],
    ['invoices', undefined, 'Name one of them, in the singular, such as invoice'],
    ['sheep', 'sheep', 'cannot both be called “sheep”'],
  ])('for several %s (--plural %s): %s', (word, said, answer) => {
    const read = () => readPlural(namesOf(word), said).kebab
    if (answer.includes(' ')) expect(read).toThrow(answer)
    else expect(read()).toBe(answer)
  })

  test('for a name that its own code would have twice is known before it is written', () => {
    const link = `import { Link } from '@tanstack/react-router'\nimport type { Link } from './queries'\n`
    expect(hasNameTwice('use-link-columns.tsx', link)).toBe(true)
    expect(hasNameTwice('text.ts', `import { text } from 'drizzle-orm'\nexport const text = 1\n`)).toBe(true)
    expect(hasNameTwice('note.ts', `import { text } from 'drizzle-orm'\nexport const note = text\n`)).toBe(
      false,
    )
  })

  test('has its word in every form', () => {
    expect(namesOf('lineItem')).toEqual(namesOf('line-item'))
    expect(namesOf('line_item')).toMatchObject({ camel: 'lineItem', snake: 'line_item', title: 'Line item' })
    const words = ['invoice', 'company', 'tax', 'day', 'branch', 'status', 'sales-person', 'analysis', 'quiz']
    expect(words.map(pluralOf).join(' ')).toBe(
      'invoices companies taxes days branches statuses sales-people analyses quizzes',
    )
  })
})

describe('a line in a shared file', () => {
  const permissions = `export const permissions = {\n  gallery: { read: 'member' }, // kept\n  member: { read: 'admin' },\n} as const satisfies Record<string, object>\n`
  const invoice: Line = {
    file: 'p.ts',
    kind: 'property',
    of: 'permissions',
    key: 'invoice',
    text: `invoice: {}`,
  }
  const icon: Line = { file: 'n.ts', kind: 'statement', from: 'icons/x', text: `import X from 'icons/x'` }
  const pages: Line = { file: 'n.ts', kind: 'element', of: 'pages', text: '{ icon: X }' }

  test('takes its place in the alphabet, once, and is taken out without a trace', () => {
    const added = apply(invoice, permissions)
    expect(added.indexOf('invoice')).toBeGreaterThan(added.indexOf('gallery'))
    expect(added.indexOf('invoice')).toBeLessThan(added.indexOf('member:'))
    expect(apply(invoice, added)).toBe(added)
    expect(revert(invoice, added).replace(/\s/g, '')).toBe(permissions.replace(/\s/g, ''))
    expect(revert(invoice, permissions)).toBe(permissions)
  })

  test('is refused where another has its name, and where its place is gone', () => {
    const taken = permissions.replace('gallery', 'invoice')
    expect(() => apply(invoice, taken)).toThrow('p.ts has “invoice” in permissions already')
    expect(() => apply(invoice, 'export const rights = {}')).toThrow('p.ts has no “permissions” any more')
  })

  test('keeps an import that something else needs, and drops it with the last', () => {
    const text = `import Y from 'icons/y'\nexport const pages = [{ icon: Y }]\n`
    const added = apply(pages, apply(icon, text))
    const twice = added.replace('[{', '[{ icon: X, key: 1 }, {')
    expect(revert(icon, revert(pages, twice))).toContain(`import X from`)
    expect(revert(icon, revert(pages, added))).not.toContain('X')
  })
})

describe('a resource', () => {
  const root = process.cwd()
  const tenancy = 'db/tenancy.ts'
  let copy = ''
  beforeAll(() => {
    mkdirSync(join(root, '.data/tests'), { recursive: true })
    copy = mkdtempSync(join(root, '.data/tests/resource-'))
    for (const path of ['biome.json', 'db', 'lib', 'src', 'tests/access'])
      cpSync(join(root, path), join(copy, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  const textOf = (path: string) => readFileSync(join(copy, path), 'utf8')
  const add = async (fields: string) =>
    write(copy, (await planAddition(copy, { name: 'spare-part', fields })).changes)
  const everything = () =>
    Object.fromEntries(
      readdirSync(copy, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map(({ name, parentPath }) => join(parentPath, name).slice(copy.length + 1))
        .map((path) => [path, textOf(path)]),
    )

  // What was on one line may have become too long for it.
  const code = () =>
    Object.entries(everything()).map(([path, text]) => [path, text.replace(/\s|,(?=\s*[}\])])/g, '')])

  test('is recorded in the audit log with its fields, those that come later too, and is taken out without a trace', async () => {
    const before = code()
    await add('code:text!, price:money(EUR), state:enum(new|used), notes:longtext?')
    const recorded = () => /spare_part: \{[^}]*\}/.exec(textOf(tenancy))?.[0].replace(/\s+/g, ' ')
    expect(recorded()).toBe(`spare_part: { columns: ['code', 'price', 'state'], label: 'code' }`)
    expect(textOf('src/i18n/en/audit.ts')).toContain(`'spare-part.update': 'Changed a spare part',`)
    expect(textOf('src/components/audit/readers.ts')).toContain(`'spare-part': sparePartInAudit`)
    for (const locale of ['de', 'ar-MA'])
      expect(textOf(`src/i18n/${locale}/index.ts`)).toMatch(/messages\b[^{]*\{[^}]*\bsparePart\b/)
    expect(textOf('src/components/spare-part/in-audit.ts')).toContain(`money(Number(value), 'EUR')`)

    await add('due:date?, more:longtext?')
    expect(recorded()).toContain(`['code', 'price', 'state', 'due']`)
    expect(textOf('src/components/spare-part/in-audit.ts')).toContain('due: [t.sparePart.fields.due,')
    const once = everything()
    await add('due:date?')
    expect(everything()).toEqual(once)

    // Whoever wants it in the log no more is not asked again.
    writeFileSync(join(copy, tenancy), textOf(tenancy).replace(/ *spare_part: \{[^}]*\},\n/, ''))
    await add('weight:decimal?')
    expect(recorded()).toBeUndefined()

    await add('day:date?')
    expect(textOf('src/components/spare-part/use-spare-part-columns.tsx')).toContain(
      'cell: ({ day: value }) => value !== null && day(value)',
    )

    write(copy, (await planRemoval(copy, 'spare-part')).changes)
    expect(code()).toEqual(before)
  }, 60_000)

  test('may have an icon that is called like something of the language', async () => {
    const { changes } = await planAddition(copy, { name: 'shop', fields: 'name:text!', icon: 'map' })
    const text = changes.get('src/components/shop/shop-page.tsx')
    expect(text).toContain(`import MapIcon from 'lucide-react/icons/map'`)
    expect(text).toContain('icon={<MapIcon />}')
    expect(changes.get('src/components/app/navigation.ts')).toContain('icon: MapIcon,')
  })
})

describe('a feature that can be removed', () => {
  const root = process.cwd()

  test('is all where its removal looks for it, or is gone and is not removed again', async () => {
    for (const feature of features)
      if (isThere(root, feature)) expect(await outOfPlace(root, feature.word)).toEqual([])
      else
        await expect(planRemoval(root, feature.word)).rejects.toThrow(`There is no ${feature.word} any more`)
  })
})

describe('a file that both have changed', () => {
  const base = 'a\nb\nc\nd\ne\n'

  test('has both changes where they are apart', () => {
    expect(merge(base, 'A\nb\nc\nd\ne\n', 'a\nb\nc\nd\nnew\ne\n')).toEqual({ text: 'A\nb\nc\nd\nnew\ne\n' })
    expect(merge(base, base, 'x\n')).toEqual({ text: 'x\n' })
  })

  test('is a conflict where they are not, and says at which line', () => {
    expect(merge(base, 'a\nb\nmine\nd\ne\n', 'a\nb\nyours\nd\ne\n')).toEqual({ conflict: 'line 3' })
  })
})
